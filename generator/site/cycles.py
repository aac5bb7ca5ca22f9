"""Rings in a directed graph."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import TypeVar

Node = TypeVar("Node", bound=str)


def find_cycles(edges: Iterable[tuple[Node, Node]]) -> Iterator[tuple[Node, ...]]:
    """Yield a ring for each edge that closes one: its nodes in order, from one back to itself.

    The ring's last step is the edge that closes it. Without those edges no ring is left.
    """
    following: dict[Node, list[Node]] = defaultdict(list)
    for start, end in sorted(set(edges)):
        following[start].append(end)
    done: set[Node] = set()
    for start in sorted(following):
        if start not in done:
            yield from _walk(start, following, done)


def _walk(
    start: Node, following: dict[Node, list[Node]], done: set[Node]
) -> Iterator[tuple[Node, ...]]:
    """Depth first, without recursion: a chain may be long."""
    way, position = [start], {start: 0}
    waiting = [iter(following.get(start, ()))]
    while way:
        node = next(waiting[-1], None)
        if node is None:
            done.add(way.pop())
            waiting.pop()
        elif node not in done and position.setdefault(node, len(way)) < len(way):
            yield (*way[position[node] :], node)
        elif node not in done:
            way.append(node)
            waiting.append(iter(following.get(node, ())))
