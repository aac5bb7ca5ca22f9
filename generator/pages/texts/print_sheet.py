"""What stands at the foot of a printed page of a text: where it stands, and of which day it is."""

from dataclasses import dataclass

from markupsafe import Markup

from generator.model import Edition
from generator.pages.texts.qr_code import qr_code
from generator.text import format_date


@dataclass(frozen=True, slots=True)
class PrintSheet:
    address: str
    today: str

    @property
    def qr(self) -> Markup:
        """Drawn when the page is rendered: a view made only for its address has no need of it."""
        return qr_code(self.address)


def print_sheet(url: str, edition: Edition) -> PrintSheet:
    return PrintSheet(edition.absolute(url), format_date(edition.today))
