"""Two headings alike, and a heading with nothing below, are told; what has its own part is not."""

import pytest

from generator.citations import Resolution
from generator.markdown import BodyRequest, render_body
from generator.model import CitationStatus

UNKNOWN = Resolution(CitationStatus.UNKNOWN)

NOTHING, TWICE = "không có gì ở dưới", "đã có ở trên"


def told_of(source: str, legal: bool = False) -> str:
    request = BodyRequest("", lambda citation: UNKNOWN, lambda href: None, legal=legal)
    problems = render_body(source, 1, request).problems
    return " ".join(
        str(dict(values).get("reason")) for code, _, values in problems if code == "B629"
    )


BELOW = (
    "Một câu.",
    "- một\n- hai",
    "| a | b |\n|---|---|\n| 1 | 2 |",
    "> Một lời.",
    "### Con\n\nCâu.",
)


@pytest.mark.parametrize("below", BELOW)
@pytest.mark.parametrize("level", ["##", "###"])
def test_a_heading_with_a_part_below_is_sound(level: str, below: str) -> None:
    source = f"Câu.\n\n{level} Mục\n\n{below.replace('###', level + '#')}\n"
    assert NOTHING not in told_of(source)


@pytest.mark.parametrize("after", ["\n\n## Mục sau\n\nCâu.", "\n## Mục sau\n\nCâu."])
@pytest.mark.parametrize("above", ["", "Câu.\n\n", "## Mục trước\n\nCâu.\n\n"])
def test_a_heading_with_nothing_below_is_told(above: str, after: str) -> None:
    assert told_of(f"{above}## Mục trống{after}").count(NOTHING) == 1


@pytest.mark.parametrize("between", ["", "## Mục khác\n\nCâu.\n\n", "### Mục con\n\nCâu.\n\n"])
def test_two_headings_alike_are_told(between: str) -> None:
    assert told_of(f"## Kết quả\n\nCâu.\n\n{between}## Kết quả\n\nCâu.").count(TWICE) == 1


def test_a_body_of_headings_alone_is_told_once_elsewhere() -> None:
    assert told_of("## Một\n\n## Hai\n\n## Ba") == ""


def test_parts_of_two_places_may_be_called_alike() -> None:
    part = "## {}\n\n### Kết quả\n\nCâu.\n\n"
    assert TWICE not in told_of(part.format("Thái Bình") + part.format("Hưng Yên"))


def test_the_parts_of_a_text_of_law_are_not_looked_at() -> None:
    assert told_of("## Chương I\n\n## QUY ĐỊNH CHUNG\n\nĐiều 1. Phạm vi\n", legal=True) == ""
