"""What machines are told in schema.org's words, held against schema.org's own definitions."""

import json
from collections import Counter
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from generator.model import Certainty, DocumentNumber, Owner, Relation, RelationKind, Settings
from generator.model.file_addresses import NEWS_SITEMAP, SITEMAP_INDEX
from generator.plan import plan_of
from generator.render import frame
from generator.render.breadcrumbs import breadcrumbs_of
from generator.site.link import link
from generator.text import VIETNAM
from tests.folder import project_content
from tests.planned import page_at
from tests.schema_org import FILE, faults
from tests.small_site import NOW, SETTINGS, article, circular, site_of

ROOT = Path(__file__).parents[1]
OWNER = Owner("Hội thử", "Người giữ cổng", "Số 1, đường Lê Lợi", "024 0000 0000", "hoi@example.vn")
FULL = Settings("Cổng thử", "https://portal.example/thu/", "Trang để thử", owner=OWNER)
pytestmark = pytest.mark.skipif(not FILE.exists(), reason="schema-dts comes from npm")


@pytest.fixture(scope="module")
def told() -> dict[str, list[Any]]:
    """Return what each page of the portal's own content says, by its address."""
    site, _ = link(project_content(), FULL, datetime(2026, 11, 26, 8, tzinfo=VIETNAM))
    breadcrumbs = breadcrumbs_of(frame(site.edition))
    pages = (planned.make(site.edition)[0] for planned in plan_of(site).lasting)
    things = {}
    for page in pages:
        shown = SimpleNamespace(
            title=page.head.title, canonical_url=site.edition.absolute(page.url)
        )
        own = [page.head.structured_data] if page.head.structured_data else []
        things[page.url] = [json.loads(words) for words in (breadcrumbs(page.head, shown), *own)]
    return things


def all_things(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        yield value
        for inner in value.values():
            yield from all_things(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from all_things(inner)


def test_schema_org_knows_all_that_is_said(told: dict[str, list[Any]]) -> None:
    wrong = Counter(fault for things in told.values() for fault in faults(things))
    assert not wrong


def test_the_test_sees_what_is_wrong() -> None:
    article = {"@type": "NewsArticle", "headline": "Tin", "datePublished": "hôm qua"}
    assert list(faults(article)) == ["NewsArticle.datePublished: “hôm qua” is no Date | DateTime"]
    assert list(faults({"@type": "Tin"})) == [": no type Tin"]
    assert list(faults({"@type": "Legislation", "headlines": "x"})) == [
        "Legislation: no property headlines"
    ]
    place = {"@type": "Event", "organizer": {"@type": "Dataset"}}
    assert len(list(faults(place))) == 1


def test_every_kind_of_page_says_what_it_is(told: dict[str, list[Any]]) -> None:
    kinds = Counter(
        thing.get("@type") for things in told.values() for thing in all_things(things[1:])
    )
    for kind in ("WebSite", "SearchAction", "Organization", "NewsArticle", "Legislation"):
        assert kinds[kind], kind
    for kind in ("Dataset", "DataDownload", "DataCatalog", "AdministrativeArea", "Event"):
        assert kinds[kind], kind


def test_the_portal_publishes_figures_that_others_made(told: dict[str, list[Any]]) -> None:
    things = [thing for things in told.values() for thing in all_things(things)]
    datasets = [thing for thing in things if thing.get("@type") == "Dataset"]
    assert datasets and all("creator" not in dataset for dataset in datasets)
    assert all("publisher" in dataset for dataset in datasets)


def test_every_page_tells_the_way_to_it(told: dict[str, list[Any]]) -> None:
    for url, things in told.items():
        items = things[0]["itemListElement"]
        assert [item["position"] for item in items] == list(range(1, len(items) + 1))
        assert items[0]["item"]["@id"] == FULL.site_url
        assert items[-1]["item"]["@id"] == f"https://portal.example/thu{url}"


def described(site: Any, url: str) -> Any:
    return json.loads(page_at(site, url).head.structured_data)


def test_the_publisher_can_be_reached_as_far_as_it_says() -> None:
    full = link(site_of().content, FULL, NOW)[0]
    website, owner = described(full, "/")["@graph"]
    assert owner["contactPoint"]["telephone"] == OWNER.phone
    assert website["publisher"] == {"@id": owner["@id"]}
    bare = described(site_of(), "/")["@graph"][1]
    assert "telephone" not in bare and bare["contactPoint"]["url"].endswith("/lien-he/")


def test_what_is_in_doubt_is_not_told() -> None:
    texts = [circular(issued_certainty=Certainty.NEEDS_REVIEW)]
    site = site_of([], texts)
    assert "legislationDate" not in described(site, site.texts[0].url)


@pytest.mark.parametrize(
    ("kind", "scope", "names"),
    [
        (RelationKind.REPEALS, "", {"legislationChanges", "legislationRepeals"}),
        (RelationKind.REPEALS, "Điều 1", {"legislationChanges"}),
        (RelationKind.AMENDS, "Điều 1", {"legislationChanges", "legislationAmends"}),
        (RelationKind.CONSOLIDATES, "", {"legislationConsolidates"}),
        (RelationKind.GUIDES, "", set()),
    ],
)
def test_an_end_of_some_articles_is_no_repeal(
    kind: RelationKind, scope: str, names: set[str]
) -> None:
    older = circular()
    relation = Relation(kind, older.number, scope=scope)
    newer = circular(
        id="thong-tu/bgddt/2023/1",
        number=DocumentNumber.parse("1/2023/TT-BGDĐT"),
        issued=date(2023, 1, 5),
        issued_year=2023,
        relations=(relation,),
    )
    site = site_of([], [older, newer])
    said = described(site, next(text.url for text in site.texts if text.number == newer.number))
    assert {name for name in said if name.startswith("legislation") and name[-1] == "s"} == names


@pytest.mark.parametrize("days", range(1, 4))
def test_fresh_news_are_the_same_all_day(days: int) -> None:
    site = site_of([article("moi", NOW.date() - timedelta(days=days))])
    moments = [NOW + timedelta(hours=hour - NOW.hour) for hour in range(24)]
    told = {
        NEWS_SITEMAP in plan_of(link(site.content, SETTINGS, moment)[0]).addresses
        for moment in moments
    }
    assert told == {days < 2}


def test_fresh_news_are_told_for_two_days_and_by_the_portals_day() -> None:
    fresh = article("moi", NOW.date() - timedelta(days=1))
    site = site_of([fresh, article("cu")])
    files = {file.url: file for file in plan_of(site).files}
    data = files[NEWS_SITEMAP].make(site.edition).data.decode()
    assert data.count("<url>") == 1 and "2026-11-21T17:18+07:00" in data and "Tin moi" in data
    assert NEWS_SITEMAP in files[SITEMAP_INDEX].make(site.edition).data.decode()
    later = link(site.content, SETTINGS, NOW + timedelta(days=2))[0]
    assert NEWS_SITEMAP not in plan_of(later).addresses
