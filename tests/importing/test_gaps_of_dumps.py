"""Where a picture was, a dump has empty lines: what stands below them is its caption."""

from datetime import date
from itertools import product

import pytest

from generator.importing.importer import draft
from generator.importing.library import Library
from generator.importing.written.documents import Object
from tests.importing.small_pages import DAY, FIRST, LAST, LEAD, TITLE, piece, read

SEEN = (
    "Đại diện các đơn vị ký giao ước thi đua",
    "Thứ trưởng và Phó Chủ tịch Trung ương Hội chủ trì hội nghị",
    "Ban Chấp hành Hội Khuyến học phường ra mắt",
    "Đồng chí Ma Thế Quân, Chủ tịch Hội Khuyến học huyện trình bày báo cáo",
    "Buổi đọc truyện dưới tán đước.",
)
HEADINGS = ("Từ bến lên bản", "2. Kết quả nổi bật của năm", "Vì sao tủ sách không khóa?")


def dumped(library: Library, line: str, gap: int, usual: int = 1) -> Object:
    blank = "\n" * (usual + 1)
    above, below = (blank.join(part) for part in ((TITLE, DAY, LEAD, FIRST), (line, LAST, LEAD)))
    text = f"{above}{chr(10) * (gap + 1)}{below}"
    return draft("trang.txt", text.encode(), library, "article", date(2026, 11, 28)).object


@pytest.mark.parametrize(("seen", "gap"), [*product(SEEN, (2, 3))])
def test_a_line_below_a_gap_shows_somebody(library: Library, seen: str, gap: int) -> None:
    dump = dumped(library, seen, gap)
    assert [image["caption"] for image in dump["images"]] == [seen]  # type: ignore[attr-defined]
    assert seen not in str(dump["body"])


@pytest.mark.parametrize(("heading", "gap"), [*product(HEADINGS, (1, 2, 3))])
def test_a_heading_below_a_gap_stays_one(library: Library, heading: str, gap: int) -> None:
    dump = dumped(library, heading, gap)
    assert f"## {heading}" in str(dump["body"]).replace("\\", "")
    assert dump["images"] == []


@pytest.mark.parametrize("seen", SEEN[1:2])
def test_a_dump_that_has_gaps_everywhere_tells_nothing_by_them(library: Library, seen: str) -> None:
    assert dumped(library, seen, gap=3, usual=3)["images"] == []


@pytest.mark.parametrize("sign", [";", ","])
def test_a_row_of_a_list_is_no_caption(library: Library, sign: str) -> None:
    row = f"Các thành viên trong độ tuổi đều được đi học, không ai bỏ học giữa chừng{sign}"
    lines = (TITLE, DAY, LEAD, FIRST, "Gia đình học tập là gia đình có:", row, row, LAST)
    text = "\n\n".join(lines)
    read_piece = draft("trang.txt", text.encode(), library, "article", date(2026, 11, 28)).object
    assert read_piece["images"] == [] and str(read_piece["body"]).count(row) == 2


def test_a_box_called_an_avatar_with_a_credit_is_a_picture(library: Library) -> None:
    box = "<div class='avatar-img'><img src='a/lan.jpg'><p>{}</p></div>"
    shown = read(library, piece(within=box.format("Nhà giáo Lan. Ảnh: Nhân vật cung cấp")))
    assert [image["src"] for image in shown["images"]] == ["a/lan.jpg"]  # type: ignore[attr-defined]
    assert read(library, piece(within=box.format("")))["images"] == []


@pytest.mark.parametrize("asks", ["P.V: ", "PV: ", "P.V.: "])
def test_who_asks_in_an_interview_heads_nothing(library: Library, asks: str) -> None:
    question = f"<p><b>{asks}Tủ sách đó do ai giữ?</b></p><p>{FIRST}</p>"
    assert "##" not in str(read(library, piece(within=question * 2))["body"])


@pytest.mark.parametrize(
    ("window", "mark", "source"),
    [
        (" | Báo Trấn Biên", "(BTBĐT) - ", "Báo Trấn Biên"),
        (" - Tạp chí Thất Sơn", "", "Tạp chí Thất Sơn"),
        (" - Báo Lam Hồng điện tử", "(TTXVN) - ", "TTXVN"),
        ("", "(BTBĐT) - ", "BTBĐT"),
        (" - Tin tức trong tỉnh", "", ""),
    ],
)
def test_a_page_names_its_newspaper(library: Library, window: str, mark: str, source: str) -> None:
    title = f"<title>{TITLE}{window}</title>"
    assert read(library, title + piece().replace(LEAD, mark + LEAD))["source"] == source


@pytest.mark.parametrize("credit", ["Nguồn: Internet", "Nguồn ảnh: ITN", "(Ảnh: Internet)"])
def test_a_store_of_pictures_alone_on_its_line_is_a_credit(library: Library, credit: str) -> None:
    lines = (TITLE, DAY, LEAD, FIRST, "Người dân xếp sách", credit, LAST, LEAD)
    text = "\n\n".join(lines).encode()
    dump = draft("trang.txt", text, library, "article", date(2026, 11, 28)).object
    seen = [(image["caption"], image["credit"]) for image in dump["images"]]  # type: ignore[attr-defined]
    assert seen == [("Người dân xếp sách", "ITN" if "ITN" in credit else "Internet")]
