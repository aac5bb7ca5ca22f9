"""What entries of several kinds share: the kinds' labels, places as filters, names as typed."""

from collections.abc import Iterable, Iterator
from datetime import date

from generator.site.links import Place
from generator.text import slug

NEWS, TEXT, PLACE, FIGURES = "Tin tức", "Văn bản", "Địa phương", "Số liệu"
TOPIC, SERIAL, AUTHOR, PDF = "Chủ đề", "Chuyên đề", "Tác giả", "Tệp PDF"
CALENDAR = "Lịch"

Pairs = tuple[tuple[str, str], ...]


def place_filters(places: Iterable[Place]) -> Pairs:
    """Return each place by its name then, and by the one it lies in now."""
    return tuple(("region", name) for name in dict.fromkeys(_names_of(places)))


def _names_of(places: Iterable[Place]) -> Iterator[str]:
    for place in places:
        yield place.name
        if place.now:
            yield place.now.name


def time_filters(day: date) -> Pairs:
    """Return the year and the month of a day, as they are asked for."""
    return ("year", str(day.year)), ("month", f"{day:%Y-%m}")


def typed_names(name: str, aliases: Iterable[str]) -> tuple[str, ...]:
    """Return a name, its other spellings, and the way it is typed in one word: `daklak`."""
    return name, *aliases, slug(name).replace("-", "")
