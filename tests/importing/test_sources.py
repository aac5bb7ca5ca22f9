"""What can be a source, whose credit a caption has, who wrote a piece and who only put it there."""

from itertools import product

import pytest

from generator.importing.library import Library
from generator.importing.news.bylines import byline
from generator.importing.news.captions import Caption, caption, has_credit
from generator.importing.news.sources import may_be_source
from tests.importing.small_pages import DAY, TITLE, piece, read

APPS = (
    "Zalo|Facebook|YouTube|TikTok|Instagram|Telegram|Viber|Twitter|X|LinkedIn|Threads|Lotus|Gapo"
    "|Blogger|WordPress.com|Google Sites|Google News|Spotify|Zalo OA|fb.com"
).split("|")
KINDS_OF_APP = ("", "Mạng xã hội ", "Trang ", "Fanpage ", "Ứng dụng ")
NOBODY = (
    "Theo dõi|Chia sẻ|Đăng ký|Sao chép liên kết|Nghe đọc bài|ITN|Internet|Shutterstock|Freepik"
    "|Getty Images|Adobe Stock/Pexels|Sưu tầm|Tổng hợp|BBT|Nhóm PV|Ban biên tập|Không rõ"
).split("|")
OUTLETS = (
    "Báo Nhân Dân|VOV|TTXVN|Dân trí|Tuổi Trẻ|baotintuc.vn|Cổng TTĐT tỉnh"
    "|Văn phòng Hội Khuyến học tỉnh"
    "|Facebook Hội Khuyến học xã Tân Lập|Xây dựng|Lao động|Zing"
).split("|")
STORES = ("ITN", "Internet", "Shutterstock", "Getty Images", "Freepik", "ITN/Pexels")
CALLED = ("", "PGS.TS. ", "TS ", "ThS. ", "NGƯT ", "Nhà báo ", "Đại tá, TS. ", "GS.TSKH. ")
OFFICES = (
    ", Phó Chủ tịch Hội Khuyến học thành phố Hải Phòng| – Ủy viên Ban Thường vụ Trung ương Hội"
    "|, nguyên Thứ trưởng Bộ Giáo dục và Đào tạo|, Viện trưởng Viện Nghiên cứu xã hội học tập"
    "|, Giám đốc Sở GD&ĐT|, Đại biểu Quốc hội khóa XV|, Tổng Thư ký Hội Khuyến học Việt Nam"
    "|, chuyên gia giáo dục|, học sinh lớp 9A| (Chủ tịch Hội Khuyến học xã)"
    "|, Cục trưởng Cục Nhà giáo"
).split("|")


@pytest.mark.parametrize("name", [kind + app for kind in KINDS_OF_APP for app in APPS] + NOBODY)
def test_an_app_a_button_and_a_store_of_pictures_are_no_source(name: str) -> None:
    assert not may_be_source(name)


@pytest.mark.parametrize("name", OUTLETS)
def test_a_newspaper_a_portal_and_a_body_are_sources(name: str) -> None:
    assert may_be_source(name)


@pytest.mark.parametrize("name", ["Zalo", "ITN", "Ban biên tập"])
def test_a_page_that_names_none_has_no_source(library: Library, name: str) -> None:
    assert read(library, piece(below=f"<p>Nguồn: {name}</p>"))["source"] == ""


@pytest.mark.parametrize(
    ("store", "label"), [*product(STORES, ("Nguồn: {}", "(Ảnh: {})", "Ảnh {}"))]
)
def test_a_store_of_pictures_is_a_credit(store: str, label: str) -> None:
    is_plain = label == "Ảnh {}" and "Internet" in store
    line = f"Lớp học bên cầu cảng. {label.format(store)}"
    expected = Caption(line) if is_plain else Caption("Lớp học bên cầu cảng.", store)
    assert caption(line) == expected
    assert has_credit(line) is not is_plain


def test_the_source_of_a_picture_is_read_below_one_alone() -> None:
    line = "Lớp học bên cầu cảng. Nguồn: Báo Hải Phòng"
    assert caption(line) == Caption("Lớp học bên cầu cảng.", "Báo Hải Phòng")
    assert not has_credit(line)
    assert not has_credit("Các em tập vẽ tranh bằng phần mềm trí tuệ nhân tạo (AI).")


@pytest.mark.parametrize(("called", "office"), [*product(CALLED, OFFICES)])
def test_who_signs_with_title_and_office(called: str, office: str) -> None:
    for name in ("Đỗ Hữu Khang", "H'Linh Niê", "LÊ THỊ MAI"):
        assert getattr(byline(f"{called}{name}{office}", True), "authors", ()) == (name,)


@pytest.mark.parametrize("poster", ["Đăng bởi: Ban biên tập", "Người đăng: Lò Văn Biên", "BBT"])
def test_who_put_a_piece_there_stands_back_behind_who_wrote_it(
    library: Library, poster: str
) -> None:
    above = f"<p class='author'>{poster}</p><p>{DAY}</p>"
    written = read(library, piece(above, below="<p>Ghi chép của Hà Quân</p>"))
    assert (written["title"], written["authors"]) == (TITLE, ["Hà Quân"])
    assert read(library, piece(above))["authors"] == [poster.rpartition(": ")[2]]


@pytest.mark.parametrize("site", ["special.nhandan.vn", "baosonla.org.vn"])
def test_the_address_of_a_site_is_not_its_name(library: Library, site: str) -> None:
    said = f"<meta property='og:site_name' content='{site}'>"
    assert read(library, said + piece())["source"] == ""
    assert read(library, said + piece(below=f"<p>Nguồn: {site}</p>"))["source"] == site
    assert read(library, said.replace(site, "Báo Sơn La") + piece())["source"] == "Báo Sơn La"
