"""A small made-up portal for the tests of pages: records in, a linked site out."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from generator.model import (
    Article,
    ArticleId,
    Author,
    AuthorId,
    AuthorKind,
    Content,
    DocumentNumber,
    Issuer,
    IssuerId,
    Milestone,
    MilestoneKind,
    OfficialText,
    Origin,
    Regime,
    Region,
    RegionId,
    RegionKind,
    Relation,
    RelationKind,
    Settings,
    TextId,
    TextType,
    Topic,
    TopicId,
    TypeId,
    Vocabulary,
)
from generator.site.link import link
from generator.site.site import Site
from generator.text import VIETNAM
from tests.records import official_text

NOW = datetime(2026, 11, 22, 8, 0, tzinfo=VIETNAM)
SETTINGS = Settings("Cổng thử", "https://portal.example/thu/", "Trang để thử")
MERGED = date(2025, 7, 1)


def origin(path: str, body: str = "") -> Origin:
    return Origin.of(path, f"---\n---\n{body}", 3, {})


REGIONS = (
    Region(
        RegionId("thai-binh"),
        "Thái Bình",
        RegionKind.PROVINCE,
        origin("content/regions/thai-binh.md"),
        history=(Milestone(MERGED, MilestoneKind.MERGED_INTO, RegionId("hung-yen")),),
    ),
    Region(
        RegionId("hung-yen"),
        "Hưng Yên",
        RegionKind.PROVINCE,
        origin("content/regions/hung-yen.md"),
    ),
)
VOCABULARY = Vocabulary(
    topics={TopicId("so-ket"): Topic(TopicId("so-ket"), "Sơ kết, tổng kết")},
    types={
        TypeId(slug): TextType(TypeId(slug), name, symbol)
        for slug, name, symbol in (
            ("thong-tu", "Thông tư", "TT"),
            ("ket-luan", "Kết luận", "KL"),
            ("luat", "Luật", "L"),
        )
    },
    issuers={
        IssuerId("bo-gddt"): Issuer(
            IssuerId("bo-gddt"), "Bộ Giáo dục và Đào tạo", "bgddt", "BGDĐT", Regime.STATE
        ),
        IssuerId("ban-bi-thu"): Issuer(
            IssuerId("ban-bi-thu"), "Ban Bí thư", "tw", "TW", Regime.PARTY
        ),
    },
    authors={
        AuthorId("pv"): Author(AuthorId("pv"), "PV", AuthorKind.DESK),
        AuthorId("lan"): Author(AuthorId("lan"), "Trần Thị Lan", AuthorKind.PERSON),
        AuthorId("anh"): Author(AuthorId("anh"), "Vũ Anh", AuthorKind.PERSON),
    },
)


def article(
    slug: str = "tin-thu", day: date = date(2024, 4, 24), body: str = "", **changes: Any
) -> Article:
    """Return a fictitious article of Thái Bình with the given fields changed."""
    made = Article(
        id=ArticleId(f"{day:%Y/%m}/{slug}"),
        title=f"Tin {slug}",
        date=datetime(day.year, day.month, day.day, 17, 18, tzinfo=VIETNAM),
        has_time=True,
        lead="Lời dẫn của tin thử.",
        regions=(RegionId("thai-binh"),),
        origin=origin(f"content/news/{day:%Y/%m}/{slug}.md", body),
        authors=(AuthorId("pv"),),
        topics=(TopicId("so-ket"),),
    )
    return replace(made, **changes)


def circular(**changes: Any) -> OfficialText:
    """Return the fictitious circular 99/2020/TT-BGDĐT with an origin of its own."""
    body = changes.pop("body", "")
    path = f"content/documents/{changes.get('id', 'thong-tu/99')}.md"
    return official_text(origin=origin(path, body), **changes)


def successor(**changes: Any) -> OfficialText:
    """Return a fictitious circular that replaces `circular()`, with the given fields changed."""
    facts: dict[str, Any] = {
        "id": TextId("thong-tu/bgddt/2025/7"),
        "number": DocumentNumber.parse("7/2025/TT-BGDĐT"),
        "issued": date(2025, 1, 2),
        "issued_year": 2025,
        "relations": (Relation(RelationKind.REPLACES, official_text().number),),
    }
    return circular(**{**facts, **changes})


def site_of(
    articles: Iterable[Article] = (),
    texts: Iterable[OfficialText] = (),
    regions: Iterable[Region] = REGIONS,
    now: datetime = NOW,
) -> Site:
    """Link the records, with two provinces of which one went into the other."""
    kinds = {Article: tuple(articles), OfficialText: tuple(texts), Region: tuple(regions)}
    content = Content(kinds, VOCABULARY, frozenset())
    return link(content, SETTINGS, now)[0]
