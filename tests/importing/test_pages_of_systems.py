"""What forums, blogs, stores and offices put around a piece, and what none of them wrote."""

from itertools import product

import pytest

from generator.importing.library import Library
from generator.importing.written.documents import Object
from tests.importing.small_pages import DAY, FIRST, LAST, LEAD, TITLE, piece, read, read_lines

NAME = "Lò Thị Mai"


def dump(library: Library, *lines: str) -> Object:
    return read_lines(library, "\n".join(lines))


@pytest.mark.parametrize(
    "line",
    [
        "Nguyễn Hà, Trần Văn Lý và 187 người khác",
        "Cầm Văn Lả và 3 người khác",
        "Thích · Bày tỏ cảm xúc · Bình luận · Chia sẻ · Khác",
        "Thích · Trả lời · 2 tháng 10 lúc 21:05",
        "Thích · Phản hồi · 3 giờ",
    ],
)
def test_who_comments_wrote_nothing(library: Library, line: str) -> None:
    comment = (line, "Phan Thị Bích", "Vui quá cô Giang ơi, năm sau cho tổ 9 đăng ký với ạ")
    article = dump(library, TITLE, DAY, LEAD, FIRST, LAST, *comment)
    assert article["authors"] == []
    assert "Vui quá" not in str(article["body"])


@pytest.mark.parametrize("line", ["Chị Mai và 3 người khác cùng chèo đò chở sách qua sông."])
def test_others_in_a_sentence_are_the_piece(library: Library, line: str) -> None:
    assert line in str(dump(library, TITLE, DAY, LEAD, FIRST, line, LAST)["body"])


@pytest.mark.parametrize(
    ("account", "by"),
    [*product(("khag_admin", "bd.bientap", "lan-sonla", "tin_24h"), ("By", "by", "Bởi"))],
)
def test_an_account_is_nobody(library: Library, account: str, by: str) -> None:
    box = f"<div class='td-post-author-name'>{by} <a>{account}</a> -</div><p>{DAY}</p>"
    signed = f"<p style='text-align:right'><strong>{NAME}</strong></p>"
    assert read(library, piece(box, below=signed))["authors"] == [NAME]
    assert read(library, piece(box))["authors"] == []


@pytest.mark.parametrize(("sign", "names"), [*product(("và", "&amp;"), (NAME, NAME.upper()))])
def test_names_in_a_box_are_parted(library: Library, sign: str, names: str) -> None:
    box = f"<a class='name'>{names}</a><span>{sign}</span><a class='name'>Cầm Văn Lả</a>"
    head = f"<div class='author-info'>{box}</div><p>{DAY}</p>"
    assert read(library, piece(head))["authors"] == [NAME, "Cầm Văn Lả"]


@pytest.mark.parametrize(
    "bar",
    [
        "Đây là bản lưu trong bộ nhớ cache của Google về http://bao.example/1/. Đây là ảnh chụp"
        " nhanh của trang như nó đã hiển thị vào lúc 21 Tháng Năm 2026 05:12:33 GMT. Trang hiện tại"
        " có thể đã thay đổi trong thời gian chờ đợi. Tìm hiểu thêm.",
        "Bạn đang xem bản lưu trữ của Bing về trang này, hiển thị vào lúc 21/5/2026 05:12:33.",
        "This is Google's cache of http://bao.example/1/. It is a snapshot of the page as it"
        " appeared on 21 May 2026 05:12:33 GMT.",
    ],
)
def test_the_bar_of_a_store_is_no_part_of_a_piece(library: Library, bar: str) -> None:
    more = (
        "Phiên bản đầy đủ Phiên bản chỉ có văn bản Xem nguồn",
        "Mẹo: Để nhanh chóng tìm thấy cụm từ tìm kiếm của bạn trên trang này, hãy nhấn Ctrl+F",
    )
    menu = ("Thứ Năm, 21/5/2026 12:12", "CHÍNH TRỊ", "KINH TẾ", "VĂN HÓA", "Giáo dục")
    article = dump(library, bar, *more, *menu, TITLE, "16:20 | 13/05/2026", LEAD, FIRST, LAST)
    assert (article["title"], article["lead"]) == (TITLE, LEAD)
    assert article["date"] == "2026-05-13 16:20"
    assert article["body"] == f"{FIRST}\n\n{LAST}\n"


@pytest.mark.parametrize("tools", ["Đọc bài viết ▶ A- A A+ Tương phản", "A- A A+ 🔊 Nghe"])
def test_tools_do_not_part_a_title_from_its_day(library: Library, tools: str) -> None:
    below = ("Giảm", "Tăng", "Ngày đăng: 17/06/2026 - Lượt xem: 263")
    said = f"{FIRST} Lớp do Phòng Giáo dục thường xuyên mở."
    article = dump(library, "GIÁO DỤC THƯỜNG XUYÊN", TITLE, tools, *below, LEAD, said, LAST)
    assert article["title"] == TITLE


@pytest.mark.parametrize(("label", "sign"), [*product(("Tiêu đề", "Tên bài", "Tên tin"), "\t:")])
def test_a_label_is_no_part_of_a_title(library: Library, label: str, sign: str) -> None:
    gap = sign if sign == "\t" else ": "
    rows = ("Tin nội bộ > Xem tin", "Quay lại", f"{label}{gap}{TITLE}", f"Người đăng{gap}{NAME}")
    article = dump(library, *rows, f"Ngày đăng{gap}12/05/2026 15:47", LEAD, FIRST, LAST)
    assert (article["title"], article["authors"]) == (TITLE, [NAME])
    assert article["date"] == "2026-05-12 15:47"


def test_a_table_of_labels_tells_the_title(library: Library) -> None:
    rows = (("Tiêu đề", TITLE), ("Người đăng", NAME), ("Ngày đăng", "12/05/2026 15:47"))
    cells = "".join(f"<tr><th>{label}</th><td>{value}</td></tr>" for label, value in rows)
    page = f"<div><table>{cells}</table><p>{LEAD}</p><p>{FIRST}</p><p>{LAST}</p></div>"
    article = read(library, page)
    assert (article["title"], article["authors"]) == (TITLE, [NAME])


@pytest.mark.parametrize("time", ["8:24 chiều", "20:24"])
def test_a_printed_blog_tells_its_day(library: Library, time: str) -> None:
    line = f"Posted By {NAME} On Tháng Năm 3, 2026 @ {time} In Tin cơ sở,Xã hội | No Comments"
    foot = (
        "Article printed from Hội Khuyến học tỉnh Sơn La: https://hoi.example",
        "URL to article: https://hoi.example/ben-do/",
        "URLs in this post:",
        "[1] Lò Biên: https://hoi.example/lo-bien",
        "Click here to print.",
    )
    article = dump(library, TITLE, line, LEAD, FIRST, LAST, *foot)
    assert (article["date"], article["authors"]) == ("2026-05-03 20:24", [NAME])
    assert article["body"] == f"{FIRST}\n\n{LAST}\n"


@pytest.mark.parametrize("is_page", [True, False])
def test_who_posted_stands_before_the_time(library: Library, is_page: bool) -> None:
    foot = ("Nhắn tin cho tác giả", f"{NAME} @ 21:05 15/05/2026", "Số lượt xem: 318")
    if is_page:
        article = read(library, piece("", below=f"<div class='tools'>{'<br>'.join(foot)}</div>"))
    else:
        article = dump(library, TITLE, LEAD, FIRST, LAST, *foot)
    assert (article["date"], article["authors"]) == ("2026-05-15 21:05", [NAME])


@pytest.mark.parametrize("name", ["thumb.png", "thumbs-up.png", "like.gif", "i/star.png"])
def test_a_sign_of_praise_is_no_picture(library: Library, name: str) -> None:
    rated = f"<p>{DAY}</p><div class='rate'>100%<img src='{name}'></div>"
    assert read(library, piece(rated))["images"] == []
    assert read(library, piece(f"<p>{DAY}</p>", "<img src='thumb-2-ben-do.jpg'>"))["images"]


@pytest.mark.parametrize("button", ["Tải PDF", "Quét QR", "Xem GPS", "Phóng to"])
def test_a_button_with_letters_is_nobodys_name(library: Library, button: str) -> None:
    article = dump(library, "Trang trước", button, TITLE, DAY, LEAD, FIRST, LAST)
    assert article["authors"] == []


@pytest.mark.parametrize("name", ["Lò A PẢO", "Y BLÔ Niê", "H’LINH Niê", "Cầm Văn LẢ"])
def test_a_name_in_large_letters_stays_one(library: Library, name: str) -> None:
    assert dump(library, TITLE, f"Tác giả: {name}", DAY, LEAD, FIRST, LAST)["authors"] != []


def test_a_medium_names_who_wrote_and_where(library: Library) -> None:
    below = "Ghi chép từ lớp học buổi tối ở xã Bình Sơn, tỉnh Sơn La"
    head = (f"{NAME} · Follow", "Published in Khuyến Học Blog", "4 min read · May 12, 2026")
    foot = (f"Written by {NAME}", "1.2K Followers", "Follow", f"More from {NAME}")
    article = dump(library, TITLE, below, *head, "127", "Listen", LEAD, FIRST, LAST, *foot)
    assert article["title"] in (TITLE, below)
    assert article["authors"] == [NAME]


@pytest.mark.parametrize("ago", ["", " 21 giờ trước", " 3 ngày trước"])
def test_the_face_of_an_author_is_no_picture(library: Library, ago: str) -> None:
    face = f"<img src='a.jpg' alt='{NAME}'><span class='name'>{NAME}{ago}</span>"
    more = "<p>Xem các bài viết của tác giả</p>"
    box = f"<div class='article-author-box'>{face}{more}</div><p>{DAY}</p>"
    article = read(library, piece(box))
    assert (article["authors"], article["images"]) == ([NAME], [])
    assert "Xem các" not in str(article["body"])


@pytest.mark.parametrize(
    "line",
    [
        "#Bình Sơn #tủ sách bến đò",
        "Chia sẻ bài viết: Facebook, Zalo, Sao chép liên kết",
        "Bạn thấy bài viết hữu ích? Có / Không",
        "Cơ quan của Đảng bộ. Số 44 Lê Thái Tổ. Giấy phép số 12/GP-BVHTTDL.",
    ],
)
def test_the_foot_of_a_newspaper_is_not_the_piece(library: Library, line: str) -> None:
    article = dump(library, TITLE, DAY, LEAD, FIRST, LAST, line)
    assert article["body"] == f"{FIRST}\n\n{LAST}\n"


@pytest.mark.parametrize("name", ["widget-image-caption", "related-caption", "menu-caption"])
def test_the_caption_of_a_picture_stays_whatever_it_is_called(library: Library, name: str) -> None:
    caption = f"<figcaption class='{name}'>Hái nhãn ở xóm. Ảnh: {NAME}</figcaption>"
    figure = f"<figure><img src='nhan.jpg' alt=''>{caption}</figure>"
    article = read(library, piece(f"<p>{DAY}</p>", figure))
    (image,) = article["images"]  # type: ignore[misc]
    assert (image["caption"], image["credit"]) == ("Hái nhãn ở xóm.", NAME)
