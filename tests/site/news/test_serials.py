"""Serials: what of them readers can see, where a part stands, and what is told of their numbers."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from generator.model import Article
from generator.plan import plan_of
from generator.plan.search import PlannedSearch
from generator.site.news.articles import linked_article
from generator.site.news.serial_links import PlaceInSerial
from generator.site.news.serials import place_in_serial, serials
from generator.site.site import Site
from tests.folder import article, site_of

WORDS = "thu: {name: Chuyên đề thử}\nrong: {name: Chưa có kỳ nào}\n"
TODAY = "2024-03-01"


def part(number: int, *more: str, day: str = TODAY) -> str:
    keys = "\n".join((f"serial: thu\npart: {number}", *more))
    return article(f"Thân bài {number}.", day=day).replace("\n---", f"{keys}\n---", 1)


def site_with(root: Path, parts: Mapping[str, str]) -> tuple[Site, str]:
    files = {f"news/{name}.md": text for name, text in parts.items()}
    return site_of(root, {"vocabularies/serials.yml": WORDS, **files})


def named(site: Site, name: str) -> Article:
    return next(article for article in site.articles if article.id.endswith(name))


def place(site: Site, name: str) -> PlaceInSerial:
    shown = place_in_serial(site, named(site, name))
    assert shown
    return shown


def beside(shown: PlaceInSerial) -> list[int | None]:
    return [link.number if link else None for link in (shown.before, shown.after)]


def test_parts_stand_in_the_order_of_their_numbers_whatever_their_days(tmp_path: Path) -> None:
    days = {"2024/03/mot": part(1), "2024/01/hai": part(2, day="2024-01-01")}
    site, _ = site_with(tmp_path, {**days, "2024/02/ba": part(3, day="2024-02-01")})
    assert beside(place(site, "mot")) == [None, 2]
    assert beside(place(site, "hai")) == [1, 3]
    assert beside(place(site, "ba")) == [2, None]
    assert {place(site, name).last for name in ("mot", "hai", "ba")} == {3}


@pytest.mark.parametrize(
    ("more", "day", "folder"),
    [
        ("status: draft", TODAY, "2024/03"),
        ("status: withdrawn\nwithdrawn: {date: 2024-03-02, reason: Thử}", TODAY, "2024/03"),
        ("", "2027-01-01", "2027/01"),
    ],
)
def test_a_part_that_readers_cannot_see_is_passed_over_and_not_told_missing(
    more: str, day: str, folder: str, tmp_path: Path
) -> None:
    hidden = part(2, *filter(None, (more,)), day=day)
    parts = {"2024/03/mot": part(1), f"{folder}/hai": hidden, "2024/03/ba": part(3)}
    site, report = site_with(tmp_path, parts)
    assert beside(place(site, "mot")) == [None, 3]
    assert "L427" not in report
    assert "L426" not in report


def test_a_part_with_a_mistake_is_not_told_missing(tmp_path: Path) -> None:
    broken = part(2).replace("lead:", "leed:")
    parts = {"2024/03/mot": part(1), "2024/03/hai": broken, "2024/03/ba": part(3)}
    _, report = site_with(tmp_path, parts)
    assert "G301" in report
    assert "L427" not in report


def test_a_serial_that_nobody_can_read_has_no_page(tmp_path: Path) -> None:
    site, _ = site_with(tmp_path, {"2024/03/mot": part(1, "status: draft")})
    assert serials(site) == ()
    assert not [url for url in plan_of(site).addresses if url.startswith("/chuyen-de/")]


def test_a_serial_has_pages_and_is_found_by_name(tmp_path: Path) -> None:
    site, _ = site_with(tmp_path, {"2024/03/mot": part(1), "2024/03/hai": part(2)})
    urls = {url for url in plan_of(site).addresses if url.startswith("/chuyen-de/")}
    assert urls == {"/chuyen-de/", "/chuyen-de/thu/"}
    listed = {row.url: row for row in PlannedSearch(site).listed()}
    assert listed["/chuyen-de/thu/"].title == "Chuyên đề thử"
    assert "/chuyen-de/rong/" not in listed


def test_the_parts_beside_an_article_are_not_proposed_once_more(tmp_path: Path) -> None:
    parts = {f"2024/03/ky-{number}": part(number, "topics: [so-ket]") for number in range(1, 6)}
    site, _ = site_with(tmp_path, parts)
    linked = linked_article(site, named(site, "ky-3"))
    assert linked.serial
    shown = {link.article.url for link in (linked.serial.before, linked.serial.after) if link}
    assert len(shown) == 2
    assert not shown & {reading.article.url for reading in linked.next}
