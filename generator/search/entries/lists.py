"""Topics, serials, authors: lists that are found by their name, not by what stands in them."""

from dataclasses import dataclass

from generator.model import Author, Serial, Topic
from generator.pages.page import SearchEntry
from generator.search.entries.words import AUTHOR, SERIAL, TOPIC


@dataclass(frozen=True, slots=True)
class Listed:
    """What is searched of a list besides its title are `words`."""

    url: str
    title: str
    entry: SearchEntry
    words: str


def topic_entry(topic: Topic) -> Listed:
    return Listed(topic.url, topic.name, SearchEntry(TOPIC), topic.description)


def serial_entry(serial: Serial) -> Listed:
    return Listed(serial.url, serial.name, SearchEntry(SERIAL), serial.description)


def author_entry(author: Author) -> Listed:
    entry = SearchEntry(AUTHOR, meta=(("place", author.role),))
    return Listed(author.url, author.name, entry, author.role)
