"""A piece that names only its ward or its school is of the province whose portal it stood on."""

from datetime import date
from itertools import product

import pytest

from generator.importing.importer import draft
from generator.importing.library import Library
from generator.importing.written.documents import Object

PIECE = (
    "<h1>Phường An Thử ra mắt tủ sách mở cửa ở bảy tổ dân phố</h1><div>12/10/2025 10:05</div>"
    "<div class='content'><p>Hội Khuyến học phường An Thử vừa ra mắt bảy tủ sách đặt ngay ở nơi bà"
    " con họp tổ.</p><p>Mỗi tủ có khoảng 120 cuốn do các gia đình góp, không khóa, không ghi sổ"
    " mượn.</p>{more}<p style='text-align:right'><b>{signed}</b></p></div>"
)
PLACES = {"hue": "thành phố Huế", "son-la": "tỉnh Sơn La", "bac-ninh": "tỉnh Bắc Ninh"}
OWNERS = (
    ("Phường An Thử ra mắt - Cổng thông tin điện tử phường An Thử, {}", "", ""),
    ("Cổng TTĐT {}", "", ""),
    ("Hội Liên hiệp Phụ nữ {} | Chi tiết", "", ""),
    ("", "<div>CỔNG THÔNG TIN ĐIỆN TỬ<br>PHƯỜNG AN THỬ - {upper}</div>", ""),
    ("", "<div><h2>ỦY BAN MTTQ VIỆT NAM {upper}</h2></div>", ""),
    ("", "", "<div>Cơ quan chủ quản: UBND phường An Thử, {}<br>Điện thoại: 0123</div>"),
    ("", "", "<p>© 2025 Hội Khuyến học {}. Thiết kế: Công ty Thử, Hà Nội</p>"),
    ("", "", "<p>Bản quyền thuộc Thư viện {}</p>"),
)
OTHERS = (
    ("Báo Sơn La", "", ""),
    ("", "", "<p>Thiết kế bởi Công ty Tin học Thử, Cầu Giấy, Hà Nội</p>"),
    ("", "", "<div><a>Hội Khuyến học tỉnh Sơn La trao 300 suất học bổng</a></div>"),
    ("", "<div>Hà Nội 23°C - 28°C</div>", ""),
    ("Cổng thông tin", "<p>UBND TỈNH SƠN LA</p>", "<p>Bản quyền thuộc UBND tỉnh Bắc Ninh</p>"),
)


def read(library: Library, frame: tuple[str, str, str], more: str = "", signed: str = "") -> Object:
    window, top, foot = frame
    piece = PIECE.format(more=more, signed=signed)
    page = (
        f"<html><head><meta charset=utf-8><title>{window}</title></head><body>"
        f"<header>{top}</header><main>{piece}</main><footer>{foot}</footer></body></html>"
    )
    return draft("trang.html", page.encode(), library, "article", date(2026, 11, 27)).object


def of_owner(frame: tuple[str, str, str], place: str) -> tuple[str, str, str]:
    window, top, foot = (part.format(place, upper=place.upper()) for part in frame)
    return window, top, foot


@pytest.mark.parametrize(("place_id", "frame"), [*product(PLACES, OWNERS)])
def test_the_portal_says_which_province(
    library: Library, place_id: str, frame: tuple[str, str, str]
) -> None:
    piece = read(library, of_owner(frame, PLACES[place_id]))
    assert piece["regions"] == [place_id]
    assert any("theo cổng" in str(doubt) for doubt in piece["doubts"])  # type: ignore[attr-defined]


@pytest.mark.parametrize("frame", OTHERS)
def test_what_is_no_portal_of_a_province_says_nothing(
    library: Library, frame: tuple[str, str, str]
) -> None:
    assert read(library, frame)["regions"] == []


def test_the_organ_of_a_province_writes_of_its_own_communes(library: Library) -> None:
    top = "<div>CƠ QUAN CỦA ĐẢNG BỘ TỈNH HƯNG YÊN - TIẾNG NÓI CỦA ĐẢNG BỘ VÀ NHÂN DÂN</div>"
    foot = "<p>Giám đốc, Tổng Biên tập: Trần Văn Thử</p>"
    assert read(library, ("Báo Hưng Yên", top, foot))["regions"] == ["hung-yen"]
    assert read(library, ("Báo Hưng Yên", "", foot))["regions"] == []


def test_what_the_piece_says_goes_before(library: Library) -> None:
    frame = of_owner(OWNERS[0], "tỉnh Bắc Ninh")
    told = "<p>Việc này do Hội Khuyến học tỉnh Sơn La bày ra từ mùa hè năm ngoái.</p>"
    assert read(library, frame, told)["regions"] == ["son-la"]


@pytest.mark.parametrize("source", ["Nguồn: TTXVN", "Theo Báo Nhân Dân", "Nguồn: Báo Sơn La"])
def test_what_was_taken_from_elsewhere_is_not_the_portals(library: Library, source: str) -> None:
    frame = of_owner(OWNERS[1], "tỉnh Bắc Ninh")
    assert read(library, frame, signed=source)["regions"] == []


def test_the_broadcaster_of_the_portals_own_district_is_of_the_same_place(library: Library) -> None:
    frame = ("Trang tin huyện Đại Thử", "", "<p>UBND HUYỆN ĐẠI THỬ - TỈNH SƠN LA</p>")
    assert read(library, frame, signed="Nguồn: Đài TT-TH Đại Thử")["regions"] == ["son-la"]
    assert read(library, frame, signed="Nguồn: Đài TT-TH Bình Thử")["regions"] == []
