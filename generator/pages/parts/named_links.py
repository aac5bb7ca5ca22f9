"""A name with its address; the address is empty where there is nothing to lead to."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class NamedLink:
    label: str
    url: str


@dataclass(frozen=True, slots=True)
class CountedLink:
    """`count` are words for people: `12` or `12 tin`."""

    label: str
    url: str
    count: str
    note: str = ""
    current: bool = False
