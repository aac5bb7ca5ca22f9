"""Boxes around a piece: of other pieces, of readers, of small print; and those side by side."""

import json

import pytest

from generator.importing.files import read_page
from generator.importing.library import Library
from generator.importing.news.reader import read_article
from generator.importing.written.documents import Object, article_object
from tests.importing.word_files import paragraph, run, word

TITLE = "Hải Minh mở lớp học buổi tối"
LEAD = "Ngày 12/5, hội khuyến học xã mở lớp học buổi tối cho người lớn ở ba thôn ven sông."
BODY = (
    "Mỗi buổi tối có hơn hai mươi người tới học chữ và học dùng máy tính ở nhà văn hóa thôn.",
    "Ở thôn Đoài, thầy giáo đã nghỉ hưu dạy không lấy tiền, bà con góp gạo và rau để thầy trò ăn.",
    "Xã dự định mở thêm hai lớp trong năm tới, một lớp cho người làm muối và một lớp cho thợ mộc.",
)
HEADLINE = "Phố nhỏ góp sách lập thư viện"
TEASER = "Người dân ở một phố nhỏ góp sách lập thư viện, mỗi tối mở cửa ba giờ cho trẻ em tới đọc."
COOKIE = "Trang này dùng cookie để bạn có trải nghiệm tốt hơn, dùng tiếp nghĩa là bạn đồng ý."
FOOT = "Cơ quan chủ quản: Sở Thử. Giấy phép số 1/GP-TTĐT. Điện thoại: 0299 123 456."
OPENERS = ("Tin liên quan", "Đọc thêm", "Có thể bạn quan tâm", "Related", "Đừng bỏ lỡ", "Bài khác")
STRANGE = (HEADLINE, TEASER[:30], "cookie", "Giấy phép")


def read(data: bytes, library: Library) -> Object:
    return article_object(read_article(read_page("bai", data), library))


def strange_in(piece: Object) -> list[str]:
    keys = ("title", "authors", "lead", "body", "images")
    shown = json.dumps([piece[key] for key in keys], ensure_ascii=False)
    return [words for words in STRANGE if words in shown]


def page(head: str, inside: str) -> bytes:
    return f"<html><body><h1>{TITLE}</h1>{head}{inside}</body></html>".encode()


def paragraphs(*lines: str) -> str:
    return "".join(f"<p>{line}</p>" for line in lines)


@pytest.mark.parametrize("opener", OPENERS)
@pytest.mark.parametrize("at", [1, 3])
def test_a_box_with_a_title_of_its_own(opener: str, at: int, library: Library) -> None:
    box = f"<div class=q><h4>{opener}</h4><a href=/a>{HEADLINE}</a><p>{TEASER}</p></div>"
    inside = paragraphs(*BODY[:at]) + box + paragraphs(*BODY[at:])
    last = f"<div class=z>{COOKIE}<button>Có</button></div><div class=y>{FOOT}</div>"
    piece = read(page(paragraphs("12/05/2026 08:30", LEAD), inside + last), library)
    assert not strange_in(piece)
    assert all(line in str(piece["body"]) for line in BODY)
    assert any(TEASER in line for line in piece["dropped"])  # type: ignore[attr-defined]


@pytest.mark.parametrize("opener", OPENERS)
def test_the_same_box_copied_below_the_piece(opener: str, library: Library) -> None:
    lines = (TITLE, "12/05/2026 08:30", LEAD, *BODY, "Thu Hà", opener, HEADLINE, TEASER, FOOT)
    text = read("\n".join(lines).encode(), library)
    written = word(*(paragraph(run(line, bold=line == TITLE)) for line in lines))
    for piece in (text, read(written, library)):
        assert not strange_in(piece)
        assert piece["authors"] == ["Thu Hà"]
        assert BODY[2] in str(piece["body"])


@pytest.mark.parametrize(
    "head",
    [
        "<div><span class=a>Thu Hà</span><span class=d>12/05/2026 08:30</span></div>",
        "<div><span>Thu Hà</span><time>12/05/2026 08:30</time><a>5 phút đọc</a></div>",
        "<div>Thu Hà<span class=d>Thứ ba, ngày 12/05/2026 - 08:30</span></div>",
        "<div>T.Hà - P.Yến<i class=d>Thứ ba, 12/05/2026, 08:30</i><a>Lưu tin</a></div>",
    ],
)
def test_boxes_beside_one_another(head: str, library: Library) -> None:
    piece = read(page(head, paragraphs(LEAD, *BODY)), library)
    assert piece["date"] == "2026-05-12 08:30"
    assert piece["authors"] == (["T.Hà", "P.Yến"] if "T.Hà" in head else ["Thu Hà"])


@pytest.mark.parametrize(
    "line",
    [
        "Thu Hà12/05/2026 08:30",
        "Tác giả: Thu Hà12 thg 5, 20265 phút đọc",
        "Thu HàThứ ba, 12/05/2026",
    ],
)
def test_boxes_beside_one_another_copied(line: str, library: Library) -> None:
    piece = read("\n".join((TITLE, line, LEAD, *BODY)).encode(), library)
    assert str(piece["date"]).startswith("2026-05-12")
    assert piece["authors"] == ["Thu Hà"]


def test_a_copied_line_that_begins_with_any_capital_is_one_of_its_own(library: Library) -> None:
    lines = (TITLE, "12/05/2026 | Hội Khuyến học | Lớp học | Tin của xã", *BODY[1:], BODY[0])
    assert read("\n".join(lines).encode(), library)["lead"] == BODY[1]


def test_a_lead_below_a_picture_is_no_caption(library: Library) -> None:
    lead = f"{LEAD[:-1]}, có cả người đã bảy mươi tuổi và em nhỏ theo bà."
    inside = "<img src=https://x.example.vn/a.jpg width=900>" + paragraphs(lead, *BODY)
    piece = read(page("<p>12/05/2026 08:30</p>", inside), library)
    assert piece["lead"] == lead
    slanted = inside.replace(f"<p>{lead}</p>", "<p><i>Buổi học đầu tiên ở thôn Đoài.</i></p>")
    images = read(page("<p>12/05/2026 08:30</p>", slanted), library)["images"]
    assert images[0]["caption"] == "Buổi học đầu tiên ở thôn Đoài."  # type: ignore[index]
