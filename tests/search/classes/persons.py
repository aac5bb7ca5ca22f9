"""Who signed a text, and who a person of the portal is."""

import re

from generator.model.addresses import article_url, author_url
from tests.search.classes.facts import Asked, Facts, spellings

NAME = re.compile(
    r"(?:[Ôô]ng|[Bb]à|[Đđ]ồng chí|Tiến sĩ) ((?:[A-ZĐÀ-Ỹ][a-zđà-ỹ]+ ){1,3}[A-ZĐÀ-Ỹ][a-zđà-ỹ]+)"
)


def queries(facts: Facts) -> Asked:
    signed: dict[str, list[str]] = {}
    for text in facts.texts:
        for signer in text.signers:
            signed.setdefault(signer.name, []).append(text.url)
            cite = f"{facts.type_of(text)} {text.number.number}"
            for words in (f"ai ký {cite}", f"người ký {cite}", f"{cite} do ai ký", f"{cite} ai ký"):
                for spelling in spellings(words):
                    yield spelling, (text.url,)
    for name, urls in signed.items():
        for words in (name, name.lower(), f"văn bản do {name} ký", f"{name} ký văn bản nào"):
            for spelling in spellings(words):
                yield spelling, tuple(urls)
    yield from _mentioned(facts)
    yield from _authors(facts)
    yield from _credited(facts)


def _mentioned(facts: Facts) -> Asked:
    told: dict[str, list[str]] = {}
    for article in facts.content.articles:
        for name in set(NAME.findall(article.origin.body)):
            told.setdefault(name, []).append(article_url(article.id))
    for name, urls in told.items():
        for words in (name, name.lower(), f"{name} là ai", f"ông {name}"):
            for spelling in spellings(words):
                yield spelling, tuple(urls)


def _authors(facts: Facts) -> Asked:
    for author in facts.content.vocabulary.authors.values():
        if author.kind.value == "person":
            for words in (author.name, f"tác giả {author.name}", f"bài của {author.name}"):
                for spelling in spellings(words):
                    yield spelling, (author_url(author.id),)


def _credited(facts: Facts) -> Asked:
    """Who took a picture is named outside the body."""
    for article in facts.content.articles:
        for picture in article.original.pictures if article.original else ():
            name = picture.credit
            for words in (name, f"{name} chụp ảnh", f"ảnh {name} chụp") if name else ():
                for spelling in spellings(words):
                    yield spelling, (article_url(article.id),)
