"""What stands at the foot of a printed page of a text: where it stands, and of which day it is."""

from dataclasses import dataclass

from generator.model import Edition
from generator.text import format_date


@dataclass(frozen=True, slots=True)
class PrintSheet:
    address: str
    today: str


def print_sheet(url: str, edition: Edition) -> PrintSheet:
    return PrintSheet(edition.absolute(url), format_date(edition.today))
