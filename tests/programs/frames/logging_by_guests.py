"""logging: file, line and function are those of the guest that logs."""
import logging, io, sys, functools, logging.handlers, queue, threading
stream = io.StringIO()
handler = logging.StreamHandler(stream)
handler.setFormatter(logging.Formatter('%(levelname)s %(filename)s %(funcName)s %(lineno)d %(module)s %(message)s'))
log = logging.Logger('guest.logs'); log.setLevel(1); log.propagate = False; log.addHandler(handler)
def f(): log.info('plain'); return 1
def helper(msg, **k): log.warning(msg, **k)
def g():
    helper('one'); helper('two', stacklevel=2)
    helper('three', stacklevel=3)
def h(): g()
f(); h(); log.debug('module')
class Adapter(logging.LoggerAdapter):
    def process(self, m, k): return 'adapted ' + m, k
def a(): Adapter(log, {}).error('x'); logging.LoggerAdapter(log, {}).error('y')
a()
def e():
    try: 1 / 0
    except ZeroDivisionError: log.exception('failed'); log.error('again', exc_info=True); log.error('value', exc_info=sys.exception())
e()
def s(): log.info('stack', stack_info=True)
def s2(): s()
s2()
[log.info('comp') for _ in 'x']
(lambda: log.info('lambda'))()
functools.partial(log.info, 'partial')()
class C:
    def m(self): log.info('method')
    x = log.info('class body')
C().m()
def gen(): log.info('gen'); yield
list(gen())
class Filter(logging.Filter):
    def filter(self, record): record.msg += ' ' + record.funcName; return True
log.addFilter(Filter()); f()
records = []
class H(logging.Handler):
    def emit(self, record): records.append((record.pathname == _file, record.lineno, record.funcName, record.threadName))
_file = sys._getframe().f_code.co_filename
log.addHandler(H()); f()
print(records)
old = logging.getLogRecordFactory()
def factory(*args, **kw): r = old(*args, **kw); r.msg = 'made ' + str(r.msg); return r
logging.setLogRecordFactory(factory); f(); logging.setLogRecordFactory(old)
class L(logging.Logger):
    def notice(self, m): self._log(25, m, ())
    def via(self, m): self.log(25, m, stacklevel=2)
logging.setLoggerClass(L); l2 = logging.getLoggerClass()('guest.l2'); logging.setLoggerClass(logging.Logger)
l2.propagate = False; l2.addHandler(handler); l2.setLevel(1)
def n():
    l2.notice('notice')
    l2.via('via')
n()
t = threading.Thread(target=f, name='worker'); t.start(); t.join()
text = stream.getvalue()
print(text.replace(_file, 'FILE').partition('stack\n')[0])
print(text.replace(_file, 'FILE').partition('Stack (most recent call last):\n')[2][-2000:].partition("File \"FILE\"")[2])
del text
def warns():
    import warnings
    logging.captureWarnings(False); logging.captureWarnings(True)  # whatever a run that was cut off has left
    w = logging.getLogger('py.warnings'); w.addHandler(handler); w.propagate = False
    warnings.warn('captured'); logging.captureWarnings(False); w.removeHandler(handler)
warns()
