"""import a, import a as b, import several, and what each one binds."""
import math
import json as js, textwrap, string as st
import os.path, collections.abc
import xml.etree.ElementTree as ET
print(math.gcd(12, 18), js.dumps([1, {"a": None}]), textwrap.shorten("a b c d", 5, placeholder="."), st.digits)
print("json" in globals(), "js" in globals(), "st" in globals(), "string" in globals(), "path" in globals(), "abc" in globals())
print(os.__name__, os.path.join("a", "b"), collections.__name__, collections.abc.Sized.__name__, collections.Counter("aa"))
print(ET.__name__, "xml" in globals(), ET.fromstring("<r><c k='v'/></r>")[0].attrib)
print(type(math).__name__, math.__name__, js.__name__, js.decoder.__name__)
import math as m1, math as m2
print(m1 is m2 is math, m1.__name__)
