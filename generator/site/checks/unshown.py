"""What waits for its day, and what says nothing."""

from collections.abc import Iterator

from generator.diagnostics import Diagnostic
from generator.model import Article, Content, WrittenPage
from generator.site.site import Site
from generator.text import format_date, says_something

_MUST_HAVE_WORDS: dict[type, tuple[str, str, str]] = {
    Article: (
        "Bài",
        "tên và sapo",
        "Viết thân bài dưới dòng “---” thứ hai; chưa viết xong thì ghi “status: draft”.",
    ),
    WrittenPage: (
        "Trang",
        "tiêu đề",
        "Viết nội dung của trang; chưa viết xong thì ghi “status: draft”, không cần thì xóa tệp.",
    ),
}
"""What is there to be read; places, events and indicators show what their keys say."""


def records_that_wait(site: Site) -> Iterator[Diagnostic]:
    """L422: an article whose hour has not come."""
    for record in site.unshown.records:
        moment = site.unshown.waiting[record.url]
        if moment:
            day, hour = format_date(moment.date()), f"{moment:%H:%M}"
            yield record.origin.problem("L422", "date", day=day, hour=hour)


def records_without_words(content: Content) -> Iterator[Diagnostic]:
    """B621: an article or a page that has a title and no more; headings with nothing below them."""
    for record in content.records:
        body = record.origin.body
        must = _MUST_HAVE_WORDS.get(type(record))
        if (not body.strip() and not must) or says_something(body):
            continue
        noun, shown, _ = must or ("Phần dưới “---”", "tiêu đề", "")
        advice = must[-1] if must else "Viết lời dưới tiêu đề, hoặc xóa tiêu đề."
        values = {"noun": noun, "shown": shown, "advice": advice}
        if isinstance(record, Article | WrittenPage) and record.title:
            yield record.origin.problem("B621", "title", **values)
        else:
            yield record.origin.problem_at("B621", record.origin.body_line, 1, **values)
