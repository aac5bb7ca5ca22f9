"""Rings in a directed graph."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import TypeVar

Node = TypeVar("Node", bound=str)


def find_cycles(edges: Iterable[tuple[Node, Node]]) -> Iterator[tuple[Node, ...]]:
    """Yield a ring for each edge that closes one: its nodes in order, from one back to itself.

    The ring's last step is the edge that closes it. Without those edges no ring is left.
    """
    successors: dict[Node, list[Node]] = defaultdict(list)
    for start, end in sorted(set(edges)):
        successors[start].append(end)
    done: set[Node] = set()
    for start in sorted(successors):
        if start not in done:
            yield from _walk(start, successors, done)


def _walk(
    start: Node, successors: dict[Node, list[Node]], done: set[Node]
) -> Iterator[tuple[Node, ...]]:
    """Depth first, without recursion: a chain may be long."""
    path, index_of = [start], {start: 0}
    unvisited = [iter(successors.get(start, ()))]
    while path:
        node = next(unvisited[-1], None)
        if node is None:
            done.add(path.pop())
            unvisited.pop()
        elif node not in done and index_of.setdefault(node, len(path)) < len(path):
            yield (*path[index_of[node] :], node)
        elif node not in done:
            path.append(node)
            unvisited.append(iter(successors.get(node, ())))
