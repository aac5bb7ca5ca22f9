"""What a process keeps of objects that stay the same."""

from pathlib import Path

from generator.storage import Cache, Results


def made(results: Results[list[str]], *owners: object) -> list[str]:
    """Return a list of its own wherever something is made."""
    return results.of(lambda: ["made"], *owners)


def test_equal_objects_are_not_the_same() -> None:
    results: Results[list[str]] = Results(1)
    owner, equal = ["a"], ["a"]
    assert made(results, owner) is made(results, owner)
    assert made(results, owner) is not made(results, equal)
    assert made(results, owner, owner) is not made(results, owner)


def test_another_ground_begins_anew() -> None:
    owner = ["a"]
    first: Results[list[str]] = Results(1)
    value = made(first, owner)
    assert made(Results(1, first), owner) is value
    assert made(Results(2, first), owner) is not value


def test_what_nobody_asked_for_is_let_go() -> None:
    owner, other = ["a"], ["b"]
    first: Results[list[str]] = Results(1)
    value = made(first, owner)
    second = Results(1, first)
    made(second, other)
    third = Results(1, second)
    assert third.knows(other)
    assert not third.knows(owner)
    assert made(third, owner) is not value


def test_only_a_process_that_stays_keeps(tmp_path: Path) -> None:
    owner = ["a"]
    with Cache.open(tmp_path / "cache.sqlite", b"1") as cache:
        value = made(cache.results("name", 1), owner)
        assert made(cache.results("name", 1), owner) is not value
        cache.stays = True
        value = made(cache.results("name", 1), owner)
        assert made(cache.results("name", 1), owner) is value
        assert made(cache.results("another", 1), owner) is not value


def test_a_value_that_is_kept_anew_is_the_one_that_is_loaded(tmp_path: Path) -> None:
    with Cache.open(tmp_path / "cache.sqlite", b"1") as cache:
        cache.stays = True
        for value in (b"old", b"new"):
            cache.keep("kind", b"key", value)
            assert cache.loaded("kind", b"key", bytes) == value
