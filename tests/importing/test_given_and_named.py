"""Who gave a picture, what a newspaper and a person in capitals are called, covers of pieces."""

from itertools import product

import pytest

from generator.importing.library import Library
from generator.importing.news.captions import caption, has_credit
from generator.importing.news.names import natural
from tests.importing.small_pages import (
    BODY,
    DAY,
    FIRST,
    LAST,
    LEAD,
    TITLE,
    piece,
    read,
    read_lines,
)

SEEN = "Trẻ em ấp Kinh Đào chọn sách"
BODIES = "Hội Khuyến học xã|Đồn Biên phòng Nậm Vì|UBND xã|BTC|Trường THCS An Hảo".split("|")
OTHERS = "nhân vật|gia đình|nhà trường|bạn đọc|ông Lò Văn Biên|Lò Văn Biên|Ban tổ chức".split("|")
GIVEN = (
    "{}. Ảnh do {} cung cấp",
    "{} (ảnh do {} cung cấp)",
    "{} - Ảnh: do {} cung cấp.",
    "{} (Ảnh: {} cung cấp)",
)
ACRONYMS = "VTV NEWS|PHÒNG GDĐT|TTXVN|SỞ VHTT|THU H.|VNP NAM|HKH MAI|BBT|UBND XÃ".split("|")
PERSONS = "HẢI YẾN|GIÀNG A DẾ|NGUYÊN KHỞI|KSƠR H’BLĂM|QUÁCH THỊ KIỀU|HOÀNG THỤY ANH THƠ".split("|")
PAPERS = (
    ("BÁO SƠN LA", "Báo Sơn La"),
    ("BÁO SƠN LA ĐIỆN TỬ", "Báo Sơn La"),
    ("TẠP CHÍ NHẬT LỆ", "Tạp chí Nhật Lệ"),
    ("Sơn La 31°CBáo Sơn La", "Báo Sơn La"),
    ("Báo Sơn LaE-Magazine", "Báo Sơn La"),
    ("BÁO ĐẠI BIỂU NHÂN DÂN", ""),
    ("BÁO VTV NEWS", ""),
    ("SỞ GIÁO DỤC VÀ ĐÀO TẠO", ""),
)


@pytest.mark.parametrize(("form", "name"), [*product(GIVEN, BODIES)])
def test_what_a_body_gives_is_credited_to_it(form: str, name: str) -> None:
    line = form.format(SEEN, name)
    assert caption(line).credit == name and has_credit(line)


@pytest.mark.parametrize(("form", "name"), [*product(GIVEN, OTHERS)])
def test_who_only_gives_a_picture_did_not_take_it(form: str, name: str) -> None:
    assert caption(form.format(SEEN, name)).credit == f"{name} cung cấp"


@pytest.mark.parametrize("name", ACRONYMS)
def test_letters_of_several_words_stay_large(name: str) -> None:
    assert natural(name) == name


@pytest.mark.parametrize("name", PERSONS)
@pytest.mark.parametrize("line", ["Tác giả: {}", "Bài, ảnh: {}", "{}"])
def test_a_person_in_capitals_is_written_as_names_are(
    library: Library, name: str, line: str
) -> None:
    authors = read(library, piece(below=f"<p>{line.format(name)}</p>"))["authors"]
    assert authors == [name.title()]
    taken = read(library, piece(within=f"<img src=a.jpg><p>{SEEN}. Ảnh: {name}</p>"))["images"]
    assert [image["credit"] for image in taken] == [name.title()]  # type: ignore[attr-defined]


@pytest.mark.parametrize(("line", "source"), PAPERS)
def test_a_dump_names_its_newspaper_in_capitals_or_glued(
    library: Library, line: str, source: str
) -> None:
    assert read_lines(library, line, TITLE, DAY, LEAD, FIRST, LAST)["source"] == source


def test_a_long_name_is_written_as_the_page_has_it(library: Library) -> None:
    foot = "Bản quyền thuộc về tòa soạn. Cơ quan chủ quản: Báo Đại biểu Nhân dân số 35."
    lines = ("BÁO ĐẠI BIỂU NHÂN DÂN", TITLE, DAY, LEAD, FIRST, LAST, foot)
    assert read_lines(library, *lines)["source"] == "Báo Đại biểu Nhân dân"


@pytest.mark.parametrize("sign", [" - ", " – ", " (", " | "])
@pytest.mark.parametrize("name", ["Hội Khuyến học phường", "TTXVN"])
def test_a_line_of_a_dump_that_ends_in_its_source_is_a_caption(
    library: Library, sign: str, name: str
) -> None:
    line = f"{SEEN}{sign}Nguồn: {name}{')' if '(' in sign else ''}"
    images = read_lines(library, TITLE, DAY, LEAD, FIRST, line, LAST)["images"]
    shown = [(image["caption"].rstrip("."), image["credit"]) for image in images]  # type: ignore[attr-defined]
    assert shown == [(SEEN, name)]


def test_a_sentence_that_only_repeats_is_a_caption(library: Library) -> None:
    bound = "Mỗi thùng sách của các em có bốn mươi cuốn, được bọc ni lông. Các em chọn trước."
    repeats, tells = "Các em chọn thùng sách bọc ni lông.", "Các em chọn thùng sách để tặng bà."
    lines = (TITLE, DAY, LEAD, bound, "{}", LAST)
    for sentence, shown in ((repeats, [repeats]), (tells, [])):
        images = read_lines(library, *(line.format(sentence) for line in lines))["images"]
        assert [image["caption"] for image in images] == shown  # type: ignore[attr-defined]


@pytest.mark.parametrize("name", ["em-cover", "hero", "post-featured"])
def test_the_cover_above_a_title_is_the_first_picture(library: Library, name: str) -> None:
    cover = f"<section class='{name}'><img src='a/bia.jpg'><h1>{TITLE}</h1><p>{DAY}</p></section>"
    page = piece(above="").replace(f"<h1>{TITLE}</h1>", cover)
    written = read(library, page)
    assert [image["src"] for image in written["images"]] == ["a/bia.jpg"]  # type: ignore[attr-defined]
    assert (written["lead"], written["body"]) == (LEAD, BODY)
    plain = read(library, page.replace(name, "top"))
    assert plain["images"] == []
    shared = "<meta property='og:image' content='a/bia.jpg'>"
    assert read(library, shared + page.replace(name, "top"))["images"] == written["images"]
