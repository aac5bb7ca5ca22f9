"""That a place carries out an official text, as the editors judge by an article."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from generator.model.document_number import DocumentNumber
from generator.model.ids import RegionId


class Grade(StrEnum):
    """What an article proves of a text, the strongest first; to be named proves nothing."""

    REVIEW = "review"
    FIGURES = "figures"
    CARRIED_OUT = "carried-out"
    PLAN = "plan"
    NAMED = "named"


@dataclass(frozen=True, slots=True)
class CarriedOut:
    """`quote` are words of the sentence that proves it; without them it is the first one that
    cites the text. `region` says who, where the article tells of several places.
    """

    text: DocumentNumber
    grade: Grade
    issued: date | None = None
    quote: str = ""
    region: RegionId | None = None
    note: str = ""
