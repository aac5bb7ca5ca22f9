"""Pages put together at random from what portals put around a piece: every field, no furniture."""

import json
from datetime import date

import pytest

from generator.importing.importer import draft
from generator.importing.library import Library
from generator.importing.written.documents import Object
from tests.importing.portal_pages import LEAKS, Known, portal_page

FIELDS = ("title", "date", "authors", "source", "regions", "documents", "lead")


@pytest.mark.parametrize("tens", range(6))
def test_a_page_of_any_portal(library: Library, tens: int) -> None:
    _assert_read(library, range(20 * tens, 20 * tens + 20))


@pytest.mark.long
def test_many_pages_of_any_portal(library: Library) -> None:
    _assert_read(library, range(1000, 2000))


def _assert_read(library: Library, seeds: range) -> None:
    wrong: list[str] = []
    for seed in seeds:
        page, known = portal_page(seed)
        read = draft("trang.html", page.encode(), library, "article", date(2026, 11, 27)).object
        wrong += [f"{seed}: {problem}" for problem in _problems(read, known)]
    assert not wrong, "\n".join(wrong)


def _problems(read: Object, known: Known) -> list[str]:
    problems = [
        f"{field} {read[field]!r}, not {getattr(known, field)!r}"
        for field in FIELDS
        if (read[field] or None) != (getattr(known, field) or None)
    ]
    images = [image["caption"].rstrip(".") for image in json.loads(json.dumps(read["images"]))]
    shown = "\n".join((str(read["lead"]), str(read["body"]), str(read["authors"]), *images))
    problems += [f"leaks {leak!r}" for leak in LEAKS if leak in shown]
    problems += [f"lost {paragraph!r}" for paragraph in known.kept if paragraph not in shown]
    return problems + [f"no caption {seen!r}" for seen in known.captions if seen not in images]
