"""An in-memory tree of files with paths, context managers, globbing, walking and an undo stack."""
import fnmatch, posixpath as pp
from contextlib import contextmanager
class FSError(OSError): pass
class FS:
    def __init__(self): self.root, self.cwd, self.undo = {}, "/", []
    def _parts(self, path): return [p for p in pp.normpath(pp.join(self.cwd, path)).split("/") if p]
    def _get(self, path):
        node = self.root
        for i, p in enumerate(parts := self._parts(path)):
            if not isinstance(node, dict): raise FSError(20, "Not a directory", "/" + "/".join(parts[:i]))
            try: node = node[p]
            except KeyError: raise FSError(2, "No such file", "/" + "/".join(parts[:i + 1])) from None
        return node
    def mkdir(self, path):
        node = self.root
        for p in self._parts(path): node = node.setdefault(p, {})
    def write(self, path, text, mode="w"):
        *dirs, name = self._parts(path)
        parent = self._get("/" + "/".join(dirs))
        old = parent.get(name)
        self.undo.append(lambda: parent.pop(name) if old is None else parent.__setitem__(name, old))
        parent[name] = (old or "") + text if mode == "a" else text
    def remove(self, path):
        *dirs, name = self._parts(path)
        parent = self._get("/" + "/".join(dirs)); old = parent.pop(name)
        self.undo.append(lambda: parent.update({name: old}))
    @contextmanager
    def cd(self, path):
        self._get(path); saved, self.cwd = self.cwd, pp.normpath(pp.join(self.cwd, path))
        try: yield self
        finally: self.cwd = saved
    @contextmanager
    def transaction(self):
        mark = len(self.undo)
        try: yield
        except FSError:
            while len(self.undo) > mark: self.undo.pop()()
            raise
    def walk(self, path="/"):
        node = self._get(path)
        for name, sub in sorted(node.items()):
            full = pp.join(path, name); yield full, sub
            if isinstance(sub, dict): yield from self.walk(full)
    def glob(self, pat): return [p for p, n in self.walk() if fnmatch.fnmatchcase(p, pat)]
    def du(self, node=None): node = self.root if node is None else node; return len(node) if isinstance(node, str) else sum(map(self.du, node.values()))
fs = FS(); fs.mkdir("/src/lib"); fs.mkdir("doc")
with fs.cd("src"):
    fs.write("a.py", "print()"); fs.write("lib/b.py", "x = 1\n"); fs.write("../doc/r.txt", "read")
    with fs.cd("lib"): fs.write("b.py", "y = 2\n", "a"); print(fs.cwd, fs._get("b.py"), fs._get("../a.py"))
print(fs.cwd, [p for p, _ in fs.walk()], fs.glob("*.py"), fs.glob("/src/*b*"), fs.du())
try:
    with fs.transaction(): fs.remove("/src/a.py"); fs.write("/doc/r.txt", "gone"); fs.write("/nope/x", "")
except FSError as e: print(type(e).__name__, e.errno, e, e.filename)
print(fs._get("/src/a.py"), fs._get("/doc/r.txt"), len(fs.undo))
