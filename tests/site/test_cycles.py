"""Rings in a graph: found when there are any, and nothing else."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from generator.site.cycles import find_cycles

NODES = st.sampled_from("abcdefg")
EDGES = st.sets(st.tuples(NODES, NODES), max_size=14)


@given(EDGES)
def test_each_ring_follows_the_edges_and_is_told_once(edges: set[tuple[str, str]]) -> None:
    rings = list(find_cycles(edges))
    assert len(set(rings)) == len(rings)
    for ring in rings:
        assert ring[0] == ring[-1]
        assert len(set(ring)) == len(ring) - 1
        assert set(pairwise(ring)) <= edges


@given(EDGES)
def test_without_the_closing_edges_there_is_no_ring(edges: set[tuple[str, str]]) -> None:
    assert _can_be_ordered(edges - {ring[-2:] for ring in find_cycles(edges)})


@given(EDGES)
def test_a_graph_with_a_ring_is_never_passed_over(edges: set[tuple[str, str]]) -> None:
    assert bool(list(find_cycles(edges))) is not _can_be_ordered(edges)


def test_a_long_chain_needs_no_recursion() -> None:
    chain = [(f"{number:05}", f"{number + 1:05}") for number in range(5000)]
    assert list(find_cycles(chain)) == []


def _can_be_ordered(edges: set[tuple[str, str]]) -> bool:
    """Take away what nothing leads to, again and again: a ring is what stays."""
    left = set(edges)
    while left:
        ends = {end for _, end in left}
        free = {edge for edge in left if edge[0] not in ends}
        if not free:
            return False
        left -= free
    return True
