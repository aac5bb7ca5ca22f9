"""A dataclass whose methods are made late is the one whose methods are made at once."""

import dataclasses
import inspect
import pickle
from collections.abc import Callable
from itertools import product
from typing import Any

import pytest

from generator.starting.methods import _AT_ONCE, _late

OPTIONS = [
    dict(zip(("frozen", "slots", "order", "kw_only"), row, strict=True))
    for row in product((False, True), repeat=4)
]


def classes(options: dict[str, bool]) -> tuple[type[Any], type[Any]]:
    """Return a class with defaults and a compared part, and one that is made of it."""

    class First:
        name: str
        numbers: list[int] = dataclasses.field(default_factory=list)
        unseen: int = dataclasses.field(default=1, compare=False, repr=False)

    first: type[Any] = dataclasses.dataclass(**options)(First)  # type: ignore[call-overload]

    class Second(first):
        more: str = "x"

        def __post_init__(self) -> None:
            assert self.more

    return first, dataclasses.dataclass(**options)(Second)  # type: ignore[call-overload]


def outcome(act: Callable[[], Any]) -> str:
    try:
        return repr(act())
    except Exception as error:
        return f"{type(error).__name__}: {error}"


def outcomes(kinds: tuple[type[Any], type[Any]]) -> list[str]:
    first, second = kinds
    words = []
    for kind in (second, first, second):
        made = [kind(name="a"), kind(name="b", numbers=[2]), kind(name="a", unseen=5)]
        acts: list[Callable[[], Any]] = [
            kind,
            lambda kind=kind: kind("a", [1], 2, 3, 4),
            lambda made=made: [row == other for row in made for other in (*made, 1, first("a"))],
            lambda made=made: sorted(made),
            lambda made=made: hash(made[0]) == hash(made[2]),
            lambda made=made: setattr(made[0], "name", "c"),
            lambda made=made: delattr(made[1], "name"),
            lambda made=made: dataclasses.replace(made[2], numbers=[7]),
            lambda made=made: made[1].name,
            lambda made=made: made,
        ]
        words += [outcome(act) for act in acts]
    return words


@pytest.fixture
def at_once() -> Callable[[dict[str, bool]], list[str]]:
    def told(options: dict[str, bool]) -> list[str]:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(dataclasses, "_create_fn", _AT_ONCE)
            patch.setattr(dataclasses, "inspect", inspect)
            return outcomes(classes(options))

    return told


@pytest.mark.skipif(_AT_ONCE is None, reason="this Python compiles a class at once")
@pytest.mark.parametrize("options", OPTIONS, ids=str)
def test_methods_do_what_those_that_are_made_at_once_do(
    options: dict[str, bool], at_once: Callable[[dict[str, bool]], list[str]]
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(dataclasses, "_create_fn", _late)
        late = classes(options)
    assert outcomes(late) == at_once(options)


def test_a_method_is_made_once_and_stands_in_its_place() -> None:
    from generator.model import Topic

    row = Topic("a", "A")
    assert "late" not in Topic.__init__.__code__.co_filename
    assert "methods.py" not in Topic.__init__.__code__.co_filename
    assert pickle.loads(pickle.dumps(row)) == row
    assert "methods.py" not in Topic.__eq__.__code__.co_filename
