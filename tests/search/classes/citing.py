"""News that cite a text, and not the text: tin nào nhắc tới chỉ thị 14."""

from generator.model import OfficialText
from generator.model.addresses import article_url
from tests.search.classes.facts import Asked, Facts, spellings

FRAMES = (
    "tin nào nhắc tới {}",
    "bài viết nào nói về {}",
    "những tin có nhắc đến {}",
    "{} được nhắc tới trong bài nào",
    "báo viết gì về {}",
)


def queries(facts: Facts) -> Asked:
    for text in facts.texts:
        news = tuple(
            article_url(article.id)
            for article in facts.content.articles
            if str(text.number) in f"{article.title} {article.origin.body}"
        )
        for frame in FRAMES if news and _is_alone(facts, text) else ():
            for spelling in spellings(frame.format(f"{facts.type_of(text)} {text.number}")):
                yield spelling, news


def _is_alone(facts: Facts, text: OfficialText) -> bool:
    return len(facts.text_urls(str(text.number))) == 1
