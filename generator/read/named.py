"""What can be named by an id, and the question whether a given id is one of them."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.diagnostics import Diagnostic
from generator.model import Origin
from generator.model.origin import Key
from generator.read.shorten import shorten
from generator.text import nearest


@dataclass(frozen=True, slots=True)
class Named:
    """A noun for the things, where they are written, and their ids.

    `ids` has the broken ones too: nobody shall hear that a region is missing only because its
    file has a mistake. It is None when the ids could not be read at all.
    """

    noun: str
    home: str
    ids: frozenset[str] | None

    def check(self, origin: Origin, id_: str, *path: Key) -> Iterator[Diagnostic]:
        """Report an id that names nothing."""
        if self.ids is None or id_ in self.ids:
            return
        close = nearest(id_, sorted(self.ids))
        question = f"Có phải “{close}” không? " if close else ""
        advice = f"{question}Nếu là mới, thêm vào {self.home}."
        yield origin.problem("L401", *path, noun=self.noun, value=shorten(id_), advice=advice)
