"""What a made-up page is put together from, and what is true of it."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Line:
    text: str
    kind: str
    """title, kicker, date, byline, lead, text, heading, picture, caption; head and link of a"
    " box."""


@dataclass(frozen=True, slots=True)
class Part:
    meaning: str
    lines: tuple[Line, ...]
    place: str
    is_row: bool = False


@dataclass(slots=True)
class Truth:
    title: str = ""
    day: str = ""
    authors: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    documents: tuple[str, ...] = ()
    captions: list[str] = field(default_factory=list)
    credits: list[str] = field(default_factory=list)
    kept: list[str] = field(default_factory=list)
    leaks: list[str] = field(default_factory=list)
