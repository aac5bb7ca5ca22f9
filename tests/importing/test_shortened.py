"""The guard: a piece that has less than half of its page says so; a whole one never does."""

from datetime import date

import pytest

from generator.importing.importer import draft
from generator.importing.library import Library
from generator.importing.news.names import natural
from generator.importing.written.article import article_file
from tests.importing.portal_pages import portal_page
from tests.importing.small_pages import DAY, FIRST, LAST, LEAD, TITLE

MANY = [
    f"Đoạn thứ {number} kể về bến đò, nơi người coi đò giữ chìa khóa và ghi tên người mượn vào sổ."
    for number in range(1, 12)
]
OTHERS = [f"Tin thứ {number}" for number in range(12)]
DEEP = "<div class='k{}'><div><div><div><p>{}</p></div></div></div></div>"


def told(library: Library, name: str, text: str) -> list[str]:
    record = draft(name, text.encode(), library, "article", date(2026, 11, 28)).record
    return [doubt for doubt in record.doubts if "chữ của bản gốc" in doubt]


def dump(*lines: str) -> str:
    return "\n\n".join((TITLE, DAY, LEAD, FIRST, *lines))


@pytest.mark.parametrize("within", [["Ý kiến bạn đọc"], ["Tin liên quan", *OTHERS]])
def test_what_is_cut_from_a_dump_is_told(library: Library, within: list[str]) -> None:
    assert told(library, "trang.txt", dump(*within, *MANY))
    assert not told(library, "trang.txt", dump(*MANY, *within))


def test_what_lies_elsewhere_on_a_page_is_told(library: Library) -> None:
    head = f"<div><h1>{TITLE}</h1><p>{DAY}</p><p>{LEAD}</p><p>{FIRST}</p>"
    apart = "".join(DEEP.format(number, line) for number, line in enumerate(MANY))
    within = "".join(f"<p>{line}</p>" for line in MANY)
    assert told(library, "trang.html", f"<html><body>{head}</div>{apart}</body></html>")
    assert not told(library, "trang.html", f"<html><body>{head}{within}</div></body></html>")


def test_no_whole_piece_is_doubted(library: Library) -> None:
    assert not told(library, "trang.txt", dump(LAST))
    pages = (portal_page(seed)[0] for seed in range(40))
    assert not any(told(library, "trang.html", page) for page in pages)


@pytest.mark.parametrize(
    ("shown", "written"),
    [("HẢI YẾN", "Hải Yến"), ("H’LINH NIÊ", "H’Linh Niê"), ("BBT", "BBT"), ("N.T.H", "N.T.H")],
)
def test_a_name_in_capitals_goes_into_the_vocabulary_as_names_do(
    library: Library, shown: str, written: str
) -> None:
    assert natural(shown) == written
    text = dump(*MANY, f"Tác giả: {shown}")
    record = draft("trang.txt", text.encode(), library, "article", date(2026, 11, 28)).record
    file = article_file(record, library.content.vocabulary, "", {})  # type: ignore[arg-type]
    assert f"thêm “{written}” vào" in file
