"""What Markdown found in the bodies."""

from collections.abc import Iterator
from typing import TypeGuard

from generator.diagnostics import Diagnostic
from generator.markdown import first_paragraph
from generator.model import Article, Body, Content, Record, WrittenPage
from generator.model.origin import Origin
from generator.site.site import Site
from generator.text import slug

_OPENING, _GLANCE = 100, 20
"""Bytes of a body, and letters of them, that tell of most that they begin otherwise."""
ADVICE = "Kiểm tra bản gốc: thiếu, trùng hay đảo số?"


def body_findings(site: Site, content: Content) -> Iterator[Diagnostic]:
    """B601, B605 to B608, B612 to B616, B618, B619, B625 to B629, T103:
    what is wrong inside one body."""
    for record in content.records:
        if body := site.bodies.get(record.url):
            yield from _of_record(record, body)
        if isinstance(record, Article):
            yield from _lead_again(record)
    for origin, body in without_page(site):
        for code, line, values in body.problems:
            if code != "B606" or "/" in origin.path.partition("/")[2]:
                yield _body_finding(origin, code, line, dict(values))


def _of_record(record: Record, body: Body) -> Iterator[Diagnostic]:
    for code, line, values in body.problems:
        if code != "B606" or not _is_first_line(record, line):
            yield _body_finding(record.origin, code, line, dict(values))
        elif record.title:
            yield _unshown(record.origin, line)


def _lead_again(article: Article) -> Iterator[Diagnostic]:
    """Yield B629 where the first paragraph is the lead, which the page shows right above it."""
    opening, _ = article.origin.ends(_OPENING)
    if slug(opening)[:_GLANCE] != slug(article.lead[:_OPENING])[:_GLANCE]:
        return
    body = article.origin.body
    first = first_paragraph(body)
    if slug(first) == slug(article.lead):
        above = len(body) - len(body.lstrip())
        line = article.origin.body_line + body.count("\n", 0, above)
        values = {"written": first[:60], "reason": "đoạn đầu lặp lại “lead”"}
        advice = "Xóa đoạn này: trang đã in sapo ngay trên bài."
        yield article.origin.problem_in("B629", line, first[:1], advice=advice, **values)


def _is_first_line(record: Record, line: int) -> TypeGuard[WrittenPage]:
    """Is a heading of a hand-written page its title, where it names none?"""
    if not isinstance(record, WrittenPage):
        return False
    above = record.origin.text.split("\n")[record.origin.body_line - 1 : line - 1]
    return not any(text.strip() for text in above)


def _unshown(origin: Origin, line: int) -> Diagnostic:
    """A page has one name: where `title` gives it, its first line goes."""
    heading = origin.text.split("\n")[line - 1].strip()
    values = {"written": heading[:60], "result": "không hiện ra, vì trang đã có tên ở “title”"}
    advice = "Xóa dòng này, hoặc xóa dòng “title”; là tên một mục thì viết “## ” ở đầu dòng."
    return origin.problem_in("B615", line, heading, advice=advice, **values)


def _body_finding(origin: Origin, code: str, line: int, values: dict[str, object]) -> Diagnostic:
    word = str(values.get("href") or values.get("written") or "")
    return origin.problem_in(code, line, word, **{"advice": ADVICE, **values})


def without_page(site: Site) -> Iterator[tuple[Origin, Body]]:
    """The bodies of files with broken keys, and the wordings that have files of their own."""
    yield from site.broken
    for wordings in site.versions.values():
        for wording in wordings[1:]:
            yield wording.origin, wording.body
