"""import a.b binds a; import a.b as c binds the submodule; rebinding and shadowing of the parent."""
import xml.dom.minidom
import xml.dom.minidom as md
import os.path as p
print(xml.__name__, xml.dom.minidom is md, md.__name__, p.join("x", "y"))
xml = "rebound"
import xml.sax
print(type(xml).__name__, xml.sax.__name__, xml.dom.minidom is md)
def local():
    try:
        return xml.dom
    except UnboundLocalError as e:
        print(e)
    import xml.etree
    return xml.__name__, sorted(locals())
print(local())
class Ns:
    import collections.abc
    import collections.abc as cabc
    from collections import abc as fabc
    n = collections.abc.Iterable.__name__
print(Ns.collections.__name__, Ns.cabc is Ns.fabc is Ns.collections.abc, Ns.n, "collections" in globals())
import concurrent.futures as cf, email.mime.text
print(cf.__name__, email.mime.text.MIMEText("body").get_payload(), "concurrent" in globals())
del email
import email.mime
print(email.mime.text.__name__)
def gone():
    global email
    del email
    return email.mime
try: gone()
except Exception as last: print(type(last).__name__, last)
