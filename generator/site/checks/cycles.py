"""Rings in a directed graph."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import TypeVar

Node = TypeVar("Node", bound=str)


def a_way_round(edges: Iterable[tuple[Node, Node]]) -> Iterator[tuple[Node, ...]]:
    """Yield rings that share no node, each from its smallest node back to it."""
    following: dict[Node, list[Node]] = defaultdict(list)
    for start, end in sorted(edges):
        following[start].append(end)
    done: set[Node] = set()
    for start in sorted(following):
        if start not in done:
            yield from _walk(start, following, done)


def _walk(
    start: Node, following: dict[Node, list[Node]], done: set[Node]
) -> Iterator[tuple[Node, ...]]:
    """Depth first, without recursion: a chain of texts may be long."""
    way, waiting = [start], [iter(following.get(start, ()))]
    while way:
        node = next(waiting[-1], None)
        if node is None:
            done.add(way.pop())
            waiting.pop()
        elif node in way:
            ring = way[way.index(node) :]
            if done.isdisjoint(ring):
                least = ring.index(min(ring))
                yield (*ring[least:], *ring[:least], ring[least])
            done.update(ring)
        elif node not in done:
            way.append(node)
            waiting.append(iter(following.get(node, ())))
