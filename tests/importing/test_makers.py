"""Who made what of a piece, where it stood, and what no one said."""

import pytest

from generator.importing.library import Library
from generator.importing.news.bylines import byline
from generator.importing.news.captions import Caption, caption, described, is_credit_only
from tests.importing.small_pages import BODY, DAY, FIRST, LAST, LEAD, TITLE, piece, read, read_lines


@pytest.mark.parametrize("kind", ["RelatedOneNews", "RelatedNewsBox", "related-news"])
def test_a_box_that_names_its_kind_is_left_out(library: Library, kind: str) -> None:
    box = f"<div type='{kind}'><b>Trà Vinh phát thẻ thư viện</b></div>"
    assert read(library, piece(within=box))["body"] == BODY
    photo = "<div type='Photo'><p>Ghế ngồi là những tấm ván thuyền cũ.</p></div>"
    assert "ván thuyền" in str(read(library, piece(within=photo))["body"])


@pytest.mark.parametrize("alt", ["Chú thích ảnh", "Hình ảnh", "ảnh", "image", "Chú thích"])
def test_words_that_stand_for_a_caption_describe_nothing(alt: str) -> None:
    assert described(alt, "a.jpg") == ""


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        ("Ảnh: Phiên chợ đổi sách ở sân đình", ("Phiên chợ đổi sách ở sân đình", "")),
        (
            "Ảnh: Phiên chợ đổi sách ở sân đình. Ảnh: Mỹ Lệ",
            ("Phiên chợ đổi sách ở sân đình.", "Mỹ Lệ"),
        ),
        ("Ảnh: Mỹ Lệ", ("", "Mỹ Lệ")),
        ("Bến đò. Ảnh do nhân vật cung cấp", ("Bến đò.", "nhân vật cung cấp")),
        ("Bến đò (hình do Đồn Biên phòng cung cấp)", ("Bến đò", "Đồn Biên phòng")),
        ("Ảnh: nhân vật trong bài cung cấp", ("", "nhân vật trong bài cung cấp")),
        ("Ảnh: Hội Khuyến học tỉnh Sơn La", ("", "Hội Khuyến học tỉnh Sơn La")),
    ],
)
def test_what_a_picture_shows_is_not_who_took_it(line: str, parts: tuple[str, str]) -> None:
    assert caption(line) == Caption(*parts)
    assert is_credit_only(line) is not bool(parts[0])


@pytest.mark.parametrize("row", ["Theo dõi VOV trên", "Chia sẻ | Tweet | Theo dõi VOV trên"])
def test_whom_a_row_of_buttons_asks_to_follow_is_the_source(library: Library, row: str) -> None:
    assert read_lines(library, TITLE, DAY, row, LEAD, FIRST, LAST)["source"] == "VOV"


def test_a_short_line_within_a_dump_is_told_as_unsure(library: Library) -> None:
    line = "Cô giáo dạy chữ trên thuyền"
    doubts = str(read_lines(library, TITLE, DAY, LEAD, FIRST, line, LAST)["doubts"])
    assert f"“{line}”" in doubts
    for tag in ("h3", "b"):
        page = piece(within=f"<{tag}>{line}</{tag}>")
        assert f"“{line}”" not in str(read(library, page)["doubts"])


def test_who_made_the_parts_of_a_long_piece(library: Library) -> None:
    credits = "".join(
        f"<p>{line}</p>" for line in ("Nội dung: Chu Uyên", "Ảnh: Thế Tuân", "Trình bày: Đức Huy")
    )
    read_piece = read(library, piece(below=f"<div>{credits}</div>"))
    assert (read_piece["authors"], read_piece["images"]) == (["Chu Uyên"], [])
    assert "Chu Uyên" not in str(read_piece["body"])
    said = byline("Nội dung: Toán")
    assert said is None


@pytest.mark.parametrize("office", ["Trường Chính trị tỉnh Sơn La", "Viện Nghiên cứu vùng cao"])
def test_an_office_below_the_names_of_authors_is_none(library: Library, office: str) -> None:
    box = f"<div class='author'><p><b>TS. Lò Thị Hà</b></p><p>{office}</p></div>"
    assert read(library, piece(above=box + DAY))["authors"] == ["Lò Thị Hà"]
    alone = f"<div class='author'><p>{office}</p></div>"
    assert read(library, piece(above=alone + DAY))["authors"] == [office]


def test_the_mailbox_beside_an_author_is_no_name(library: Library) -> None:
    mailbox = "<a href='mailto:bb@bao.example'>bacbinh@bao.example</a>"
    box = f"<div class='author-info'><a class='name' href='/tg'>Bắc Bình</a>{mailbox}</div>"
    assert read(library, piece(above=box + f"<p>{DAY}</p>"))["authors"] == ["Bắc Bình"]


def test_whom_a_caption_calls_its_author_took_the_picture(library: Library) -> None:
    caption_ = "<figcaption><p>Bến đò</p><p class='PhotoCMS_Author'>BẮC BÌNH</p></figcaption>"
    read_piece = read(library, piece(within=f"<figure><img src='a.jpg'>{caption_}</figure>"))
    picture = {"src": "a.jpg", "alt": "", "caption": "Bến đò", "credit": "Bắc Bình"}
    assert (read_piece["images"], read_piece["body"]) == ([picture], BODY)


def test_two_names_without_a_blank_between_and_one_with_a_hyphen() -> None:
    assert getattr(byline("HÒA HỘI-CẢNH KỲ", True), "authors", ()) == ("HÒA HỘI", "CẢNH KỲ")
    said = byline("Bài, ảnh: Nguyễn Thị Bích-Thủy")
    assert said is None or "Nguyễn Thị Bích" not in said.authors


def test_what_is_attached_stands_below_who_and_where(library: Library) -> None:
    below = "<p>Nguồn tin: Cổng TTĐT tỉnh Sơn La</p><p>Biên tập: Thu Phương</p>"
    below += "<p>Tệp đính kèm: <a href='/f/1150.pdf'>Quyết định 1150/QĐ-UBND</a></p>"
    read_piece = read(library, piece(below=below))
    assert (read_piece["source"], read_piece["authors"]) == ("Cổng TTĐT tỉnh Sơn La", [])
    body = str(read_piece["body"])
    assert ("1150/QĐ-UBND" in body, "Thu Phương" in body, "Nguồn tin" in body) == (
        True,
        False,
        False,
    )


def test_who_heads_a_title_acts_whoever_speaks_below(library: Library) -> None:
    title = "Hội Khuyến học Việt Nam họp Ban Thường vụ mở rộng"
    told = "Đại biểu Hà Giang và Cà Mau cùng đề nghị bớt một biểu mẫu trong báo cáo năm."
    lead = "Hội nghị bàn việc chuẩn bị tổng kết năm, nghe dự thảo báo cáo và các ý kiến góp thêm."
    assert read_lines(library, title, DAY, lead, told, LAST)["regions"] == ["toan-quoc"]
    guest = f"{title} tại Hà Giang"
    assert read_lines(library, guest, DAY, lead, told, LAST)["regions"] != ["ca-mau"]


@pytest.mark.parametrize(
    "told",
    [
        "Theo Báo cáo số 85/BC-HKH, quỹ còn dư 41 triệu đồng.",
        "Theo Đài Khí tượng, mưa còn ba ngày.",
        "Theo báo động số 2, lớp nghỉ.",
    ],
)
def test_a_short_sentence_is_no_source(library: Library, told: str) -> None:
    lines = (TITLE, DAY, LEAD, FIRST, told, LAST, "Nguồn: Báo Sơn La")
    read_piece = read_lines(library, *lines)
    assert (read_piece["source"], told in str(read_piece["body"])) == ("Báo Sơn La", True)


@pytest.mark.parametrize("site", ["namdinh.gov.vn", "baosonla.org.vn", "hoikhuyenhoc.com"])
def test_a_site_in_brackets_before_the_lead_is_the_source(library: Library, site: str) -> None:
    read_piece = read_lines(library, TITLE, DAY, f"({site}) {LEAD}", FIRST, LAST)
    assert (read_piece["lead"], read_piece["source"]) == (LEAD, site)


@pytest.mark.parametrize("tool", ["Cỡ chữ: [-] [+]", "Chuyên mục: Tin tức", "Nguồn: Báo Sơn La"])
def test_labels_beside_one_another_name_one_author(library: Library, tool: str) -> None:
    facts = ("Ngày đăng: 12/5/2026 08:30", "Tác giả: Khánh Duy", tool)
    row = "".join(f"<span>{fact}</span>" for fact in facts)
    assert read(library, piece(above=f"<div>{row}</div>"))["authors"] == ["Khánh Duy"]
    dumped = read_lines(library, TITLE, " ".join(facts), LEAD, FIRST, LAST)
    assert (dumped["authors"], dumped["date"]) == (["Khánh Duy"], "2026-05-12 08:30")


def test_capitals_behind_the_day_in_a_box_of_the_author(library: Library) -> None:
    inner = f"<time>{DAY}</time><span class='cms-author'>THANH HÙNG</span>"
    box = f"<div class='author-box'>{inner}</div>"
    assert read(library, piece(above=box))["authors"] == ["Thanh Hùng"]
    assert read(library, piece(above=f"<div>{DAY} | QUỐC TẾ</div>"))["authors"] == []


@pytest.mark.parametrize(
    "place",
    [
        *("nơi trước đây thuộc tỉnh Bình Phước", "vốn là tỉnh Bình Phước"),
        *("khi nơi ấy còn thuộc tỉnh Bình Phước", "tỉnh Bình Phước cũ"),
    ],
)
def test_where_a_place_lay_before_acts_no_more(library: Library, place: str) -> None:
    lead = f"Hội Khuyến học tỉnh Đồng Nai dựng bảy trạm đọc ở xã Lộc Ninh, {place}, từ tháng ba."
    assert read_lines(library, TITLE, DAY, lead, FIRST, LAST)["regions"] == ["dong-nai"]
    alone = "Hội Khuyến học tỉnh Bình Phước cũ trao lại tủ sách cho các xã trước ngày sáp nhập."
    assert read_lines(library, TITLE, DAY, alone, FIRST, LAST)["regions"] == ["binh-phuoc"]


@pytest.mark.parametrize("office", ["Phòng GDTX-CN", "VP Hội Khuyến học tỉnh", "Ban Tuyên giáo xã"])
def test_an_office_signs_at_the_right(library: Library, office: str) -> None:
    signed = f"<p style='text-align: right'><b>{office}</b></p>"
    assert read(library, piece(below=signed))["authors"] == [office]
    assert read(library, piece(below=f"<p>{office}</p>"))["authors"] == []
    person = f"{signed}<p style='text-align: right'>Hà Quân</p>"
    assert read(library, piece(below=person))["authors"] == ["Hà Quân"]


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("* Bài và ảnh của Nguyễn Mười", ("Nguyễn Mười",)),
        ("Bài của Hà Quân", ("Hà Quân",)),
        ("▪ Hà Quân", ("Hà Quân",)),
    ],
)
def test_whose_words_a_piece_is(line: str, authors: tuple[str, ...]) -> None:
    said = byline(line)
    assert said is not None
    assert said.authors == authors


@pytest.mark.parametrize(
    "line", ["Ảnh của Hà Quân", "Bản tin nói", "Báo lỗi bài viết", "Cổng thông tin điện tử"]
)
def test_what_names_neither_an_author_nor_a_portal(line: str) -> None:
    assert byline(line) is None


def test_a_year_at_the_start_of_a_paragraph_opens_no_list(library: Library) -> None:
    told = "1975. Năm ấy cả làng dựng lại mái trường bằng tre và lá cọ lấy từ đồi sau đình."
    assert "1975\\. Năm ấy" in str(read(library, piece(within=f"<p>{told}</p>"))["body"])


def test_whose_words_are_quoted_is_no_heading(library: Library) -> None:
    quoted = "<p>“Con học hết lớp 12 là nhờ 46 buồng cau của làng.”</p>"
    signed = "Em Lê Thị Hoài Thương, tân sinh viên Trường Đại học Vinh"
    body = str(read(library, piece(within=f"{quoted}<p>{signed}</p>"))["body"])
    assert f"\n{signed}\n" in body


def test_figures_below_one_another_are_no_headings(library: Library) -> None:
    rows = "<p>37 học sinh</p><p>11 gia đình</p><p>2.140 kg gạo trong ba năm</p>"
    assert "#" not in str(read(library, piece(within=rows))["body"])


def test_a_short_list_below_one_word_and_a_colon_is_the_piece_s(library: Library) -> None:
    rows = ("- Gạo: 12 kg", "- Vở", "- Một đôi dép")
    body = str(read_lines(library, TITLE, DAY, LEAD, FIRST, LAST, "Danh sách:", *rows)["body"])
    assert all(row in body for row in rows)


def test_a_tables_own_caption_stands_above_it(library: Library) -> None:
    table = "<table><caption>Chè đổi chữ</caption><tr><th>Năm</th><th>Suất</th></tr>"
    body = str(
        read(library, piece(within=f"{table}<tr><td>2023</td><td>12</td></tr></table>"))["body"]
    )
    assert body.index("Chè đổi chữ") < body.index("| Năm | Suất |")


def test_a_wide_first_row_below_a_tables_own_caption_stays(library: Library) -> None:
    rows = "<tr><td colspan=2>Năm học 2023</td></tr><tr><td>Xã</td><td>12</td></tr>"
    more = "<tr><td>Phường</td><td>9</td></tr>"
    table = f"<table><caption>Chè đổi chữ</caption>{rows}{more}</table>"
    body = str(read(library, piece(within=table))["body"])
    assert "Chè đổi chữ" in body and "Năm học 2023" in body


@pytest.mark.parametrize("platform", ["Zalo", "Facebook", "YouTube"])
def test_where_anybody_may_post_is_no_source(library: Library, platform: str) -> None:
    meta = '<meta property="og:site_name" content="{}">'
    assert read(library, meta.format(platform) + piece())["source"] == ""
    assert read(library, meta.format("Báo Hoa Ban") + piece())["source"] == "Báo Hoa Ban"


def test_a_source_may_name_its_address(library: Library) -> None:
    line = "Nguồn Báo Hoa Ban: https://baohoaban.example/bai-91.html"
    assert read_lines(library, TITLE, DAY, LEAD, FIRST, LAST, line)["source"] == "Báo Hoa Ban"


@pytest.mark.parametrize(
    "player", ["Nghe bài báo Miền Bắc Miền Nam", "Nghe bài - Nữ miền Bắc - Nam miền Nam"]
)
def test_the_voices_of_a_player_are_the_pages(library: Library, player: str) -> None:
    assert read(library, piece(within=f"<div><b>{player}</b></div>"))["body"] == BODY
