"""Whole sentences, as people write to somebody: of every text, figure, place, person and event."""

import re
from itertools import product

from generator.model import WHOLE_COUNTRY, CalendarEvent, Indicator, OfficialText
from generator.model.addresses import article_url, event_url, region_url, topic_url
from tests.search.classes.facts import Asked, Facts, alike, spellings

OF_TEXT = (
    "Nội dung {} là gì?",
    "{} nói về vấn đề gì?",
    "{} còn hiệu lực không?",
    "{} có còn được áp dụng nữa không ạ?",
    "{} ban hành ngày nào?",
    "{} có hiệu lực từ ngày nào?",
    "{} do cơ quan nào ban hành?",
    "Cho tôi xem toàn văn {}",
    "Tôi cần tải {} ở đâu?",
    "{} đã bị thay thế chưa?",
    "{} áp dụng đến năm nào?",
    "{} đã bị thay bằng gì?",
    "{} dựa trên văn bản nào?",
    "Anh chị cho em hỏi {} quy định những gì?",
)
OF_SUBJECT = (
    "Văn bản nào {}?",
    "Có {type} nào {} không?",
    "Tôi muốn tìm {type} {}",
    "Cho hỏi {type} {} là số bao nhiêu?",
    "Ai ban hành {type} {}?",
    "{type} {} ra đời năm nào?",
)
OF_FIGURE = (
    "{place} có bao nhiêu {name}?",
    "Số {name} của {place} là bao nhiêu?",
    "Năm {year} {place} có bao nhiêu {name}?",
    "Cho tôi hỏi {place} hiện có mấy {name}?",
    "{name} ở {place} năm {year} thế nào?",
)
OF_SHARE = (
    "{name} ở {place} là bao nhiêu?",
    "{name} của {place} năm {year} đạt bao nhiêu phần trăm?",
    "Cho biết {name} của {place}",
)
OF_NAME = (
    "Người ta tính thế nào là {}",
    "{} thì người ta tính thế nào",
    "Xin hỏi người ta gọi thế nào là {}?",
    "Thế nào là {} vậy ạ?",
)
OF_EVENT = ("Khi nào {}?", "{} diễn ra ngày nào?", "{} vào ngày bao nhiêu?", "{} là ngày nào?")
OF_NEWS = ("Có tin nào về {} không?", "Cho tôi xem bài {}", "Tôi muốn đọc tin {}")
LEAST = 2
LINKING = ("về ", "ban hành ", "phê duyệt ", "quy định ", "cho phép ", "sửa đổi")


def queries(facts: Facts) -> Asked:
    for text in facts.texts:
        yield from _of_text(facts, text)
    yield from _of_figures(facts)
    for name, wanted in _names(facts).items():
        for frame in OF_NAME:
            yield from _both(frame.format(name), wanted)
    for event in facts.content.of(CalendarEvent):
        for frame in OF_EVENT:
            yield frame.format(event.title), (event_url(event.id), *_article(event))
    for article, frame in product(facts.content.articles, OF_NEWS):
        yield frame.format(article.title.lower()), (article_url(article.id),)


def _names(facts: Facts) -> dict[str, tuple[str, ...]]:
    """What has a name of three words and more, and whatever says it in its title."""
    titled = (
        *((topic.name, topic_url(topic.id)) for topic in facts.content.vocabulary.topics.values()),
        *((it.title, f"/thong-ke/{it.id}/") for it in facts.content.of(Indicator)),
        *((text.subject or "", text.url) for text in facts.texts),
        *((article.title, article_url(article.id)) for article in facts.content.articles),
    )
    topics = (topic.name.lower() for topic in facts.content.vocabulary.topics.values())
    return {
        name: tuple(url for title, url in titled if name in title.lower())
        for name in topics
        if len(name.split()) > LEAST and not re.search(",|cổng", name)
    }


def _of_text(facts: Facts, text: OfficialText) -> Asked:
    type_, same = facts.type_of(text), alike(facts, text)
    numbers = (f"{type_} số {text.number}", f"{type_} {text.number.number}/{text.issued_year}")
    for frame, number in product(OF_TEXT, numbers):
        yield from _both(frame.format(number), same)
    half = f"{text.number.number}/{text.number.year}"
    for frame in OF_TEXT if text.number.year else ():
        yield from _both(frame.format(half), alike(facts, text, with_type=False))
    subject = (text.subject or "").lower().translate(str.maketrans("", "", "“”"))
    if not subject:
        return
    told = subject if subject.startswith(LINKING) else f"về {subject}"
    wanted = (text.url, *_with_subject(facts, text))
    for frame in OF_SUBJECT:
        yield frame.format(told, type=type_), wanted


def _both(words: str, wanted: tuple[str, ...]) -> Asked:
    for spelling in spellings(words[0].upper() + words[1:]):
        yield spelling, wanted


def _with_subject(facts: Facts, text: OfficialText) -> tuple[str, ...]:
    """What says the same, or its subject beside more."""
    own = (text.subject or "").lower()
    return tuple(other.url for other in facts.texts if own in (other.subject or "").lower())


def _of_figures(facts: Facts) -> Asked:
    indicators = {indicator.id: indicator for indicator in facts.content.of(Indicator)}
    rows = [(row, article_url(it.id)) for it in facts.content.articles for row in it.figures]
    for figure, source in rows:
        if figure.region == WHOLE_COUNTRY:
            continue
        indicator = indicators[figure.indicator]
        frames = OF_SHARE if indicator.unit == "%" or "bình quân" in indicator.title else OF_FIGURE
        name = (indicator.title[0].lower() + indicator.title[1:]).removesuffix(" đã ký")
        place, year = facts.place(figure.region), figure.period.year
        for frame in frames:
            words = frame.format(place=place, name=name, year=year)
            yield words, (f"/thong-ke/{indicator.id}/", source, region_url(figure.region))


def _article(event: CalendarEvent) -> tuple[str, ...]:
    return (article_url(event.article),) if event.article else ()
