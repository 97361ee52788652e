"""unittest.mock in one side with functions and classes of the other."""
# --- inner
import re, asyncio, inspect, sys, types, unittest, unittest.mock as mock, io, contextlib
class Module: pass
sys.modules[__name__] = Module()
sys.modules[__name__].__dict__ = globals()
def f(a, b=2, *, c): return ("f", a, b, c)
async def co(a): return ("co", a)
class Service:
    limit = 5
    def __init__(self, url, *, timeout=3): self.url = url
    def get(self, path, retries=1): return f"{self.url}{path}"
    async def aget(self, path): return path
    @property
    def prop(self): return "prop"
    @staticmethod
    def st(x): return x
    @classmethod
    def cm(cls, y): return y
    def __len__(self): return 3
    def __enter__(self): return self
    def __exit__(self, *a): return False
def use(path): return Service("http://").get(path)
# --- outer
import re, asyncio, inspect, sys, types, unittest, unittest.mock as mock, io, contextlib
MODULE = 'inner'
def attempt(label, call):
    try: print(label, re.sub(" id=.[0-9]*.|0x[0-9a-f]+", "", str(call())))
    except Exception as e: print(label, type(e).__name__, re.sub(" id=.[0-9]*.|0x[0-9a-f]+", "", str(e)).partition("\n")[0])
auto = mock.create_autospec(f, return_value="mocked")
attempt("autospec", lambda: auto(1, c=3))
attempt("autospec", lambda: auto(1))
attempt("autospec", lambda: auto(1, 2, 3))
attempt("called", lambda: auto.assert_called_once_with(1, c=3))
attempt("called", lambda: auto.assert_called_once_with(1, 2, c=3))
attempt("called", lambda: auto.assert_called_with(9, c=3))
print(auto.call_args_list, inspect.signature(auto), auto.__name__, inspect.isfunction(auto))
spec = mock.create_autospec(Service)
attempt("class", lambda: spec())
attempt("class", lambda: type(spec("u")).__name__)
attempt("method", lambda: spec("u").get())
attempt("method", lambda: spec("u").get("/p").__class__.__name__)
attempt("missing", lambda: spec.nothing)
attempt("static", lambda: spec.st())
attempt("classmethod", lambda: spec.cm(1, 2))
print(isinstance(spec("u"), Service), inspect.iscoroutinefunction(spec("u").aget) if sys.version_info >= (3, 12) else "")
instance = mock.create_autospec(Service, instance=True)
instance.get.side_effect = lambda path, retries=1: path.upper()
print(instance.get("/abc"), instance.limit if False else "", len(instance) if False else "")
instance.get.side_effect = [1, ValueError("second"), 3]
for _ in range(4): attempt("side effects", lambda: instance.get("/"))
with mock.patch(MODULE + ".Service") as patched:
    patched.return_value.get.return_value = "patched"
    print(use("/x"), patched.mock_calls)
print(use("/x"))
with mock.patch.object(Service, "get", autospec=True) as get:
    get.side_effect = lambda self, path, retries=1: ("auto", self.url, path)
    print(use("/y"), get.call_args.args[1:])
with mock.patch.object(Service, "get", lambda self, p: "lambda " + p): print(use("/z"))
with mock.patch.object(Service, "prop", new_callable=mock.PropertyMock, return_value=9): print(Service("").prop)
with mock.patch.multiple(Service, limit=7, st=staticmethod(lambda x: -x)): print(Service.limit, Service.st(3))
with mock.patch.dict(globals(), {"extra": 1}): print(extra)
print("extra" in globals())
@mock.patch(MODULE + ".f")
@mock.patch.object(Service, "limit", 99)
def decorated(arg, mocked):
    mocked.return_value = "in decorated"
    return arg, sys.modules["inner"].f(), Service.limit
print(decorated("arg"), f(1, c=1), Service.limit, decorated.__name__)
@mock.patch(MODULE + ".Service.limit", 1)
class TestPatched(unittest.TestCase):
    def test_limit(self): self.assertEqual(Service.limit, 1)
    def test_fail(self): self.assertEqual(Service.limit, 2)
    def setUp(self): self.addCleanup(log.append, "cleanup")
    @classmethod
    def setUpClass(cls): log.append("class")
    def test_sub(self):
        for i in range(3):
            with self.subTest(i=i): self.assertNotEqual(i, 1)
    def test_raises(self):
        with self.assertRaisesRegex(TypeError, "missing 1 required") as cm: f(1)
        log.append(str(cm.exception))
    @unittest.skip("reason")
    def test_skip(self): pass
    @unittest.expectedFailure
    def test_expected(self): self.fail("x")
    def test_warns(self):
        import warnings
        with self.assertWarns(UserWarning): warnings.warn("w")
class TestAsync(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self): self.m = mock.AsyncMock(return_value=3)
    async def test_await(self):
        self.assertEqual(await self.m(1), 3)
        self.m.assert_awaited_once_with(1)
    async def test_co(self): self.assertEqual(await co(2), ("co", 2))
log = []
suite = unittest.TestSuite(unittest.defaultTestLoader.loadTestsFromTestCase(case) for case in (TestPatched, TestAsync))
stream = io.StringIO()
result = unittest.TextTestRunner(stream=stream, verbosity=2).run(suite)
print(result.testsRun, [str(t).split()[0] for t, _ in result.failures], result.errors, len(result.skipped), len(result.expectedFailures))
print(log)
print(re.sub(r"in \d+\.\d+s|line \d+|0x[0-9a-f]+", "", stream.getvalue()))
am = mock.AsyncMock(side_effect=co)
print(asyncio.run(am(5)), am.await_count)
amspec = mock.create_autospec(co)
amspec.return_value = "auto async"
print(asyncio.run(amspec(1)), asyncio.iscoroutinefunction(amspec) if sys.version_info < (3, 14) else inspect.iscoroutinefunction(amspec))
magic = mock.MagicMock(spec=Service)
magic.__len__.return_value = 8
with magic as m: print(len(magic), magic.__enter__.called)
attempt("spec", lambda: magic.unknown)
sealed = mock.Mock(spec=["a"]); mock.seal(sealed); attempt("sealed", lambda: sealed.a())
wrapped = mock.Mock(wraps=f); print(wrapped(1, c=2), wrapped.call_count)
print(mock.call(1, a=2) == mock.call(1, a=2), mock.ANY == 3, mock.sentinel.x)
m = mock.mock_open(read_data="data\nmore")
with mock.patch("builtins.open", m):
    with open("file") as fh: print(fh.read())
del sys.modules['inner']
