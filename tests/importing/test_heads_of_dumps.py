"""The head of a dump, below what a portal puts above it: banners, contents, days in any order."""

from datetime import date

import pytest

from generator.importing.importer import draft
from generator.importing.library import Library
from generator.importing.written.documents import Object

TITLE = "Trạm học bên bờ sông Thử: mỗi người khách gửi lại một bài giảng"
DAY = "Thứ Tư, 23/09/2026, 16:25"
LEAD = "Một trạm học tự quản ở tỉnh Sơn La chỉ xin mỗi du khách để lại mười phút giảng bài."
FIRST = "Sau hai năm, trạm có hơn bốn nghìn bài giảng của người từ nhiều nước gửi lại."
LAST = "Người trông trạm không miễn cho ai, kể cả đại biểu về dự buổi tọa đàm hôm ấy."


def read(library: Library, *lines: str, ending: str = "txt") -> Object:
    text = "\n".join(lines) if ending == "txt" else f"<body>{''.join(lines)}</body>"
    return draft(f"trang.{ending}", text.encode(), library, "article", date(2026, 11, 27)).object


@pytest.mark.parametrize(
    "banner",
    [
        "BAN TUYÊN GIÁO VÀ DÂN VẬN TỈNH ỦY SƠN LA",
        "HỘI LIÊN HIỆP PHỤ NỮ TỈNH SƠN LA",
        "ỦY BAN MTTQ VIỆT NAM TỈNH SƠN LA",
        "ĐẢNG BỘ TỈNH SƠN LA",
        "HỘI CHỮ THẬP ĐỎ TỈNH SƠN LA",
        "TỈNH ĐOÀN SƠN LA",
    ],
)
def test_the_name_of_a_body_is_no_title(library: Library, banner: str) -> None:
    menu = ("Trang chủ", "Giới thiệu", "Tin tức", "Thứ sáu, 27/11/2026, 08:04")
    article = read(library, banner, *menu, TITLE, DAY, LEAD, FIRST, LAST)
    assert (article["title"], article["date"]) == (TITLE, "2026-09-23 16:25")


def test_a_table_of_contents_is_no_title(library: Library) -> None:
    headings = ("Gửi giờ, rút giờ", "Không có lãi suất")
    contents = ("Nội dung [ẩn]", *(f"{at} {line}" for at, line in enumerate(headings, 1)))
    body = (LEAD, headings[0], FIRST, headings[1], LAST)
    article = read(library, TITLE, DAY, *contents, *body)
    assert (article["title"], article["lead"]) == (TITLE, LEAD)
    assert [f"## {line}" in str(article["body"]) for line in headings] == [True, True]


def test_the_day_of_a_change_is_glued_to_that_of_publication(library: Library) -> None:
    day = "Posted on 7 Tháng Mười Một, 20269 Tháng Mười Một, 2026 by quantri"
    assert read(library, TITLE, day, LEAD, FIRST, LAST)["date"] == "2026-11-07"


@pytest.mark.parametrize(
    ("day", "read_day"),
    [
        ("Được gửi vào T5, 11/05/2026 - 14:22", "2026-11-05 14:22"),
        ("Thứ hai, 11/05/2026 - 14:22", "2026-05-11 14:22"),
        ("Thứ tư, 11/05/2026 - 14:22", "2026-05-11 14:22"),
        ("T5, 25/05/2026 - 14:22", "2026-05-25 14:22"),
    ],
)
def test_the_month_comes_first_where_the_weekday_says_so(
    library: Library, day: str, read_day: str
) -> None:
    article = read(library, TITLE, day, LEAD, FIRST, LAST)
    assert article["date"] == read_day
    is_told = any("tháng trước ngày" in str(doubt) for doubt in article["doubts"])  # type: ignore[attr-defined]
    assert is_told == (read_day == "2026-11-05 14:22")


def test_the_month_comes_first_where_the_page_is_marked_so(library: Library) -> None:
    mark = "<span property='dc:date dc:created' content='2026-11-05T14:22:41+07:00'>{}</span>"
    head = (f"<h1>{TITLE}</h1>", mark.format("11/05/2026 - 14:22"))
    body = "".join(f"<p>{line}</p>" for line in (LEAD, FIRST, LAST))
    assert read(library, *head, body, ending="html")["date"] == "2026-11-05 14:22"


def test_a_picture_above_the_lead_has_its_caption(library: Library) -> None:
    shown = "Du khách lưu bài giảng tại trạm học. - Ảnh: M.H"
    article = read(library, TITLE, DAY, shown, LEAD, FIRST, LAST)
    assert [(image["caption"], image["credit"]) for image in article["images"]] == [  # type: ignore[attr-defined]
        ("Du khách lưu bài giảng tại trạm học", "M.H")
    ]
    assert article["lead"] == LEAD


def test_names_in_capitals_before_the_name_of_a_paper(library: Library) -> None:
    line = "HƯƠNG TRÀ - ĐẬU QUỐC NAM (báo lao động) | 14/11/2026 07:30"
    assert read(library, TITLE, line, LEAD, FIRST, LAST)["authors"] == ["Hương Trà", "Đậu Quốc Nam"]
