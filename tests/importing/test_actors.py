"""Which regions act in a piece, by its title and lead."""

import pytest

from generator.importing.actors import actors
from generator.importing.library import Library


@pytest.mark.parametrize(
    ("title", "lead", "regions"),
    [
        (
            "Hội Khuyến học Việt Nam làm việc tại Lâm Đồng",
            "Chiều 5/6, đoàn công tác của Trung ương Hội Khuyến học Việt Nam làm việc với "
            "Hội Khuyến học tỉnh Lâm Đồng.",
            ["lam-dong"],
        ),
        (
            "Khai mạc tuần lễ học tập suốt đời",
            "Sáng 1/10, tại Hà Nội, Bộ Giáo dục và Đào tạo phối hợp Hội Khuyến học Việt Nam "
            "khai mạc tuần lễ.",
            ["toan-quoc"],
        ),
        (
            "Hà Nội: phát động tháng khuyến học",
            "Ngày 5/9, Hội Khuyến học thành phố Hà Nội phát động tháng khuyến học.",
            ["ha-noi"],
        ),
        (
            "Thành phố Huế khen thưởng học sinh giỏi",
            "Hội Khuyến học thành phố Huế khen thưởng học sinh giỏi.",
            ["hue"],
        ),
        (
            "Trao học bổng cho sinh viên Đại học Quốc gia Hà Nội",
            "Hội Khuyến học tỉnh Thanh Hóa trao học bổng cho sinh viên quê Thanh Hóa đang "
            "học tại Hà Nội.",
            ["thanh-hoa"],
        ),
        (
            "Quán nước để lại trang tóm tắt bài học",
            "Ba người ở Đà Nẵng mở quán; tờ đầu là của một nữ sinh quê Quảng Nam, rồi của một "
            "thầy quê ở tỉnh Thái Bình.",
            ["da-nang"],
        ),
        (
            "Phường Hòa Bình tổng kết",
            "Hội Khuyến học phường Hòa Bình, thành phố Biên Hòa, tỉnh Đồng Nai tổng kết.",
            ["dong-nai"],
        ),
        (
            "Gương sáng dòng họ Nguyễn",
            "Dòng họ Nguyễn ở xã Vũ Lăng, huyện Kiến Xương, tỉnh Thái Bình có nhiều người đỗ đạt.",
            ["thai-binh"],
        ),
        (
            "Cà Mau - Bạc Liêu giao lưu khuyến học",
            "Hội Khuyến học hai tỉnh Cà Mau và Bạc Liêu giao lưu.",
            ["ca-mau", "bac-lieu"],
        ),
        (
            "TP.HCM: Quận Tân Bình tổng kết",
            "Hội Khuyến học quận Tân Bình (TP.HCM) tổng kết.",
            ["quan-tan-binh"],
        ),
        (
            "TP Hồ Chí Minh tổng kết công tác khuyến học",
            "Hội Khuyến học TP Hồ Chí Minh tổng kết công tác khuyến học.",
            ["tp-ho-chi-minh"],
        ),
        (
            "Học tập và làm theo tư tưởng Hồ Chí Minh",
            "Hội Khuyến học tỉnh Kon Tum học tập tư tưởng, đạo đức Hồ Chí Minh.",
            ["kon-tum"],
        ),
        (
            "Huyện Mù Cang Chải mở lớp xóa mù chữ",
            "Phòng GD&ĐT huyện Mù Cang Chải, tỉnh Yên Bái mở lớp xóa mù chữ.",
            ["huyen-mu-cang-chai"],
        ),
        (
            "Tỉnh đoàn phối hợp với Hội Khuyến học tỉnh",
            "Tỉnh đoàn và Hội Khuyến học tỉnh ký kết phối hợp.",
            [],
        ),
        (
            "Hội thảo khuyến học 63 tỉnh, thành",
            "Hội Khuyến học Việt Nam tổ chức hội thảo với hội khuyến học các tỉnh, thành phố "
            "trong cả nước.",
            ["toan-quoc"],
        ),
        (
            "Lễ trao giải tại Đà Nẵng",
            "Hội Khuyến học Việt Nam trao giải thưởng toàn quốc tại Đà Nẵng.",
            ["toan-quoc"],
        ),
        (
            "Bà Rịa - Vũng Tàu: 100% xã có hội khuyến học",
            "Hội Khuyến học tỉnh Bà Rịa - Vũng Tàu cho biết các xã đều có hội.",
            ["ba-ria-vung-tau"],
        ),
        ("Thừa Thiên Huế tổng kết", "Hội Khuyến học tỉnh Thừa Thiên Huế tổng kết.", ["hue"]),
        ("Đắc Lắc trao học bổng", "Hội Khuyến học tỉnh Đắk Lắk trao học bổng.", ["dak-lak"]),
        (
            "Ông Nguyễn Thái Bình nhận bằng khen",
            "Ông Nguyễn Thái Bình, Chủ tịch Hội Khuyến học huyện Cần Giuộc, tỉnh Long An "
            "nhận bằng khen.",
            ["long-an"],
        ),
        (
            "Trường THPT Hải Dương trao thưởng",
            "Trường THPT Nguyễn Trãi, tỉnh Hải Dương trao thưởng.",
            ["hai-duong"],
        ),
        (
            "Ninh Bình đón đoàn Hội Khuyến học tỉnh Nam Định",
            "Hội Khuyến học tỉnh Ninh Bình đón đoàn công tác của Hội Khuyến học tỉnh Nam "
            "Định đến học tập kinh nghiệm.",
            ["ninh-binh", "nam-dinh"],
        ),
    ],
)
def test_regions(title: str, lead: str, regions: list[str], library: Library) -> None:
    assert [str(region) for region in actors(library, (title, lead), ()).regions] == regions


def test_who_acts_further_down_counts_for_more_than_where_something_happens(
    library: Library,
) -> None:
    head = ("Tộc Lê trao thưởng khuyến học lần thứ 20", "Sáng 11/8, tộc Lê trao thưởng con cháu.")
    body = (
        "Năm nay có 14 cháu đỗ đại học; riêng chi phái ở Đà Nẵng góp 20 triệu đồng.",
        "Các cháu dâng hương trước bàn thờ tổ rồi nhận vở và bút từ tay trưởng tộc.",
        "Hội Khuyến học tỉnh Quảng Nam sẽ về khảo sát mô hình trong tháng 9, toàn tỉnh làm theo.",
    )
    acting = actors(library, head, body)
    assert (list(map(str, acting.regions)), bool(acting.doubt)) == (["quang-nam"], True)
    assert list(map(str, actors(library, head, body[:2]).regions)) == ["da-nang"]


@pytest.mark.parametrize(
    ("body", "doubt"),
    [
        ((), "Bài chỉ viết “tỉnh”, không nói tỉnh nào."),
        (
            ("Ông Lò Văn Biên, người Sơn La, dạy lớp đầu tiên của xã.",),
            "Không rõ việc ở tỉnh nào; bài có nhắc đến Sơn La.",
        ),
    ],
)
def test_what_is_left_open_is_told_truly(
    library: Library, body: tuple[str, ...], doubt: str
) -> None:
    head = ("Toàn tỉnh mở lớp xóa mù chữ", "UBND tỉnh cho biết các xã đều đã mở lớp trong năm.")
    acting = actors(library, head, ("Lớp học vào buổi tối.", "Ai cũng học được.", *body))
    assert (acting.regions, acting.doubt) == ((), doubt)
    nowhere = ("Mở lớp xóa mù chữ", "Các xã đều đã mở lớp trong năm.")
    assert actors(library, nowhere, body).doubt in (doubt, "Bài không nói địa phương nào.")
