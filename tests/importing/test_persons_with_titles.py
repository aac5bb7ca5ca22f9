"""Persons with learned titles, their offices, the desks of places, and sections above a title."""

from itertools import product

import pytest

from generator.importing.library import Library
from generator.importing.news.bylines import byline
from tests.importing.small_pages import DAY, FIRST, LAST, LEAD, TITLE, read, read_lines

PERSONS = ("TS. Lò Văn Biên", "ThS. Lò Văn Biên", "PGS.TS Lò Văn Biên", "Nhà giáo Lò Văn Biên")
OFFICES = (
    "Phó Chủ tịch Hội Khuyến học tỉnh Sơn La",
    "Viện trưởng Viện Xã hội học tập",
    "Khoa Sư phạm, Trường Đại học Tây Bắc",
    "Học viện Chính trị khu vực I",
)
DESKS = ("TTVH", "TT-TT thị xã", "TTVHTT&TT", "TT VHTT&TT huyện Mường La", "TTTT&VH xã Chiềng Lề")
SECTIONS = (
    "Gương sáng khuyến học, khuyến tài",
    "Tin hoạt động cơ sở",
    "HOẠT ĐỘNG KHUYẾN HỌC CÁC TỈNH, THÀNH PHỐ",
    "Tin tức sự kiện - Xã hội học tập",
)
WORDS = (LEAD, FIRST, LAST)


@pytest.mark.parametrize(("person", "office"), [*product(PERSONS, OFFICES)])
def test_an_office_below_a_name_is_no_title(library: Library, person: str, office: str) -> None:
    heads = (
        (TITLE, person, office, DAY),
        (TITLE, DAY, person, office),
        (TITLE, person, office),
        (person, office, TITLE, DAY),
    )
    for head in heads:
        piece = read_lines(library, *head, *WORDS)
        assert (piece["title"], piece["authors"]) == (TITLE, ["Lò Văn Biên"]), head


def test_two_persons_with_their_offices(library: Library) -> None:
    head = (TITLE, PERSONS[0], OFFICES[0], "ThS. Mai Thị Hoa", OFFICES[2], DAY)
    piece = read_lines(library, *head, *WORDS)
    assert (piece["title"], piece["authors"]) == (TITLE, ["Lò Văn Biên", "Mai Thị Hoa"])


@pytest.mark.parametrize(("desk", "sign"), [*product(DESKS, (" – ", " - ", ", ", " | "))])
def test_the_desk_of_a_place_behind_a_name(desk: str, sign: str) -> None:
    assert getattr(byline(f"Mai Hoa{sign}{desk}", is_signature=True), "authors", ()) == ("Mai Hoa",)


@pytest.mark.parametrize("agency", ["VOV", "TTXVN"])
def test_an_agency_behind_a_name_is_still_where_it_stood(agency: str) -> None:
    line = byline(f"Mai Hoa - {agency}")
    assert line is not None and (line.authors, line.source) == (("Mai Hoa",), agency)


@pytest.mark.parametrize("section", SECTIONS)
def test_the_name_of_a_section_is_no_title(library: Library, section: str) -> None:
    title = "Tủ sách bến đò"
    for head in ((section, DAY, title), (section, title, DAY), (title, section, DAY)):
        assert read_lines(library, *head, *WORDS)["title"] == title, head


def test_a_piece_may_be_called_as_sections_are(library: Library) -> None:
    assert read_lines(library, SECTIONS[0], DAY, *WORDS)["title"] == SECTIONS[0]


@pytest.mark.parametrize("below_lead", [True, False])
def test_a_list_of_who_wrote_it(library: Library, below_lead: bool) -> None:
    names = "<ul><li><b>Lò Văn Biên</b></li></ul>"
    head = f"<p><i>{LEAD}</i></p>{names}" if below_lead else f"{names}<p><i>{LEAD}</i></p>"
    page = f"<article><h1>{TITLE}</h1><p>{DAY}</p>{head}<p>{FIRST}</p><p>{LAST}</p></article>"
    piece = read(library, page)
    assert (piece["authors"], piece["lead"]) == (["Lò Văn Biên"], LEAD)
    assert "Lò Văn Biên" not in str(piece["body"])
