"""Who holds an office: as signed texts and the news say it, asked by the office, the name, both."""

import re
from collections.abc import Iterator

from generator.model import Article
from generator.model.addresses import article_url
from tests.search.classes.facts import Asked, Facts, spellings
from tests.search.classes.persons import NAME

OFFICE = r"(?:Phó |nguyên |Nguyên )?(?:Chủ tịch|Bí thư|Giám đốc|Trưởng [Bb]an|Tổng Thư ký)"
AFTER = re.compile(rf"{NAME.pattern}, (?:ủy viên [^,.]+, )?({OFFICE}[^,.:;“”]*)", re.IGNORECASE)
BEFORE = re.compile(
    rf"({OFFICE} [^,.:;“”]*), (?:ông|bà|đồng chí) ((?:[A-ZĐÀ-Ỹ][a-zđà-ỹ]+ ?){{2,4}})"
)
CHAIR = re.compile(r"(?<!Phó )Chủ tịch Hội(?! Khuyến học huyện)")
QUESTIONS = ("{} là ai", "ai là {}", "cho tôi hỏi {} tên gì", "{}")


def queries(facts: Facts) -> Asked:
    yield from _signers(facts)
    for article in facts.content.articles:
        for name, office in _offices(article):
            url = (article_url(article.id),)
            for words in (f"{office} {name}", f"{name} {office}", f"{office} ông {name}"):
                yield from ((spelling, url) for spelling in spellings(words))
    yield from _chairs(facts)


def _signers(facts: Facts) -> Asked:
    signed: dict[tuple[str, str], list[str]] = {}
    for text in facts.texts:
        for signer in text.signers:
            if signer.role:
                signed.setdefault((signer.name, signer.role.lower()), []).append(text.url)
    for (name, role), urls in signed.items():
        for words in (f"{role} {name}", f"{name} {role}", f"{role} {name} ký văn bản nào"):
            yield from ((spelling, tuple(urls)) for spelling in spellings(words))


def _offices(article: Article) -> Iterator[tuple[str, str]]:
    body = " ".join(article.origin.body.split())
    for name, office in AFTER.findall(body):
        yield name, office.strip().lower()
    for office, name in BEFORE.findall(body):
        yield name.strip(), office.strip().lower()


def _chairs(facts: Facts) -> Asked:
    """Who leads the association of a place: its news that say it; nothing where none does."""
    for region in facts.content.regions:
        if region.kind.value not in ("province", "municipality"):
            continue
        wanted = tuple(
            article_url(article.id)
            for article in facts.content.articles
            if region.id in article.regions and CHAIR.search(article.origin.body)
        )
        for question in QUESTIONS:
            office = f"chủ tịch hội khuyến học {region.name.lower()}"
            for spelling in spellings(question.format(office)):
                yield spelling, wanted
