"""Times igraph, and networkx where it is asked for, on a list of ties: networks.py FILE TIMES [networkx].

Prints what NetworkTimes prints: what, seconds on the clock, seconds of processor time, a value to compare.
Needs python3-igraph, and python3-networkx with python3-scipy.
"""
import csv
import sys
import time

import igraph


def timed(what, work, times):
    for _ in range(times):
        wall, cpu = time.time(), time.process_time()
        result = work()
        print(f"{what:<20} {time.time() - wall:8.3f} {time.process_time() - cpu:8.3f}  {result}", flush=True)


def arcs(path):
    with open(path, newline="") as file:
        rows = csv.reader(file)
        next(rows)
        pairs = {(source, target) for source, target in rows if source != target}
    names = sorted({name for pair in pairs for name in pair})
    numbers = {name: number for number, name in enumerate(names)}
    return len(names), sorted((numbers[source], numbers[target]) for source, target in pairs)


def main(path, times, others):
    nodes, pairs = arcs(path)
    graph = igraph.Graph(n=nodes, edges=pairs, directed=True)
    if nodes * len(pairs) <= 1_000_000_000:
        timed("betweenness", lambda: graph.betweenness()[0], times)
        timed("constraint", lambda: graph.constraint()[0], times)
    timed("pagerank", lambda: graph.pagerank(damping=0.85)[0], times)
    timed("coreness", lambda: graph.coreness(mode="all")[0], times)
    timed("reciprocity-edge", lambda: graph.reciprocity(), times)
    timed("components-strong", lambda: len(graph.components(mode="strong")), times)
    timed("components-weak", lambda: len(graph.components(mode="weak")), times)
    timed("transitivity", lambda: graph.transitivity_undirected(), times)
    if others:
        import networkx

        other = networkx.DiGraph(pairs)
        timed("nx betweenness", lambda: networkx.betweenness_centrality(other, normalized=False)[0], 1)
        timed("nx pagerank", lambda: networkx.pagerank(other, alpha=0.85, tol=1e-12 / nodes)[0], times)
        timed("nx components-strong", lambda: networkx.number_strongly_connected_components(other), times)


main(sys.argv[1], int(sys.argv[2]), "networkx" in sys.argv[3:])
