"""A heading's anchor is one that nothing else on its page has; its level is the next one."""

import re

import pytest

from generator.markdown.anchors import TAKEN
from tests.folder import PROJECT
from tests.markdown.test_body import render
from tests.markdown.test_odd_lines import rendered

TEMPLATES = ("base.html", "news/article.html", "texts/official-text.html")


def test_what_pages_with_bodies_are_named_by_is_taken() -> None:
    sources = [(PROJECT / "theme" / name).read_text("utf-8") for name in TEMPLATES]
    assert {name for source in sources for name in re.findall(r' id="([a-z-]+)"', source)} <= TAKEN


@pytest.mark.parametrize(
    ("heading", "anchor"),
    [
        ("Nội dung", "muc-noi-dung"),
        ("Số liệu", "muc-so-lieu"),
        ("dan-1", "muc-dan-1"),
        ("fn1", "muc-fn1"),
        ("Nội dung chính", "noi-dung-chinh"),
        ("Dẫn nhập", "dan-nhap"),
        ("🎉", "muc"),
    ],
)
def test_headings_leave_these_alone(heading: str, anchor: str) -> None:
    body = render(f"## {heading}\n\nTheo Kết luận 49-KL/TW.")
    assert [row.anchor for row in body.headings] == [anchor]


LEVELS = range(2, 7)


@pytest.mark.parametrize("first", LEVELS)
@pytest.mark.parametrize("second", LEVELS)
def test_a_level_that_is_left_out_is_told(first: int, second: int) -> None:
    source = f"{'#' * first} Một\n\nLời.\n\n{'#' * second} Hai\n\nLời."
    told = [line for code, line, _ in rendered(source, False).problems if code == "B629"]
    assert told == [*([1] if first > 2 else []), *([5] if second > first + 1 else [])]
    legal = rendered(source, True).problems
    assert not [row for row in legal if row[0] == "B629"], "its levels are those of provisions"


@pytest.mark.parametrize("heading", ["Điều 1. Phạm vi", "Điều 2. Phê duyệt danh sách.", "Mục 3"])
def test_provisions_have_levels_of_their_own_wherever_they_stand(heading: str) -> None:
    """A text whose record cannot be read yet, or one that an article quotes."""
    problems = rendered(f"Lời.\n\n### {heading}\n\nLời.", False).problems
    assert not [row for row in problems if row[0] == "B629"]
