"""A program that uses sortedcontainers, which is a guest too."""
from sortedcontainers import SortedList, SortedDict, SortedSet
sl = SortedList(['e','a','c','d','b']); print(sl); sl *= 10_0; print(sl.count('c'), sl.bisect_right('d'), sl[-3:])
sd = SortedDict({'c':3,'a':1,'b':2}); print(sd, sd.popitem(index=-1), list(sd.irange('a','b')))
ss = SortedSet('abracadabra'); print(ss, ss.bisect('c'), ss[0])
