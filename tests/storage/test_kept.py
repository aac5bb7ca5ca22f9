"""What a process keeps of objects that stay the same."""

from pathlib import Path

from generator.storage import Cache, Kept


def made(kept: Kept[list[str]], *owners: object) -> list[str]:
    """Return a list of its own wherever something is made."""
    return kept.of(lambda: ["made"], *owners)


def test_equal_objects_are_not_the_same() -> None:
    kept: Kept[list[str]] = Kept(1)
    owner, equal = ["a"], ["a"]
    assert made(kept, owner) is made(kept, owner)
    assert made(kept, owner) is not made(kept, equal)
    assert made(kept, owner, owner) is not made(kept, owner)


def test_another_ground_begins_anew() -> None:
    owner = ["a"]
    first: Kept[list[str]] = Kept(1)
    value = made(first, owner)
    assert made(Kept(1, first), owner) is value
    assert made(Kept(2, first), owner) is not value


def test_what_nobody_asked_for_is_let_go() -> None:
    owner, other = ["a"], ["b"]
    first: Kept[list[str]] = Kept(1)
    value = made(first, owner)
    second = Kept(1, first)
    made(second, other)
    third = Kept(1, second)
    assert third.knows(other)
    assert not third.knows(owner)
    assert made(third, owner) is not value


def test_only_a_process_that_stays_keeps(tmp_path: Path) -> None:
    owner = ["a"]
    with Cache.open(tmp_path / "cache.sqlite", b"1") as cache:
        value = made(cache.kept("name", 1), owner)
        assert made(cache.kept("name", 1), owner) is not value
        cache.stays = True
        value = made(cache.kept("name", 1), owner)
        assert made(cache.kept("name", 1), owner) is value
        assert made(cache.kept("another", 1), owner) is not value


def test_a_value_that_is_kept_anew_is_the_one_that_is_loaded(tmp_path: Path) -> None:
    with Cache.open(tmp_path / "cache.sqlite", b"1") as cache:
        cache.stays = True
        for value in (b"old", b"new"):
            cache.keep("kind", b"key", value)
            assert cache.loaded("kind", b"key", bytes) == value
