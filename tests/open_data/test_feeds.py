"""Feeds: what RFC 4287 and JSON Feed ask for, newest first, only where there are entries."""

import json
from collections.abc import Mapping
from datetime import date
from xml.etree import ElementTree

from generator.model import (
    Correction,
    TopicId,
    Withdrawal,
)
from generator.pages.page import Asset
from generator.site.site import Site
from tests.planned import files_of
from tests.small_site import article, circular, site_of, successor

ATOM = "{http://www.w3.org/2005/Atom}"
ROOT = "https://portal.example/thu"


def feeds(site: Site) -> Mapping[str, Asset]:
    files = files_of(site)
    return {url: file for url, file in files.items() if url.endswith(("/feed.xml", "/feed.json"))}


def atom(site: Site, url: str) -> ElementTree.Element:
    return ElementTree.fromstring(feeds(site)[url].data)


def texts(element: ElementTree.Element, name: str) -> list[str]:
    return [inner.text or "" for inner in element.iter(f"{ATOM}{name}")]


def test_only_lists_with_entries_have_feeds() -> None:
    site = site_of([article()], [circular()])
    assert sorted(url for url in feeds(site) if url.endswith(".xml")) == [
        "/chu-de/so-ket/feed.xml",
        "/dia-phuong/thai-binh/feed.xml",
        "/feed.xml",
        "/tin-tuc/feed.xml",
        "/van-ban/co-quan/bo-gddt/feed.xml",
        "/van-ban/feed.xml",
        "/van-ban/thong-tu/feed.xml",
    ]
    assert not feeds(site_of())


def test_an_entry_has_absolute_ids_and_times_of_vietnam() -> None:
    feed = atom(site_of([article()]), "/tin-tuc/feed.xml")
    assert feed.findtext(f"{ATOM}id") == f"{ROOT}/tin-tuc/feed.xml"
    assert feed.findtext(f"{ATOM}updated") == "2024-04-24T17:18:00+07:00"
    (entry,) = feed.findall(f"{ATOM}entry")
    assert entry.findtext(f"{ATOM}id") == f"{ROOT}/tin-tuc/2024/04/tin-thu/"
    assert entry.findtext(f"{ATOM}published") == "2024-04-24T17:18:00+07:00"
    assert texts(entry, "name") == ["PV"]
    links = {link.get("rel"): link.get("href") for link in feed.findall(f"{ATOM}link")}
    assert links == {"self": f"{ROOT}/tin-tuc/feed.xml", "alternate": f"{ROOT}/tin-tuc/"}


def test_articles_and_texts_stand_together_newest_first_at_most_twenty() -> None:
    articles = [article(f"tin-{day}", date(2024, 4, day)) for day in range(1, 25)]
    site = site_of(articles, [circular(issued=date(2024, 4, 24), issued_year=2024)])
    published = texts(atom(site, "/feed.xml"), "published")
    assert len(published) == 20
    assert [moment[:10] for moment in published[:3]] == ["2024-04-24", "2024-04-24", "2024-04-23"]


def test_a_correction_changes_the_time() -> None:
    corrected = article(corrections=(Correction(date(2024, 5, 2), "Sửa tên."),))
    (entry,) = atom(site_of([corrected]), "/tin-tuc/feed.xml").findall(f"{ATOM}entry")
    assert entry.findtext(f"{ATOM}updated") == "2024-05-02T00:00:00+07:00"
    assert entry.findtext(f"{ATOM}summary") == "Lời dẫn của tin thử."


def test_a_withdrawn_article_leaves_the_feeds() -> None:
    gone = article("rut", withdrawn=Withdrawal(date(2024, 6, 1), "Nguồn đã rút bài."))
    site = site_of([article(), gone])
    assert texts(atom(site, "/feed.xml"), "title")[1:] == ["Tin tin-thu"]
    assert not feeds(site_of([gone]))


def test_what_means_something_in_xml_is_escaped() -> None:
    site = site_of([article(title='Điểm < 5 & "quỹ"', topics=(TopicId("so-ket"),))])
    assert 'Điểm < 5 & "quỹ"' in texts(atom(site, "/feed.xml"), "title")


def test_the_json_feed_says_the_same() -> None:
    feed = json.loads(feeds(site_of([article()]))["/dia-phuong/thai-binh/feed.json"].data)
    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    assert feed["feed_url"] == f"{ROOT}/dia-phuong/thai-binh/feed.json"
    (item,) = feed["items"]
    assert item["id"] == item["url"] == f"{ROOT}/tin-tuc/2024/04/tin-thu/"
    assert item["date_published"] == "2024-04-24T17:18:00+07:00"
    assert item["tags"] == ["Sơ kết, tổng kết"]


def test_what_became_of_texts_has_a_feed() -> None:
    newer = successor(effective=date(2025, 3, 1))
    feed = atom(site_of(texts=[newer, circular()]), "/van-ban/thay-doi/feed.xml")
    (entry,) = feed.findall(f"{ATOM}entry")
    assert entry.findtext(f"{ATOM}title") == (
        "Thông tư số 99/2020/TT-BGDĐT được thay thế bởi Thông tư số 7/2025/TT-BGDĐT, từ 01/03/2025"
    )
    assert entry.findtext(f"{ATOM}updated") == "2025-01-02T00:00:00+07:00"
