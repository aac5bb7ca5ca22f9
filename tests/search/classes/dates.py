"""Days, months, quarters and years: 10/5/2019, 9/2022, quý 3 năm 2022, văn bản năm 2022."""

import re
from datetime import date

from generator.model import CalendarEvent, Certainty
from generator.model.addresses import article_url, event_url, issue_year_url, news_url
from tests.search.classes.facts import Asked, Facts, spellings
from tests.search.classes.spoken import in_tens

ROMAN = ("I", "II", "III", "IV")


def queries(facts: Facts) -> Asked:
    days = _days(facts)
    for text in facts.texts:
        if text.issued and text.issued_certainty is Certainty.CERTAIN:
            day = text.issued
            yield from _day(day, tuple(days[day]))
            type_ = facts.type_of(text)
            same = tuple(
                other.url
                for other in facts.texts
                if other.issued == day and other.type == text.type
            )
            symbol = text.number.type_symbol.lower()
            for words in (
                f"{type_} ngày {_spoken(day)}",
                f"{type_} {day.day}/{day.month}/{day.year}",
                f"{symbol} {day.day}-{day.month}-{day.year}",
                f"{type_} ngày {_said(day)}",
            ):
                for spelling in spellings(words):
                    yield spelling, same
    yield from _months(days)
    yield from _years(facts)
    yield from _taking_effect(facts)
    yield from _periods(facts)


def _taking_effect(facts: Facts) -> Asked:
    for text in facts.texts:
        if day := text.effective:
            same = tuple(other.url for other in facts.texts if other.effective == day)
            for words in (
                f"hiệu lực từ {day.day}/{day.month}/{day.year}",
                f"văn bản có hiệu lực ngày {day:%d/%m/%Y}",
                f"áp dụng từ {_spoken(day)}",
            ):
                for spelling in spellings(words):
                    yield spelling, same
            typed = tuple(
                other.url
                for other in facts.texts
                if other.effective == day and other.type == text.type
            )
            yield f"{facts.type_of(text)} có hiệu lực từ ngày {_spoken(day)}", typed


def _periods(facts: Facts) -> Asked:
    """A kind of text and two years: what names the period, or else was issued in it."""
    for text in facts.texts:
        first = text.issued_year
        period = re.compile(rf"{first}\D{{1,5}}{first + 1}")
        same = [other for other in facts.texts if other.type == text.type]
        named = [other for other in same if period.search(other.subject or "")]
        within = [other for other in same if first <= other.issued_year <= first + 1]
        wanted = tuple(other.url for other in named or within)
        for years in (f"{first}-{first + 1}", f"giai đoạn {first} – {first + 1}"):
            for spelling in spellings(f"{facts.type_of(text)} {years}"):
                yield spelling, wanted


def _said(day: date) -> str:
    """Day and month in words: ngày mười tháng năm năm 2019."""
    months = {1: "giêng", 4: "tư", 12: "chạp"}
    return f"{in_tens(day.day)} tháng {months.get(day.month, in_tens(day.month))} năm {day.year}"


def _spoken(day: date) -> str:
    return f"{day.day} tháng {day.month} năm {day.year}"


def _day(day: date, urls: tuple[str, ...]) -> Asked:
    yield f"{day.day}/{day.month}/{day.year}", urls
    yield f"{day:%d/%m/%Y}", urls
    yield f"{day.day}.{day.month}.{day.year}", urls
    yield f"{day.day}-{day.month}-{day.year}", urls
    yield f"{day:%Y-%m-%d}", urls
    yield f"{day:%d%m%Y}", urls
    yield f"ngày {day:%d%m%Y}", urls
    yield f"ngày {_spoken(day)}", urls
    yield f"ngay {day.day} thang {day.month} nam {day.year}", urls


def _days(facts: Facts) -> dict[date, list[str]]:
    """What stands on the portal of each day."""
    days: dict[date, list[str]] = {}
    for text in facts.content.texts:
        if text.issued and text.issued_certainty is Certainty.CERTAIN:
            days.setdefault(text.issued, []).append(text.url)
    for article in facts.content.articles:
        days.setdefault(article.told_on, []).append(article_url(article.id))
    for event in facts.content.of(CalendarEvent):
        days.setdefault(event.start.start, []).append(event_url(event.id))
    return days


def _months(days: dict[date, list[str]]) -> Asked:
    months: dict[tuple[int, int], list[str]] = {}
    quarters: dict[tuple[int, int], list[str]] = {}
    for day, urls in days.items():
        months.setdefault((day.year, day.month), []).extend(urls)
        quarters.setdefault((day.year, (day.month - 1) // 3), []).extend(urls)
    for (year, month), urls in months.items():
        wanted = (*urls, news_url(year, month))
        for words in (f"{month}/{year}", f"tháng {month}/{year}", f"tháng {month} năm {year}"):
            yield words, wanted
        yield f"{month:02}{year}", wanted
        yield f"thang {month} nam {year}", wanted
    for (year, quarter), urls in quarters.items():
        for words in (f"quý {quarter + 1}/{year}", f"quý {ROMAN[quarter]} năm {year}"):
            yield words, tuple(urls)


def _years(facts: Facts) -> Asked:
    for year in sorted({text.issued_year for text in facts.content.texts}):
        for words in (f"văn bản năm {year}", f"văn bản {year}", f"các văn bản ban hành năm {year}"):
            for spelling in spellings(words):
                yield spelling, facts.of_year(year)
    for text in facts.texts:
        same = tuple(
            other.url
            for other in facts.texts
            if other.issued_year == text.issued_year and other.type == text.type
        )
        yield (
            f"{facts.type_of(text)} năm {text.issued_year}",
            (*same, issue_year_url(text.issued_year)),
        )
    for year in sorted({article.told_on.year for article in facts.content.articles}):
        news = tuple(
            article_url(article.id)
            for article in facts.content.articles
            if article.told_on.year == year
        )
        for words in (f"tin tức {year}", f"tin năm {year}", f"tin tức năm {year}"):
            for spelling in spellings(words):
                yield spelling, (*news, news_url(year))
