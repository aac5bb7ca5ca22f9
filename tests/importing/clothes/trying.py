"""One made-up page, imported and held against the truth."""

from collections import Counter
from datetime import date

from generator.importing.importer import draft
from generator.importing.library import Library
from tests.importing.clothes.dressed import wearing
from tests.importing.clothes.judged import FIELDS, WORSE, faults
from tests.importing.clothes.page import Maker

HALVES = ("training", "held out")


def judge(library: Library, number: int, half: int) -> tuple[str, list[tuple[str, str]]]:
    """Make a page, import it, and return its clothes with what is wrong."""
    maker = Maker(number, half)
    parts, truth = maker.make()
    name, put_on = wearing(number, half)
    page = put_on(parts, truth.title, maker.paper)
    ending = "txt" if name.startswith("dump") else "html"
    made = draft(f"trang.{ending}", page.encode(), library, "article", date(2026, 11, 28)).object
    return name, list(faults(made, truth, ending == "txt"))


def shares(library: Library, half: int, count: int) -> dict[str, float]:
    """Return which part of so many pages is right by each field, and wrong by what is worse."""
    wrong: Counter[str] = Counter()
    for number in range(count):
        wrong.update({field for field, _ in judge(library, number, half)[1]})
    right = {field: 1 - wrong[field] / count for field in FIELDS}
    return right | {field: wrong[field] / count for field in WORSE}
