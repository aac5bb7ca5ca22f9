"""What is in the calendar of a thing: lịch họp giao ban, sự kiện sơ kết kết luận 49."""

from generator.model import CalendarEvent
from generator.model.addresses import event_url
from generator.text import fold
from tests.search.classes.facts import Asked, Facts, spellings

FRAMES = ("lịch {}", "lịch họp {}", "sự kiện {}", "lịch hội nghị {}")
WORDS = 3
"""So many of a title say what it is of."""


def queries(facts: Facts) -> Asked:
    titles = {
        event_url(event.id): [word for word in event.title.split() if word.isalpha()]
        for event in facts.content.of(CalendarEvent)
    }
    for words in titles.values():
        for at in range(0, len(words) - WORDS, WORDS):
            said = " ".join(words[at : at + WORDS]).lower()
            same = tuple(url for url, own in titles.items() if _says(own, said))
            for frame in FRAMES:
                for spelling in spellings(frame.format(said)):
                    yield spelling, same


def _says(words: list[str], said: str) -> bool:
    return f" {fold(said)} " in f" {fold(' '.join(words))} "
