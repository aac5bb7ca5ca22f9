"""What became of every place, in every sentence: "nay thuộc" only where something moved."""

import re
from dataclasses import asdict
from itertools import product
from pathlib import Path
from typing import Any

import pytest

from generator.model.addresses import REGIONS, region_url
from generator.pages.parts.places import place_view
from generator.site.site import Site
from tests.folder import PROJECT, site_of
from tests.planned import view_at

LOWER = ("district", "ward", "commune")
PROVINCIAL = ("province", "municipality")
HOMES = {"da-nang": "stays", "quang-nam": "moved"}
END = "{date: 2025-07-01, event: "
UNITS = "ended, by: 76/2025/UBTVQH15, units: "
HISTORIES = {
    "ended": END + "ended}",
    "ended-in-one": END + UNITS + "[phường Một]}",
    "ended-in-two": END + UNITS + "[phường Một, phường Hai]}",
    "ended-in-parts": END + UNITS + "[xã Một, xã Hai, một phần xã Ba]}",
    "merged-into": END + "merged-into, region: xa-nhan}",
    "renamed": END + "renamed, name: Tên cũ}",
    "became": END + "became, kind: ward, from_kind: commune}",
}
NOTES = {
    ("ended", "stays"): "đến 30/06/2025",
    ("ended", "moved"): "nay thuộc Đà Nẵng",
    "ended-in-one": "nay là phường Một của Đà Nẵng",
    "ended-in-two": "nay là 2 phường của Đà Nẵng",
    "ended-in-parts": "nay là 2 xã và một phần xã Ba của Đà Nẵng",
    "merged-into": "nay thuộc Xã Nhận",
    "renamed": "nay là Tên mới",
    "became": "",
}
LAST_STEPS = {
    ("ended", "stays"): "Địa bàn ở",
    ("ended", "moved"): "Nay thuộc",
    "ended-in-one": "Nay là phường Một của",
    "ended-in-two": "Nay là các phường Một và Hai của",
    "ended-in-parts": "Nay là các xã Một và Hai, cùng một phần xã Ba của",
    "merged-into": "Nay thuộc",
    "renamed": "Tên mới",
    "became": "Tên mới",
}
CASES = list(product(LOWER, HISTORIES, HOMES))


def region(kind: str, history: str, home: str) -> str:
    living = history in ("renamed", "became")
    until = "" if living else ", until: 2025-06-30"
    home = "da-nang" if living else home
    kind = "ward" if history == "became" else kind
    return (
        f"---\nname: Tên mới\nkind: {kind}\nparent: [{{region: {home}{until}}}]\n"
        f"history: [{HISTORIES[history]}]\n---\n"
    )


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Site:
    files = {f"regions/{'-'.join(case)}.md": region(*case) for case in CASES}
    files["regions/xa-nhan.md"] = (
        "---\nname: Xã Nhận\nkind: commune\nparent: [{region: lao-cai}]\n---\n"
    )
    site, report = site_of(tmp_path_factory.mktemp("made"), files)
    # all of them have one name, and nothing else is told
    assert set(re.findall(r"\[([A-Z]\d+)\]", report)) == {"L423"}
    return site


@pytest.fixture(scope="module")
def real(tmp_path_factory: pytest.TempPathFactory) -> Site:
    kept = ("regions", "statistics", "vocabularies", "documents", "news", "events")
    site, report = site_of(tmp_path_factory.mktemp("real"), {}, kept)
    assert "lỗi[" not in report
    return site


def of_case(table: dict[Any, str], case: tuple[str, str, str]) -> str:
    _, history, home = case
    return table.get((history, HOMES[home])) or table.get(history, "")


@pytest.mark.parametrize("case", CASES, ids="-".join)
def test_every_place_says_what_became_of_it(made: Site, case: tuple[str, str, str]) -> None:
    (known,) = [known for known in made.atlas.regions.values() if known.id == "-".join(case)]
    before = made.atlas.place(known.id, known.history[0].date.replace(year=2024), made.today)
    view = view_at(made, region_url(known.id))
    assert place_view(before).note == of_case(NOTES, case)
    assert view.history[-1].words == of_case(LAST_STEPS, case)
    if case[1] in ("renamed", "became"):
        assert not view.ended and view.history[-1].under.startswith("từ ngày 01/07/2025 đến nay")
    else:
        step = of_case(LAST_STEPS, case)
        assert view.ended.endswith(f"; {step[:1].lower()}{step[1:]}")


def strings_of(value: Any) -> list[str]:
    """Return every string of a view."""
    if isinstance(value, str):
        return [value]
    if isinstance(value, dict):
        value = value.values()
    if isinstance(value, list | tuple):
        value = list(value)
    elif not hasattr(value, "__iter__"):
        return []
    return [word for part in value for word in strings_of(part)]


def test_every_region_page_speaks_of_mergers_as_readers_do(real: Site) -> None:
    for id_ in real.atlas.regions:
        words = " ".join(strings_of(asdict(view_at(real, region_url(id_)))))
        assert "hợp nhất" not in words.lower(), id_
        assert "thành viên hôm nay" not in words.lower(), id_
        assert "Tân Bình (nay thuộc" not in words, id_


def test_every_merger_of_2025_names_its_resolution_in_full(real: Site) -> None:
    merged = [of for of in real.atlas.regions.values() if of.ended and of.kind in PROVINCIAL]
    assert len(merged) == 29
    for id_ in {of.id for of in merged} | {of.history[0].region for of in merged}:
        (step,) = [
            step
            for step in view_at(real, region_url(id_)).history
            if step.words.startswith("sáp nhập với")
        ]
        (basis,) = step.bases
        assert (basis.before, basis.number) == ("theo Nghị quyết số", "202/2025/QH15"), id_
        assert basis.url and basis.after == (
            "ngày 12/06/2025 của Quốc hội về việc sắp xếp đơn vị hành chính cấp tỉnh"
        )


def test_a_district_that_stayed_in_its_city_never_went_there(real: Site) -> None:
    for row in view_at(real, REGIONS).lower:
        words = row.place.note
        assert words.startswith("nay là") and "nay thuộc" not in words, row.place.name


@pytest.mark.parametrize("known", ["2024-10-29", "2025-06-30", "2026-11-21"])
def test_members_are_told_as_of_the_last_day_they_are_known(tmp_path: Path, known: str) -> None:
    cluster = (PROJECT / "content/regions/cum-2.md").read_text(encoding="utf-8")
    assert "members_known: 2024-10-29" in cluster
    files = {"regions/cum-2.md": cluster.replace("2024-10-29", known)}
    site, _ = site_of(tmp_path, files)
    day = f"theo tin ngày {known[8:]}/{known[5:7]}/{known[:4]}"
    view = view_at(site, region_url("cum-2"))
    count = 8 if known < "2025-07-01" else 5
    assert view.parts.members_title == f"Thành viên {day}"
    assert len(view.parts.members) == count
    assert view.position.key == f"nơi của {count} thành viên {day}"
    for member in ("cao-bang", "lang-son", "quang-ninh"):
        of_member = view_at(site, region_url(member))
        assert [cluster.dates for cluster in of_member.parts.clusters] == [day]
        (around,) = of_member.neighbours
        assert around.title == f"Cùng Cụm 2 (Đông Bắc) {day}, trên đơn vị hôm nay"
    (listed,) = view_at(site, REGIONS).clusters
    assert (listed.day, len(listed.members), len(listed.former)) == (day, count, 8 - count)
    assert site.atlas.members(site.atlas["cum-2"].id, site.today) == ()


def test_a_cluster_without_a_day_of_its_members_is_refused(tmp_path: Path) -> None:
    cluster = "---\nname: Cụm\nkind: cluster\nmembers: [{region: ha-noi}]\n---\n"
    _, report = site_of(tmp_path, {"regions/cum.md": cluster})
    assert "lỗi[G302]" in report and "members_known" in report


@pytest.mark.parametrize(
    "milestone",
    [
        END + "merged-into, region: ha-noi, units: [phường Một]}",
        END + UNITS + "[Tân Sơn]}",
    ],
)
def test_units_go_with_an_end_and_have_a_kind(tmp_path: Path, milestone: str) -> None:
    parent = "[{region: ha-noi, until: 2025-06-30}]"
    place = f"---\nname: Quận Thử\nkind: district\nparent: {parent}\nhistory: [{milestone}]\n---\n"
    _, report = site_of(tmp_path, {"regions/quan-thu.md": place})
    assert "lỗi[G306]" in report


PROVINCES = {
    "ended": ("đến 30/06/2025", "Không còn đơn vị này"),
    "merged-into": ("nay thuộc Đà Nẵng", "Nay thuộc"),
    "renamed": ("nay là Tên mới", "{} Tên mới"),
    "became": ("", "{} Tên mới"),
}


@pytest.mark.parametrize(("kind", "history"), list(product(PROVINCIAL, PROVINCES)))
def test_every_province_says_what_became_of_it(tmp_path: Path, kind: str, history: str) -> None:
    milestone = HISTORIES[history].replace("xa-nhan", "da-nang").replace("ward", kind)
    milestone = milestone.replace("commune", PROVINCIAL[kind == PROVINCIAL[0]])
    record = f"---\nname: Tên mới\nkind: {kind}\nhistory: [{milestone}]\n---\n"
    site, _ = site_of(tmp_path, {"regions/noi-thu.md": record})
    (known,) = [known for known in site.atlas.regions.values() if known.id == "noi-thu"]
    before = site.atlas.place(known.id, known.history[0].date.replace(year=2024), site.today)
    note, step = PROVINCES[history]
    label = "Tỉnh" if kind == "province" else "Thành phố"
    assert place_view(before).note == note
    assert view_at(site, region_url(known.id)).history[-1].words == step.format(label)
