"""Values that stand in a list: members of an enumeration, written by their ids."""

from enum import StrEnum

from pydantic import PlainValidator

from generator.read.schema.choice_words import meant_choice, with_meaning
from generator.read.schema.values import read_signs, refuse
from generator.text import nearest


def one_of(kind: type[StrEnum]) -> PlainValidator:
    """Return the reader of one of the enumeration's values."""
    members = {member.value: member for member in kind}

    def read(value: object) -> StrEnum:
        words = read_signs(value)
        if words not in members:
            raise refuse("G306", advice=_advice(words, members))
        return members[words]

    return PlainValidator(read)


def _advice(word: str, allowed: dict[str, StrEnum]) -> str:
    close = meant_choice(word, list(allowed)) or nearest(word, allowed)
    question = f"Có phải “{close}” không? " if close else ""
    return f"{question}Viết một trong: {', '.join(map(with_meaning, allowed))}."
