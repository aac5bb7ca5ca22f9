"""Which heading of a page is the banner of its portal, above the title of the piece."""

from generator.importing.html.extent import is_furniture, lines_of
from generator.importing.html.tree import Element, words_of
from generator.importing.news.date_lines import date_line
from generator.importing.news.lines import may_be_title, same_words

_LEAST_WORDS = 5
_LONGEST_ROW = 160


def is_banner(heading: Element) -> bool:
    """Is a heading in capitals no title, for another one stands right above the day?"""
    if not words_of(heading).isupper() or _stands_above_day(heading):
        return False
    others = heading.getroottree().getroot().iter("h2", "h3")
    return any(_is_title(other) and _stands_above_day(other) for other in others)


def is_called_as_banner(title: str, root: Element) -> bool:
    """Does a title of the whole page only repeat the banner?"""
    return any(
        same_words(words_of(heading), title) and is_banner(heading) for heading in root.iter("h1")
    )


def _is_title(heading: Element) -> bool:
    words = words_of(heading)
    is_worded = len(words.split()) >= _LEAST_WORDS and may_be_title(words)
    return is_worded and not any(map(is_furniture, (heading, *heading.iterancestors())))


def _stands_above_day(heading: Element) -> bool:
    below = heading.getnext()
    if below is None or len(words_of(below)) > _LONGEST_ROW:
        return False
    return any(date_line(line) is not None for line in lines_of(below))
