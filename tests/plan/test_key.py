"""Digests: equal for equal values, and told apart by anything that differs."""

import subprocess
import sys
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model import RegionId, RegionKind
from generator.plan.key import Memo, digest
from generator.site.links import RegionLink
from generator.site.texts.relation_kinds import Effect
from generator.site.texts.status import Status

PLAIN = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.text()
    | st.dates()
    | st.decimals(allow_nan=False)
)
VALUES = st.recursive(
    PLAIN,
    lambda inner: (
        st.tuples(inner, inner)
        | st.lists(inner).map(tuple)
        | st.dictionaries(st.text(), inner)
        | st.frozensets(st.text())
    ),
    max_leaves=12,
)


@given(VALUES, VALUES)
def test_digests_are_equal_exactly_when_values_are(one: object, other: object) -> None:
    assert digest(one) == digest(one)
    if digest(one) == digest(other):
        assert one == other


def test_the_kind_of_a_value_counts() -> None:
    values = (1, "1", True, None, "None", (1,), ("1",), frozenset(("1",)), {"1": 1}, date(1, 1, 1))
    values = (*values, Decimal(1), RegionKind.WARD, RegionKind.WARD.value, ((1,),), (), {}, "")
    values = (*values, Status.NONE, Effect.NONE)
    assert len({digest(value) for value in values}) == len(values)


def test_a_dataclass_counts_by_its_fields() -> None:
    ward = RegionLink(RegionId("a"), "Xã A", RegionKind.WARD, None)
    assert digest(ward) == digest(RegionLink(RegionId("a"), "Xã A", RegionKind.WARD, None))
    assert digest(ward) != digest(RegionLink(RegionId("a"), "Xã Á", RegionKind.WARD, None))


def test_a_memo_changes_no_digest() -> None:
    memo: Memo = {}
    for number in range(1000):
        # made and gone at once: the next one may come to stand where it stood
        name = f"Xã {number}"
        ward = RegionLink(RegionId("a"), name, RegionKind.WARD, None)
        assert digest((ward, ward), memo) == digest((ward, ward))


def test_what_has_no_digest_is_refused() -> None:
    with pytest.raises(TypeError, match="no digest of a function"):
        digest((1, lambda: 2))


def test_another_process_finds_the_same_digest() -> None:
    value = (frozenset("abcdef"), {"b": 1, "a": 2})
    code = f"from generator.plan.key import digest; print(digest({value!r}).hex())"
    for seed in ("1", "2"):
        done = subprocess.run(
            [sys.executable, "-c", code],
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": ":".join(sys.path)},
            capture_output=True,
            text=True,
            check=True,
        )
        assert done.stdout.strip() == digest(value).hex()
