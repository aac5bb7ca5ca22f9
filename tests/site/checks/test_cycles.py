"""Rings among relations: found when there are any, and nothing else."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from generator.site.checks.cycles import a_way_round

NODES = st.sampled_from("abcdefg")
EDGES = st.sets(st.tuples(NODES, NODES), max_size=14)


@given(EDGES)
def test_each_ring_follows_the_edges_and_shares_no_node(edges: set[tuple[str, str]]) -> None:
    seen: set[str] = set()
    for ring in a_way_round(edges):
        assert ring[0] == ring[-1] == min(ring)
        assert set(pairwise(ring)) <= edges
        assert seen.isdisjoint(ring)
        seen.update(ring)


@given(EDGES)
def test_a_graph_with_a_ring_is_never_passed_over(edges: set[tuple[str, str]]) -> None:
    assert bool(list(a_way_round(edges))) is not _can_be_ordered(edges)


def test_a_long_chain_needs_no_recursion() -> None:
    chain = [(f"{number:05}", f"{number + 1:05}") for number in range(5000)]
    assert list(a_way_round(chain)) == []


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
