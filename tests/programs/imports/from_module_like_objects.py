"""from-imports that fall back to sys.modules and attribute lookups on packages."""
import collections
from collections import abc
from os import path as p, sep, path
from concurrent.futures import ThreadPoolExecutor as T
from importlib.abc import Loader
from urllib.parse import urlsplit as split, quote, parse_qs as qs
from json import decoder as d, JSONDecodeError as E, decoder
print(abc is collections.abc, p is path, sep in "/\\", T.__name__, Loader.__name__, d is decoder, d.JSONDecodeError is E)
u = split("http://h:80/p;x?q=1&q=2#f")
print(u.hostname, u.port, u.fragment, qs(u.query), quote("a b/é"))
try:
    decoder.JSONDecoder().decode("[1,")
except E as e:
    print(e, e.pos, e.lineno)
from dataclasses import dataclass, field as fld
@dataclass
class Cfg:
    opts: list = fld(default_factory=list)
print(Cfg(), Cfg([1]) == Cfg([1]))
from contextlib import suppress, contextmanager as cm, ExitStack
@cm
def tag(n):
    print("<" + n)
    try:
        yield n.upper()
    finally:
        print(n + ">")
with suppress(KeyError), ExitStack() as st:
    st.enter_context(tag("a"))
    print(st.enter_context(tag("b")))
    {}["k"]
with tag("last"):
    from contextlib import suppres
