"""The same pages saved as HTML: nothing is lost, nothing of the portal gets in, nothing runs."""

import json
from datetime import date
from email.message import EmailMessage
from pathlib import Path

import pytest

from generator.importing.files import read_page
from generator.importing.importer import draft
from generator.importing.library import Library
from generator.importing.news.reader import read_article
from generator.importing.page import Unreadable
from generator.importing.written.documents import Object, article_object
from tests.importing.html_manners import MANNERS, TEASER

PAGES = Path(__file__).parent / "pages"
EXPECTED = json.loads((PAGES / "expected.json").read_text("utf-8"))
FIELDS = ("title", "date", "authors", "regions", "documents")
BROKEN_TITLE = "hai-dong-tieu-de"
"""Only a dump has a title on two lines."""
STRANGE = (TEASER[:40], "mã chạy", "Phố nhỏ", "phố Thử", "Gửi ý kiến", "0123")


def read(page: str, library: Library) -> Object:
    return article_object(read_article(read_page("trang.html", page.encode()), library))


@pytest.mark.parametrize("manner", MANNERS)
@pytest.mark.parametrize("name", [name for name in EXPECTED if name != BROKEN_TITLE])
def test_fields_and_leaks(name: str, manner: str, library: Library) -> None:
    expected = EXPECTED[name]
    text = (PAGES / f"{name}.txt").read_text("utf-8")
    lines = [line for line in text.splitlines() if line.strip()]
    piece = read(MANNERS[manner](expected["title"], lines, ""), library)
    wanted = {key: expected[key] for key in FIELDS if expected[key] is not None}
    assert {key: piece[key] for key in wanted} == wanted
    keys = ("title", "authors", "source", "lead", "body", "images")
    shown = json.dumps([piece[key] for key in keys], ensure_ascii=False)
    assert not [words for words in (*expected["leaks"], *STRANGE) if words in shown]


def page(body: str, head: str = "") -> str:
    return f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>"


WORDS = "Hội Khuyến học tỉnh Sơn La trao học bổng cho học sinh vùng cao, nối dài một nếp quen cũ."
STORY = (
    f"<h1>Sơn La trao học bổng vùng cao</h1><p>12/05/2023</p><p>{WORDS}</p><p>{WORDS[::-1]}.</p>"
)


def test_metadata_fill_what_the_page_does_not_show(library: Library) -> None:
    linked = {
        "@graph": [
            {
                "@type": ["NewsArticle"],
                "headline": "Sơn La trao học bổng vùng cao",
                "datePublished": "2023-05-12T01:30:00Z",
                "author": [{"@type": "Person", "name": "Lò Thị Mai"}],
                "publisher": {"name": "Báo Thử"},
            }
        ]
    }
    head = f"<script type='application/ld+json'>{json.dumps(linked)}</script>"
    piece = read(page(STORY, head), library)
    assert piece["date"] == "2023-05-12 08:30"
    assert piece["authors"] == ["Lò Thị Mai"]
    assert piece["source"] == "Báo Thử"


def test_the_day_that_readers_see_outweighs_the_metadata(library: Library) -> None:
    head = "<meta property='article:published_time' content='2023-06-01T08:00:00+07:00'>"
    assert read(page(STORY, head), library)["date"] == "2023-05-12"


def test_a_table_of_figures_keeps_its_header_and_a_table_of_a_photo_is_none(
    library: Library,
) -> None:
    rows = "<tr><th>Huyện</th><th>Hội viên</th></tr><tr><td>Mộc Châu</td><td>1.200</td></tr>"
    photo = "<tr><td><img src='anh.jpg' alt='Lễ trao'></td></tr><tr><td>Lễ trao. Ảnh: Mai</td></tr>"
    body = f"{STORY}<table>{rows}</table><table>{photo}</table><p>{WORDS}</p>"
    piece = read(page(body), library)
    assert "| Huyện | Hội viên |\n| --- | --- |\n| Mộc Châu | 1.200 |" in str(piece["body"])
    assert piece["images"] == [
        {"src": "anh.jpg", "alt": "Lễ trao", "caption": "Lễ trao.", "credit": "Mai"}
    ]


def test_entities_of_files_are_not_read(library: Library, tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("BÍ MẬT", "utf-8")
    attack = f'<!DOCTYPE html [<!ENTITY x SYSTEM "file://{secret}">]><html><body>{STORY}<p>&x;</p></body></html>'
    assert "BÍ MẬT" not in json.dumps(read(attack, library), ensure_ascii=False)


@pytest.mark.parametrize("body", ["", "<script>alert(1)</script>", "<p> &nbsp; </p>"])
def test_a_page_without_words_is_told(body: str) -> None:
    with pytest.raises(Unreadable, match="không có chữ"):
        read_page("trang.html", page(body).encode())


def test_deep_nesting_stops_nobody(library: Library) -> None:
    deep = "<div>" * 3000 + f"<p>{WORDS}</p>" + "</div>" * 3000
    read_page("trang.html", page(STORY + deep).encode())


SAVED = Path(__file__).parent / "saved"


@pytest.mark.parametrize(
    ("name", "date"),
    [
        ("vccorp", "2023-09-05 09:12"),
        ("sharepoint", "2023-09-05 09:12"),
        ("nukeviet", "2023-09-05 09:12"),
        ("wordpress", "2023-09-05 09:12"),
    ],
)
def test_made_up_pages_of_known_systems(name: str, date: str, library: Library) -> None:
    piece = read((SAVED / f"{name}.html").read_text("utf-8"), library)
    expected = {
        "title": "Sơn La trao học bổng vùng cao",
        "date": date,
        "authors": ["Vĩnh Hà"],
        "regions": ["son-la"],
        "documents": ["49-KL/TW"],
    }
    assert {key: piece[key] for key in expected} == expected
    assert str(piece["lead"]).startswith("Hội Khuyến học tỉnh Sơn La trao hai trăm suất")
    assert len(piece["images"]) == 1  # type: ignore[arg-type]
    keys = ("title", "authors", "lead", "body", "images")
    shown = json.dumps([piece[key] for key in keys], ensure_ascii=False)
    strange = ("Lớp học ban đêm", "tin khác", "Xem nhiều", "Giấy phép", "Họp giao ban", "Tập huấn")
    more = ("Lượt xem", "Trang chủ", "Tổng số điểm", "Bản quyền", "truy cập", "Email", "Trả lời")
    assert not [words for words in (*strange, *more, "mailto", "TTO") if words in shown]


def test_a_page_that_a_browser_saved_in_one_file(library: Library) -> None:
    message = EmailMessage()
    message["Subject"] = "Sơn La trao học bổng vùng cao"
    message.set_content(page(STORY), subtype="html")
    message.add_related(b"GIF89a", maintype="image", subtype="gif")
    saved = read_page("trang.mhtml", message.as_bytes())
    assert read_article(saved, library).title == "Sơn La trao học bổng vùng cao"


def test_an_archive_without_a_page_is_told() -> None:
    message = EmailMessage()
    message.add_related(b"GIF89a", maintype="image", subtype="gif")
    with pytest.raises(Unreadable, match="không có trang nào"):
        read_page("trang.mhtml", message.as_bytes())


@pytest.mark.parametrize(
    "line", ["(Tiếp theo kỳ trước)", "(Tiếp theo và hết)", "(Còn nữa)", "(Kỳ cuối)"]
)
@pytest.mark.parametrize("tag", ["i", "b", "span"])
def test_a_line_in_brackets_below_a_title_is_no_title(
    line: str, tag: str, library: Library
) -> None:
    page = (
        "<title>Kỳ 2: Người giữ lửa | Tạp chí Thử</title><h2>Người giữ lửa (kỳ 2)</h2>"
        f"<p><{tag}>{line}</{tag}></p><p>Ở làng Thử, cụ giáo đã nghỉ hưu vẫn mở lớp đọc sách cho "
        "bọn trẻ trong xóm vào mỗi chiều thứ bảy, suốt mười hai năm qua.</p>"
        "<p>Người giữ lửa ấy có hơn ba trăm học trò, đứa lớn nhất nay đã đi dạy học.</p>"
    )
    piece = read_page("bai.html", f"<html><body>{page}</body></html>".encode())
    assert read_article(piece, library).title == "Người giữ lửa (kỳ 2)"


LINKED = (
    "<h1>Sơn La trao học bổng vùng cao</h1><p>12/05/2023</p>"
    "<p><b>Hội tỉnh <a href='https://khac.example.vn/hoi'>trao học bổng</a> cho học sinh vùng cao,"
    " nối dài một nếp quen cũ từ lâu.</b></p><p>Việc này theo <a href='{}'>quyết định ấy</a>"
    f" của tỉnh. {WORDS}</p><p>{WORDS[::-1]}.</p>"
)
HOME = "<link rel=canonical href='https://bao.example.vn/giao-duc/bai.html'>"


@pytest.mark.parametrize(
    ("address", "head", "kept"),
    [
        ("https://khac.example.vn/b?a=1", "", "https://khac.example.vn/b?a=1"),
        ("mailto:hoi@example.vn", "", "mailto:hoi@example.vn"),
        ("/van-ban/1", HOME, "https://bao.example.vn/van-ban/1"),
        ("2.html", "<base href='https://bao.example.vn/x/'>", "https://bao.example.vn/x/2.html"),
        ("/van-ban/1", "", ""),
        ("https://khac.example.vn/b_(1)", "", ""),
        ("http://[lạ", HOME, ""),
    ],
)
def test_links_are_kept_or_told(address: str, head: str, kept: str, library: Library) -> None:
    data = page(LINKED.format(address), head).encode()
    piece = draft("trang.html", data, library, "article", date(2026, 1, 1)).object
    told = [line for line in piece["dropped"] if "Liên kết của" in str(line)]
    assert "Liên kết của “trao học bổng”: https://khac.example.vn/hoi" in told
    if kept:
        assert f"[quyết định ấy]({kept})" in str(piece["body"])
    else:
        assert "[quyết định ấy]" not in str(piece["body"])
        assert f"Liên kết của “quyết định ấy”: {address}" in told


@pytest.mark.parametrize("address", ["javascript:alert(1)", "data:text/html,x", "vbscript:x"])
def test_links_that_run_are_words(address: str, library: Library) -> None:
    piece = read(page(LINKED.format(address)), library)
    assert "Việc này theo quyết định ấy của tỉnh." in str(piece["body"])
    assert address not in json.dumps(piece, ensure_ascii=False)


def test_a_quote_that_is_called_the_lead_is_it(library: Library) -> None:
    body = f"<h1>Sơn La trao học bổng</h1><p>12/05/2023</p><blockquote class=sapo>{WORDS}"
    piece = read(page(f"{body}</blockquote><p>{WORDS[::-1]}.</p>"), library)
    assert piece["lead"] == WORDS


def test_a_first_line_with_its_day_is_no_caption(library: Library) -> None:
    lead = "Sáng 28/6, hội khuyến học tỉnh khởi công nhà lưu trú cho học sinh."
    body = f"<h1>Khởi công nhà lưu trú</h1><p>28/06/2023</p><img src=a.jpg><p>{lead}</p>"
    piece = read(page(f"{body}<p>{WORDS}</p><p>{WORDS[::-1]}.</p>"), library)
    assert piece["lead"] == lead


@pytest.mark.parametrize("rank", ["Phóng viên thường trú", "Xem tất cả bài viết", "ha@example.vn"])
def test_the_box_of_an_author_below_the_key_words(rank: str, library: Library) -> None:
    body = f"{STORY}<p>Từ khóa: học bổng, vùng cao</p><p>Trần Thu Hà</p><p>{rank}</p>"
    assert read(page(body), library)["authors"] == ["Trần Thu Hà"]


@pytest.mark.parametrize("place", ["(Hà Nội)", "Sơn La", "(Yên Bái)"])
def test_a_place_below_a_piece_is_no_author(place: str, library: Library) -> None:
    piece = read(page(f"{STORY}<p>{place}</p>"), library)
    assert piece["authors"] == []
    assert place.strip("()") in str(piece["body"]) + str(piece["dropped"])


SECOND = "Cả thôn có bảy mươi nóc nhà thì sáu mươi hai nhà đã đăng ký danh hiệu gia đình học tập."
NAMES = [("Thu Hà", ["Thu Hà"]), ("Thu Hà - Lan Anh", ["Thu Hà", "Lan Anh"]), ("PV", ["PV"])]
TITLE = "<h1>Sơn La trao học bổng vùng cao</h1>"


@pytest.mark.parametrize(("name", "authors"), NAMES)
@pytest.mark.parametrize(
    "form",
    [
        "<p>12/05/2023</p>{title}<p>{name}</p><p><b>{lead}</b></p><p>{body}</p><p>{more}</p>",
        "{title}<p>12/05/2023</p><p><b>{lead}</b></p><p>{name}</p><p>{body}</p><p>{more}</p>",
        "<article>{title}<p>12/05/2023</p><p>{lead}</p><div class=nd><p>{body}</p><p>{more}</p>"
        "</div><p>{name}</p></article><div><p>Tin liên quan</p><a href=/1>Một tin khác</a></div>",
    ],
    ids=["below the title", "below the lead", "behind the body"],
)
def test_a_name_in_its_places(form: str, name: str, authors: list[str], library: Library) -> None:
    words = {"title": TITLE, "lead": WORDS, "body": SECOND, "more": SECOND.replace("thôn", "bản")}
    piece = read(page(form.format(name=name, **words)), library)
    assert piece["authors"] == authors
    assert name not in str(piece["body"])
    assert piece["lead"] == WORDS


def test_capitals_below_the_lead_are_a_sub_heading(library: Library) -> None:
    body = f"{TITLE}<p>12/05/2023</p><p>{WORDS}</p><p>TĂNG CẢ LƯỢNG VÀ CHẤT</p><p>{SECOND}</p>"
    assert read(page(f"{body}<p>{SECOND}</p>"), library)["authors"] == []


@pytest.mark.parametrize("section", ["PHÓNG SỰ ẢNH", "THỜI SỰ", "CHUYÊN ĐỀ"])
def test_the_name_of_a_section_below_a_title_is_no_author(section: str, library: Library) -> None:
    body = f"<p>12/05/2023</p>{TITLE}<p>{section}</p><p>{WORDS}</p><p>{SECOND}</p>"
    assert read(page(body), library)["authors"] == []
