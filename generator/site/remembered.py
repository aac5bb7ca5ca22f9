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
from generator.site.asked import Asked, noting
from generator.storage import Cache, Results, pickle_by_fields

BODY, WORDS, SHELF = "body", "words", "bodies"
MANY = 200
"""New bodies after which all are kept in one row, without their words."""
SIZE = 16
"""Bytes of a digest."""
pickle_by_fields((Citation, Resolution))
FACTS = attrgetter(*(row.name for row in fields(Body) if row.name != "shown"))
"""All of a body but its words."""


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
    facts_digest: bytes


@dataclass(frozen=True, slots=True)
class Asking:
    """What a body is rendered from; `day` and `regions` are what the request resolves citations
    with."""

    origin: Origin
    request: BodyRequest
    day: date
    regions: tuple[RegionId, ...]

    @property
    def source(self) -> tuple[str, int]:
        return self.origin.body, self.origin.body_line


@dataclass(frozen=True, slots=True)
class PackedBody:
    """Its words, and all else."""

    words: bytes
    row: bytes


@dataclass(frozen=True, slots=True)
class BodyMemory:
    """`register` is a digest of all texts that citations may mean; `keys` are the records'."""

    cache: Cache
    register: bytes
    keys: Results[bytes]
    shelf: dict[bytes, _Row] = field(default_factory=dict)
    """What an earlier build kept in one row, by key."""
    used: dict[bytes, _Row] = field(default_factory=dict)
    added: dict[bytes, bytes] = field(default_factory=dict)
    """Packed rows."""

    @classmethod
    def of(
        cls, cache: Cache, register: Register, full_texts: frozenset[TextId], ground: object = None
    ) -> "BodyMemory":
        """Return the memory for the texts of this build; `ground` is what all bodies follow from
        but their sources and the answers to what they ask."""
        digests = cache.results("digest of register", full_texts)
        digest = digests.of(partial(_digest_of, register, full_texts, cache.keeps), register)
        return cls(cache, digest, cache.results("keys of bodies", ground))

    def known(self, record: object, ask: Callable[[], Asking]) -> Body | None:
        """Return a record's body that would come out as it did; None when it is to be rendered."""
        if not self.cache.keeps:
            return None
        key = self.keys.of(lambda: _key(ask()), record)
        row = self._shelved(key) or self.cache.loaded(BODY, key, _row)
        if row is None or not self._answered(key, row, ask):
            return None
        self.used.setdefault(key, row)
        self.cache.use(WORDS, key + row.digest)
        source = _Source(self.cache, key + row.digest, ask)
        return _body(row, partial(_words, source))

    def take_shelf(self) -> None:
        """Load what stands in one row."""
        row = self.cache.shelf(SHELF) if self.cache.keeps else None
        if row is not None:
            self.shelf.update((key, _Row(*fields)) for key, fields in pickle.loads(row))

    def _shelved(self, key: bytes) -> _Row | None:
        row = self.shelf.get(key)
        if row is not None:
            self.cache.hold(BODY, key, row)
        return row

    def write(self) -> None:
        """Keep what is new: little of it in rows of its own, much in one with all else."""
        if len(self.added) > MANY:
            rows = [(key, tuple(row)) for key, row in self.used.items()]
            self.cache.keep_shelf(SHELF, _packed(rows))
            for key, row in self.used.items():
                self.cache.hold(BODY, key, row)
            return
        for key, packed in self.added.items():
            self.cache.keep(BODY, key, packed)

    def rendered(self, asking: Asking) -> PackedBody:
        """Return a body rendered now; another process may unpack it."""
        asked = Asked()
        body = render_body(*asking.source, noting(asking.request, asked))
        words = _packed(body.words)
        answers = asked.links, asked.pictures, _packed(asked.citations)
        facts = FACTS(body), _digest(_packed(_without_places(body)))
        row = _Row(self.register, _digest(words), *answers, *facts)
        return PackedBody(words, _packed(tuple(row)))

    def unpacked(self, asking: Asking, packed: PackedBody) -> Body:
        """Return a body that was rendered, and keep it for later builds."""
        row = _row(packed.row)
        if not self.cache.keeps:
            return _body(row, partial(_of_bytes, packed.words))
        key = _key(asking)
        self.cache.keep(WORDS, key + row.digest, packed.words)
        self.used[key], self.added[key] = row, packed.row
        source = _Source(self.cache, key + row.digest, lambda: asking)
        return _body(row, partial(_words, source))

    def new(self, asking: Asking) -> Body:
        """Return a body rendered now, and keep it for later builds."""
        if not self.cache.keeps:
            return render_body(*asking.source, asking.request)
        return self.unpacked(asking, self.rendered(asking))

    def _answered(self, key: bytes, row: _Row, ask: Callable[[], Asking]) -> bool:
        """Would all that the body asked be answered alike?"""
        if row.register == self.register and not row.links and not row.pictures:
            return True
        request = ask().request
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
        self.used[key] = answered = row._replace(register=self.register)
        self.added[key] = _packed(tuple(answered))
        return True


@dataclass(frozen=True, eq=False, slots=True)
class _Source:
    """Where words are kept, and what they are rendered from if they are no longer there."""

    cache: Cache
    key: bytes
    ask: Callable[[], Asking]


@lru_cache(maxsize=64)
def _words(source: _Source) -> Words:
    """Return kept words; a page asks for several of their parts, one after the other."""
    words: Words | None = source.cache.loaded(WORDS, source.key, pickle.loads)
    if words is None:
        asking = source.ask()
        words = render_body(*asking.source, asking.request).words
    return words


@lru_cache(maxsize=64)
def _of_bytes(packed: bytes) -> Words:
    words: Words = pickle.loads(packed)
    return words


def _body(row: _Row, load: Callable[[], Words]) -> Body:
    return Body(KeptWords(row.digest, load, row.facts_digest), *row.facts)


def _without_places(body: Body) -> tuple[Any, ...]:
    """Return all that follows from a body but its words, findings and lines."""
    placed = (body.links, body.images, body.mentions, body.editors_mentions)
    placeless = (tuple(replace(row, line=0, column=0) for row in rows) for rows in placed)
    return *placeless, body.quotations


def _digest_of(register: Register, full_texts: frozenset[TextId], keeps: bool) -> bytes:
    return _digest(repr((register, sorted(full_texts))).encode() if keeps else b"")


def _digest(data: bytes) -> bytes:
    return hashlib.blake2b(data, digest_size=SIZE).digest()


def _row(data: bytes) -> _Row:
    return _Row(*pickle.loads(data))


def _packed(value: object) -> bytes:
    return pickle.dumps(value, pickle.HIGHEST_PROTOCOL)


def _key(asking: Asking) -> bytes:
    origin, request = asking.origin, asking.request
    own = (request.relative_root, request.legal, request.own_words, request.quotes)
    extensions = None if request.extensions is None else sorted(request.extensions)
    others = (origin.body_line, own, extensions, asking.day, asking.regions)
    digest = hashlib.blake2b(repr(others).encode(), digest_size=16)
    digest.update(origin.data)
    return digest.digest()
