"""Bodies as bytes: what was made, and what was asked of others with the answers, as one row; the
words by themselves."""

import hashlib
import pickle
from dataclasses import dataclass, fields, replace
from operator import attrgetter
from typing import Any, NamedTuple

from generator.citations import Citation, Resolution
from generator.model import Body, PictureFile
from generator.site.asked import Asked
from generator.storage import pickle_by_fields

SIZE = 16
"""Bytes of a digest."""
FACTS = attrgetter(*(row.name for row in fields(Body) if row.name != "shown"))
"""All of a body but its words."""
pickle_by_fields((Citation, Resolution))


class Row(NamedTuple):
    """A body without its words; `register` is of the texts that its citations were answered from.

    `citations` are loaded only where those texts are others now.
    """

    register: bytes
    digest: bytes
    links: list[tuple[str, str | None]]
    pictures: list[tuple[str, PictureFile | None]]
    citations: bytes
    facts: tuple[Any, ...]
    facts_digest: bytes


@dataclass(frozen=True, slots=True)
class PackedBody:
    """Its words, and all else."""

    words: bytes
    row: bytes


def packed_body(body: Body, asked: Asked, register: bytes) -> PackedBody:
    words = packed(body.words)
    answers = asked.links, asked.pictures, packed(asked.citations)
    facts = FACTS(body), digest_of(packed(_without_places(body)))
    row = Row(register, digest_of(words), *answers, *facts)
    return PackedBody(words, packed(tuple(row)))


def unpacked_row(data: bytes) -> Row:
    return Row(*pickle.loads(data))


def packed(value: object) -> bytes:
    return pickle.dumps(value, pickle.HIGHEST_PROTOCOL)


def digest_of(data: bytes) -> bytes:
    return hashlib.blake2b(data, digest_size=SIZE).digest()


def _without_places(body: Body) -> tuple[Any, ...]:
    """Return all that follows from a body but its words, findings and lines."""
    placed = (body.links, body.images, body.mentions, body.editors_mentions)
    placeless = (tuple(replace(row, line=0, column=0) for row in rows) for rows in placed)
    return *placeless, body.quotations
