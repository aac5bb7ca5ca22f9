"""Bodies as an earlier build rendered them.

A body follows from its source, from what its record says of it, and from the answers to what it
asks of others: which text a citation means, where a link leads. These are asked again, unless
nothing that they follow from has changed.
"""

import hashlib
import pickle
from collections.abc import Callable
from dataclasses import dataclass, field, fields, replace
from datetime import date
from functools import lru_cache, partial
from operator import attrgetter
from typing import Any, NamedTuple

from generator.citations import Citation, Register, Resolution
from generator.markdown import BodyRequest, render_body
from generator.model import Body, KeptWords, Origin, PictureFile, RegionId, TextId, Words
from generator.storage import Cache, pickle_by_fields

BODY, WORDS = "body", "words"
SIZE = 16
"""Bytes of a digest."""
pickle_by_fields((Citation, Resolution))
FACTS = attrgetter(*(row.name for row in fields(Body) if row.name != "shown"))
"""All of a body but its words."""


@dataclass(slots=True)
class _Asked:
    """What one body asked, with the answers."""

    citations: list[tuple[Citation, Resolution, bool]] = field(default_factory=list)
    links: list[tuple[str, str | None]] = field(default_factory=list)
    pictures: list[tuple[str, PictureFile | None]] = field(default_factory=list)


class _Row(NamedTuple):
    """A body without its words; `register` is of the texts that its citations were answered from.

    `citations` are loaded only where those texts are others now.
    """

    register: bytes
    digest: bytes
    links: list[tuple[str, str | None]]
    pictures: list[tuple[str, PictureFile | None]]
    citations: bytes
    facts: tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class BodyMemory:
    """`register` is a digest of all texts that citations may mean."""

    cache: Cache
    register: bytes

    @classmethod
    def of(cls, cache: Cache, register: Register, full_texts: frozenset[TextId]) -> "BodyMemory":
        """Return the memory for the texts of this build."""
        words = repr((register, sorted(full_texts))).encode() if cache.keeps else b""
        return cls(cache, hashlib.blake2b(words, digest_size=SIZE).digest())

    def body(
        self, origin: Origin, request: BodyRequest, day: date, regions: tuple[RegionId, ...]
    ) -> Body:
        """Return a body, rendered now unless it would come out as it did; `day` and `regions` are
        what `request` resolves citations with."""
        if not self.cache.keeps:
            return render_body(origin.body, origin.body_line, request)
        key = _key(origin, request, day, regions)
        row = self.cache.loaded(BODY, key, _row)
        if row is None or not self._answered(key, row, request):
            return self._rendered(key, origin, request)
        self.cache.use(WORDS, key + row.digest)
        source = _Source(self.cache, key + row.digest, origin, request)
        return Body(KeptWords(row.digest, partial(_words, source)), *row.facts)

    def _rendered(self, key: bytes, origin: Origin, request: BodyRequest) -> Body:
        asked = _Asked()
        body = render_body(origin.body, origin.body_line, _asking(request, asked))
        words = _packed(body.words)
        digest = hashlib.blake2b(words, digest_size=SIZE).digest()
        answers = asked.links, asked.pictures, _packed(asked.citations)
        row = _Row(self.register, digest, *answers, FACTS(body))
        self.cache.keep(WORDS, key + digest, words)
        self.cache.keep(BODY, key, _packed(tuple(row)))
        return replace(body, shown=KeptWords(digest, partial(_same, body.words)))

    def _answered(self, key: bytes, row: _Row, request: BodyRequest) -> bool:
        """Would all that the body asked be answered alike?"""
        if any(request.address_of(href) != address for href, address in row.links):
            return False
        if any(request.picture_of(name) != picture for name, picture in row.pictures):
            return False
        if row.register == self.register:
            return True
        for citation, resolution, is_full in pickle.loads(row.citations):
            answer = request.resolve(citation)
            if (answer, answer.target in request.full_texts) != (resolution, is_full):
                return False
        self.cache.keep(BODY, key, _packed((self.register, *row[1:])))
        return True


@dataclass(frozen=True, eq=False, slots=True)
class _Source:
    """Where words are kept, and what they are rendered from if they are no longer there."""

    cache: Cache
    key: bytes
    origin: Origin
    request: BodyRequest


@lru_cache(maxsize=64)
def _words(source: _Source) -> Words:
    """Return kept words; a page asks for several of their parts, one after the other."""
    words: Words | None = source.cache.loaded(WORDS, source.key, pickle.loads)
    if words is None:
        words = render_body(source.origin.body, source.origin.body_line, source.request).words
    return words


def _same(words: Words) -> Words:
    return words


def _row(data: bytes) -> _Row:
    return _Row(*pickle.loads(data))


def _packed(value: object) -> bytes:
    return pickle.dumps(value, pickle.HIGHEST_PROTOCOL)


def _key(origin: Origin, request: BodyRequest, day: date, regions: tuple[RegionId, ...]) -> bytes:
    own = (request.relative_root, request.legal, request.own_words, request.quotes)
    digest = hashlib.blake2b(repr((origin.body_line, own, day, regions)).encode(), digest_size=16)
    digest.update(origin.text.encode())
    return digest.digest()


def _asking(request: BodyRequest, asked: _Asked) -> BodyRequest:
    """Return the request, which notes what it is asked."""
    resolve: Callable[[Citation], Resolution] = request.resolve
    address_of, picture_of = request.address_of, request.picture_of

    def resolved(citation: Citation) -> Resolution:
        resolution = resolve(citation)
        asked.citations.append((citation, resolution, resolution.target in request.full_texts))
        return resolution

    def address(href: str) -> str | None:
        answer = address_of(href)
        asked.links.append((href, answer))
        return answer

    def picture(name: str) -> PictureFile | None:
        answer = picture_of(name)
        asked.pictures.append((name, answer))
        return answer

    return replace(request, resolve=resolved, address_of=address, picture_of=picture)
