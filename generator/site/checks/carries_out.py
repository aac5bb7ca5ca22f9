"""What editors say that an article proves: its own sentence must cite the text."""

from collections.abc import Iterator

from generator.diagnostics import Diagnostic
from generator.model import Article, CarriedOut, Content, Ordered, RegionId, TextId
from generator.site.calendar.ordered import ordering_texts
from generator.site.checks.missing_texts import missing
from generator.site.left_out import may_be_number
from generator.site.site import Site
from generator.site.texts.evidence import meant, own_places, proving
from generator.text import format_date

KEY = "carries_out"
UNCITED = "không câu nào trong lời của bài dẫn văn bản ấy"
CITE = "Ghi chú của Ban Biên tập không làm chứng: sửa số ký hiệu, hoặc bỏ dòng này."


def unproven_grades(site: Site, content: Content) -> Iterator[Diagnostic]:
    """L416: a grade without its sentence; L404 to L406: a number that means no text, or several."""
    for article in content.articles:
        seen: set[tuple[TextId, RegionId | None]] = set()
        for index, row in enumerate(article.carries_out):
            texts = meant(row, site.bodies[article.url].mentions, site.texts)
            if not texts and may_be_number(content, row.text):
                continue
            if len(texts) != 1:
                yield _not_one(site, article, index, texts)
                continue
            yield from _unproven(site, article, index, texts[0])
            if (texts[0], row.region) in seen:
                reason = "văn bản này đã có một dòng ở trên"
                yield _refused(article, index, "text", reason, "Giữ một dòng cho mỗi nơi.")
            seen.add((texts[0], row.region))


def _not_one(site: Site, article: Article, index: int, texts: tuple[TextId, ...]) -> Diagnostic:
    row, path = article.carries_out[index], (KEY, index, "text")
    if texts:
        candidates = ", ".join(site.text[text].origin.path for text in texts)
        return article.origin.problem("L406", *path, number=row.text, candidates=candidates)
    if ordering_texts(site.texts, Ordered(row.text, row.issued)):
        return _refused(article, index, "text", UNCITED, CITE)
    namesakes = ordering_texts(site.texts, Ordered(row.text))
    if not namesakes or row.issued is None:
        return article.origin.problem("L404", *path, **missing(site, row.text))
    return article.origin.problem(
        "L405",
        KEY,
        index,
        "issued",
        number=row.text,
        given=format_date(row.issued),
        known=", ".join(format_date(text.issued) for text in namesakes if text.issued),
    )


def _unproven(site: Site, article: Article, index: int, text: TextId) -> Iterator[Diagnostic]:
    row = article.carries_out[index]
    if not proving(row, site.bodies[article.url].mentions, text):
        reason = f"không câu nào vừa dẫn văn bản ấy vừa có lời “{row.quote}”"
        advice = "Chép đúng từng chữ từ câu dẫn văn bản; bỏ “quote” thì lấy câu đầu tiên dẫn nó."
        yield _refused(article, index, "quote", reason, advice)
    places = own_places(site.atlas, article.regions, article.told_on)
    if row.region is None and len(places) > 1:
        names = ", ".join(site.atlas[place].name for place in places)
        advice = f"Thêm “region: {places[0]}”, hay nơi khác mà câu nói tới."
        yield _refused(article, index, "text", f"bài có nhiều nơi ({names})", advice)


def _refused(article: Article, index: int, key: str, reason: str, advice: str) -> Diagnostic:
    row: CarriedOut = article.carries_out[index]
    return article.origin.problem(
        "L416", KEY, index, key, number=row.text, reason=reason, advice=advice
    )
