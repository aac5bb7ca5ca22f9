"""The line of what a region was and is, with the texts that ordered it."""

from pathlib import Path

from generator.model.addresses import region_url
from generator.pages.regions.history import Step
from generator.site.site import Site
from tests.folder import site_of
from tests.planned import view_at

RESOLUTION = (
    "---\nnumber: 202/2025/QH15\ntype: nghi-quyet\nissuer: quoc-hoi\nissued: 2025-06-12\n"
    "subject: Sắp xếp đơn vị hành chính cấp tỉnh\ntext: none\n---\n"
)


def steps(site: Site, region: str) -> tuple[Step, ...]:
    history: tuple[Step, ...] = view_at(site, region_url(region)).history
    return history


def line(step: Step) -> str:
    others = ", ".join(other.label for other in step.others)
    return " ".join(part for part in (step.day, step.words, others, step.under) if part)


def test_an_ended_region(tmp_path: Path) -> None:
    site, _ = site_of(tmp_path, {})
    history = steps(site, "hai-duong")
    assert [line(step) for step in history] == [
        "Tỉnh Hải Dương đến hết ngày 30/06/2025",
        "01/07/2025 sáp nhập với thành phố Hải Phòng",
        "Nay thuộc thành phố Hải Phòng thành phố hôm nay, mã 31",
    ]
    assert [step.now for step in history] == [False, False, True]


def test_a_region_that_took_others_in_and_became_a_city(tmp_path: Path) -> None:
    site, _ = site_of(tmp_path, {})
    assert [line(step) for step in steps(site, "dong-nai")] == [
        "Tỉnh Đồng Nai đến hết ngày 30/06/2025",
        "01/07/2025 sáp nhập với tỉnh Bình Phước",
        "30/04/2026 trở thành thành phố trực thuộc trung ương",
        "Thành phố Đồng Nai từ ngày 30/04/2026 đến nay, mã 75",
    ]


def test_three_become_one(tmp_path: Path) -> None:
    site, _ = site_of(tmp_path, {})
    merged = steps(site, "binh-duong")[1]
    assert [other.label for other in merged.others] == ["TP. Hồ Chí Minh", "tỉnh Bà Rịa - Vũng Tàu"]


def test_a_former_name_and_a_district(tmp_path: Path) -> None:
    site, _ = site_of(tmp_path, {})
    assert steps(site, "hue")[0].words == "Tỉnh Thừa Thiên Huế"
    assert "đổi tên (trước đó là Thừa Thiên Huế)" in steps(site, "hue")[1].words
    assert steps(site, "quan-tan-binh")[1].words == "kết thúc hoạt động"


def test_a_region_without_changes_has_no_line(tmp_path: Path) -> None:
    site, _ = site_of(tmp_path, {})
    assert steps(site, "cao-bang") == ()


def test_the_ordering_text_is_linked_only_when_the_register_has_it(tmp_path: Path) -> None:
    path = "documents/nghi-quyet/2025-202-2025-qh15.md"
    without, _ = site_of(tmp_path / "without", {})
    (basis,) = steps(without, "hai-duong")[1].bases
    assert (basis.before, basis.number, basis.url) == ("theo văn bản số", "202/2025/QH15", "")
    site, _ = site_of(tmp_path / "with", {path: RESOLUTION})
    (basis,) = steps(site, "hai-duong")[1].bases
    assert (basis.before, basis.after) == (
        "theo Nghị quyết số",
        "ngày 12/06/2025 của Quốc hội “Sắp xếp đơn vị hành chính cấp tỉnh”",
    )
    assert basis.url == "/van-ban/nghi-quyet/qh/2025/202/"


def test_an_order_in_words_is_linked_once_the_register_has_its_number(tmp_path: Path) -> None:
    city = (
        "---\nname: Phố Mới\nkind: municipality\nhistory:\n"
        "  - {date: 2025-07-01, event: became, kind: municipality, from_kind: province,"
        " by: Nghị quyết số 202/2025/QH15 của Quốc hội}\n---\n"
    )
    without, _ = site_of(tmp_path / "without", {"regions/pho-moi.md": city})
    (basis,) = steps(without, "pho-moi")[1].bases
    words = "Nghị quyết số 202/2025/QH15 của Quốc hội"
    assert (basis.before, basis.number, basis.url) == (f"theo {words}", "", "")
    path = "documents/nghi-quyet/2025-202-2025-qh15.md"
    site, _ = site_of(tmp_path / "with", {"regions/pho-moi.md": city, path: RESOLUTION})
    (basis,) = steps(site, "pho-moi")[1].bases
    assert (basis.number, basis.url) == ("202/2025/QH15", "/van-ban/nghi-quyet/qh/2025/202/")
