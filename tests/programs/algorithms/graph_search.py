"""BFS, DFS, topological sort, Dijkstra, connected components and cycle detection."""
from collections import deque
import heapq
G = {"a": {"b": 1, "c": 4}, "b": {"c": 2, "d": 5}, "c": {"d": 1}, "d": {}, "e": {"f": 1}, "f": {}}
def bfs(s):
    seen, q = [s], deque([s])
    while q:
        for n in G[q.popleft()]:
            if n not in seen: seen.append(n); q.append(n)
    return seen
def dfs(n, seen=None):
    seen = {} if seen is None else seen
    seen[n] = True
    for m in G[n]:
        if m not in seen: dfs(m, seen)
    return list(seen)
def paths(a, b, p=()):
    p += (a,)
    if a == b: yield "".join(p)
    for n in G[a]:
        if n not in p: yield from paths(n, b, p)
def dijkstra(s):
    dist, pq = {}, [(0, s)]
    while pq:
        d, n = heapq.heappop(pq)
        if n in dist: continue
        dist[n] = d
        for m, w in G[n].items(): heapq.heappush(pq, (d + w, m))
    return dist
def topo(g):
    deg = dict.fromkeys(g, 0)
    for n in g:
        for m in g[n]: deg[m] += 1
    ready, out = [n for n in g if not deg[n]], []
    while ready:
        out.append(n := ready.pop())
        for m in g[n]:
            deg[m] -= 1
            if not deg[m]: ready.append(m)
    if len(out) < len(g): raise ValueError(f"cycle among {sorted(set(g) - set(out))}")
    return out
print(bfs("a"), dfs("a"), list(paths("a", "d")), dijkstra("a"), topo(G))
G["d"]["b"] = 1
topo(G)
