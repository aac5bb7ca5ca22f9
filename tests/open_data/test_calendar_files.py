"""Calendar files, read back by the library as a telephone would."""

from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from icalendar import Calendar

from generator.site.site import Site
from tests.folder import site_of
from tests.planned import files_of

EVENTS = {
    "news/2024/04/bai.md": (
        "---\ntitle: Bài thử\ndate: 2024-04-24\nlead: Lời dẫn.\nregions: [thai-binh]\n---\n\nTin.\n"
    ),
    "events/2024/so-ket.md": (
        "---\ntitle: 'Các cấp hội sơ kết năm năm thực hiện một kết luận dài; báo cáo, đề xuất'\n"
        "kind: deadline\nstart: 2024-05-15\nend: 2024-05-30\nlevels: [cac-cap-hoi]\n"
        "regions: [thai-binh]\narticle: 2024/04/bai\n---\n"
    ),
    "events/2009/ngay.md": (
        "---\ntitle: Ngày hằng năm\nkind: anniversary\nstart: 2009-10-02\nyearly: true\n---\n"
    ),
    "events/2024/thang.md": (
        "---\ntitle: Cả tháng\nkind: campaign\nstart: 2024-06\nplanned: true\n---\n"
    ),
    "events/2024/tuan.md": (
        "---\ntitle: Họp\nkind: conference\nstart: 2024-06-11\nend: 2024-06-20\nplanned: true\n"
        "words: khoảng trung tuần tháng 6/2024\n---\n"
    ),
}


@pytest.fixture
def site(tmp_path: Path) -> Site:
    return site_of(tmp_path, EVENTS)[0]


def events_at(site: Site, url: str) -> dict[str, Any]:
    calendar: Any = Calendar.from_ical(files_of(site)[url].data)
    return {str(event["summary"]): event for event in calendar.walk("VEVENT")}


def test_days_are_whole_and_the_end_is_the_day_after(site: Site) -> None:
    events = events_at(site, "/lich/lich.ics")
    deadline = next(event for name, event in events.items() if name.startswith("Các cấp"))
    assert (deadline["dtstart"].dt, deadline["dtend"].dt) == (date(2024, 5, 15), date(2024, 5, 31))
    month = events["Cả tháng (dự kiến)"]
    assert (month["dtstart"].dt, month["dtend"].dt) == (date(2024, 6, 1), date(2024, 7, 1))


def test_a_vague_time_keeps_its_words_where_a_telephone_shows_them(site: Site) -> None:
    (name,) = events_at(site, "/lich/2024/tuan.ics")
    assert name == "Họp (dự kiến, khoảng trung tuần tháng 6/2024)"


def test_a_place_has_what_every_place_has_too(site: Site) -> None:
    """The page's form shows both where a reader chooses the place."""
    names = set(events_at(site, "/dia-phuong/thai-binh/lich.ics"))
    assert {"Ngày hằng năm", "Cả tháng (dự kiến)"} < names
    assert names == set(events_at(site, "/lich/lich.ics"))


@pytest.mark.parametrize("url", ["/lich/lich.ics", "/dia-phuong/thai-binh/lich.ics"])
def test_the_order_is_that_of_the_written_days_whatever_the_day(site: Site, url: str) -> None:
    """A yearly event comes next some day of next year; in the file it stands where it began."""
    days = [event["dtstart"].dt for event in events_at(site, url).values()]
    assert len(days) == 4 and days == sorted(days)


def test_a_yearly_event_comes_back_from_its_first_day_on(site: Site) -> None:
    event = events_at(site, "/lich/2009/ngay.ics")["Ngày hằng năm"]
    assert event["dtstart"].dt == date(2009, 10, 2)
    assert event["rrule"] == {"FREQ": ["YEARLY"]}


def test_the_stamp_is_the_contents_and_the_identity_the_addresss(site: Site) -> None:
    (event,) = events_at(site, "/lich/2024/so-ket.ics").values()
    assert event["dtstamp"].dt == datetime(2024, 4, 24, tzinfo=UTC)
    assert event["uid"].startswith("2024-so-ket@")
    assert event["url"].endswith("lich/2024/so-ket/")


def test_each_event_is_the_same_in_every_file(site: Site) -> None:
    (alone,) = events_at(site, "/lich/2024/so-ket.ics").values()
    for url in ("/lich/lich.ics", "/lich/cap-xa.ics", "/dia-phuong/hung-yen/lich.ics"):
        assert alone in events_at(site, url).values(), url


def test_a_level_has_what_all_levels_have_to_do(site: Site) -> None:
    urls = {url for url in files_of(site) if url.startswith("/lich/c")}
    assert urls == {
        f"/lich/{name}.ics" for name in ("cac-cap-hoi", "cap-xa", "cap-huyen", "cap-tinh")
    }


@pytest.mark.parametrize(("day", "has_districts"), [("2025-06-30", True), ("2025-07-01", False)])
def test_a_level_that_has_ended_has_nothing_to_do(
    tmp_path: Path, day: str, has_districts: bool
) -> None:
    event = f"---\ntitle: Họp\nkind: deadline\nstart: {day}\nlevels: [cac-cap-hoi]\n---\n"
    site, report = site_of(tmp_path, {"events/2025/hop.md": event})
    assert "lỗi[" not in report
    assert ("/lich/cap-huyen.ics" in files_of(site)) is has_districts


def test_lines_are_folded_at_75_bytes(site: Site) -> None:
    data = files_of(site)["/lich/lich.ics"].data
    lines = data.split(b"\r\n")
    assert max(map(len, lines)) <= 75
    assert any(line.startswith(b" ") for line in lines)
    assert b"\n" not in data.replace(b"\r\n", b"")


def test_without_events_there_is_no_file(tmp_path: Path) -> None:
    assert not [url for url in files_of(site_of(tmp_path, {})[0]) if url.endswith(".ics")]
