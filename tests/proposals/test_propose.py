"""Proposals from made-up prose: text in, front matter out."""

from datetime import date
from pathlib import Path

import pytest

from generator.model import Content
from generator.proposals import Proposal, as_front_matter, plain, propose
from generator.site.regions.atlas import Atlas
from tests.folder import article, project_content, site_of

DAY = date(2023, 12, 20)


@pytest.fixture(scope="module")
def content() -> Content:
    found = project_content()
    return found


def proposed(content: Content, *blocks: str, home: str = "") -> tuple[Proposal, ...]:
    atlas = Atlas.of(content.regions)
    region = atlas.by_name(home) if home else None
    return propose(blocks, atlas, content.indicators, DAY, region)


def short(found: tuple[Proposal, ...]) -> list[str]:
    """Return `indicator region period value [qualifier] [stage]` of each proposal."""
    rows = []
    for one in found:
        value = plain(one.value) if one.value is not None else "-".join(map(plain, one.span or ()))
        parts = [
            one.indicator.id if one.indicator else "?",
            one.region.id if one.region else "?",
            one.period,
            f"{value}/{plain(one.total)}" if one.total is not None else value,
            "" if one.qualifier == "exact" else one.qualifier.value,
            one.stage.value if one.stage else "",
        ]
        rows.append(" ".join(part for part in parts if part))
    return rows


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("Năm 2022, Ninh Bình có 81.204 hội viên.", ["hoi-vien ninh-binh 2022 81204"]),
        (
            "Tỷ lệ hội viên trên dân số cao nhất là Cà Mau (31,5%); Gia Lai (27%).",
            ["ty-le-hoi-vien ca-mau 2023 31.5", "ty-le-hoi-vien gia-lai 2023 27"],
        ),
        (
            "Tỷ lệ hội viên trên dân số của Sơn La, Lai Châu và Điện Biên từ 11-13%.",
            [
                "ty-le-hoi-vien son-la 2023 11-13",
                "ty-le-hoi-vien lai-chau 2023 11-13",
                "ty-le-hoi-vien dien-bien 2023 11-13",
            ],
        ),
        (
            "Quỹ khuyến học của Nghệ An là trên 112 tỉ đồng, bình quân 33.500 đồng/người.",
            ["quy-khuyen-hoc nghe-an 2023 112000000000 over", "quy-binh-quan nghe-an 2023 33500"],
        ),
        (
            "Quý II/2023, Hà Tĩnh có 9.120/9.877 gia đình đăng ký mô hình học tập.",
            ["gia-dinh-hoc-tap ha-tinh 2023-Q2 9120/9877 registered"],
        ),
        (
            "Đến nay, Vĩnh Long đã trao gần 2.310 suất học bổng.",
            ["suat-hoc-bong vinh-long ..2023-12 2310 under"],
        ),
        (
            "Sáu tháng cuối năm 2024 sẽ mở 4 lớp xóa mù chữ tại Lào Cai.",
            ["lop-xoa-mu-chu lao-cai 2024-H2 4 plan"],
        ),
        (
            "Tây Ninh phấn đấu tỷ lệ hội viên trên dân số đạt 30%.",
            ["ty-le-hoi-vien tay-ninh 2023 30 target"],
        ),
        ("Tỉnh Hoà Bình có 40.100 hội viên.", ["hoi-vien hoa-binh 2023 40100"]),
        ("Tỉnh có 40.100 hội viên.", ["hoi-vien thai-binh 2023 40100"]),
        ("HÀ NỘI có 40.100 hội viên.", ["hoi-vien ha-noi 2023 40100"]),
        (
            "Quỹ khuyến học của Nghệ An đạt hơn 12 tỷ 500 triệu đồng.",
            ["quy-khuyen-hoc nghe-an 2023 12500000000 over"],
        ),
        (
            "Trong năm 12 tỷ 500 triệu đồng được góp vào quỹ khuyến học.",
            ["quy-khuyen-hoc thai-binh 2023 12500000000"],
        ),
        (
            "Quỹ khuyến học đạt 2000 tỷ đồng.",
            ["quy-khuyen-hoc thai-binh 2023 2000000000000"],
        ),
        (
            "Quỹ khuyến học từ 12 đến 15 tỷ đồng.",
            ["quy-khuyen-hoc thai-binh 2023 12000000000-15000000000"],
        ),
        (
            "Quỹ khuyến học của Nghệ An có 112 tỉ đồng, góp từ năm 2009 đến nay.",
            ["quy-khuyen-hoc nghe-an ..2023-12 112000000000"],
        ),
        (
            "Quỹ khuyến học của Nghệ An có 112 tỉ đồng, góp từ năm 2009.",
            ["quy-khuyen-hoc nghe-an 2023 112000000000"],
        ),
        (
            "Từ năm 2019 đến năm 2021, Tây Ninh có 40.100 hội viên.",
            ["hoi-vien tay-ninh 2019..2021 40100"],
        ),
        ("Tây Ninh kết nạp hội viên, nay có 40.100 người.", ["hoi-vien tay-ninh 2023 40100"]),
        ("Tây Ninh còn 40 người chưa biết chữ.", ["? tay-ninh 2023 40"]),
        ("Có một trăm năm mươi lớp xóa mù chữ.", ["lop-xoa-mu-chu thai-binh 2023 150"]),
    ],
)
def test_a_sentence_with_figures(content: Content, text: str, rows: list[str]) -> None:
    assert short(proposed(content, text, home="thai-binh")) == rows


@pytest.mark.parametrize(
    "text",
    [
        "Hội nghị ngày 12/3/2023, lúc 14:30, bàn về 5 năm thực hiện Kết luận số 49-KL/TW.",
        "Phường 4, 12, 15 và quận 3 nhận cờ giai đoạn 2021 - 2030.",
        "Hội viên gọi 2473.098.555 để hỏi; bài có 5,579 lượt xem.",
        "1. Hội viên học theo Thông tư số 22/2020/TT-BGDĐT.",
        "Một hội viên trong những hội viên ấy học mười năm, một trăm năm rồi hai mươi tuổi.",
        "Quỹ khuyến học đạt 1 tỷ 2 đồng.",
        "Chủ tịch Hồ Chí Minh kêu gọi diệt dốt từ năm 1945.",
    ],
)
def test_numbers_that_count_nothing(content: Content, text: str) -> None:
    assert proposed(content, text) == ()


def test_a_number_without_an_indicator_is_shown_apart(content: Content) -> None:
    found = proposed(content, "Đắk Lắk tặng 35 xe đạp.", home="dak-lak")
    assert as_front_matter(found) == ("# Có số, nhưng không đoán được chỉ số:\n#   35 xe đạp")


def test_the_same_fact_twice_is_proposed_once(content: Content) -> None:
    text = "Ninh Bình có 81.204 hội viên."
    assert len(proposed(content, text, text)) == 1


def test_without_a_home_the_title_tells_the_region(content: Content) -> None:
    found = proposed(content, "Phú Thọ tổng kết khuyến học", "Toàn tỉnh có 51.000 hội viên.")
    assert short(found) == ["hoi-vien phu-tho 2023 51000"]


def test_front_matter_marks_every_guess(content: Content) -> None:
    text = "Ninh Bình có trên 81.204 hội viên."
    assert as_front_matter(proposed(content, text)) == (
        "figures:\n"
        "  # đoán: indicator, region, period, qualifier\n"
        "  - indicator: hoi-vien\n"
        "    region: ninh-binh\n"
        "    period: 2023\n"
        "    value: 81204\n"
        "    qualifier: over\n"
        '    quote: "Ninh Bình có trên 81.204 hội viên"'
    )


def test_what_is_proposed_can_be_pasted(content: Content, tmp_path: Path) -> None:
    """The pasted front matter is sound: quotes and values are found, nothing is reported."""
    body = (
        "Năm 2022, Ninh Bình có 81.204 hội viên, đạt tỷ lệ 20,125% tổng số dân.\n\n"
        "Quỹ khuyến học của Nghệ An là khoảng 112,5 tỉ đồng; Hà Tĩnh có 9.120/9.877 gia đình"
        " đăng ký mô hình học tập.\n\n"
        "Tỷ lệ hội viên trên dân số của Sơn La, Lai Châu và Điện Biên từ 11-13%."
    )
    found = proposed(content, *body.split("\n\n"))
    assert len(found) == 7
    written = article(body).replace("\n---\n\n", f"\n{as_front_matter(found)}\n---\n\n")
    site, report = site_of(tmp_path, {"news/2024/03/thu.md": written})
    assert report == ""
    assert len(site.figures) == 7
