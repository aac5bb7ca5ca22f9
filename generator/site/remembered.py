"""Bodies as an earlier build rendered them.

A body follows from its source, from what its record says of it, and from the answers to what it
asks of others: which text a citation means, where a link leads. These are asked again, unless
nothing that they follow from has changed.
"""

import pickle
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import lru_cache, partial

from generator.citations import Register
from generator.markdown import render_body
from generator.model import Body, KeptWords, TextId, Words
from generator.site.asked import Asked, noting
from generator.site.body_keys import Asking, key_of
from generator.site.body_rows import (
    PackedBody,
    Row,
    digest_of,
    packed,
    packed_body,
    unpacked_row,
)
from generator.storage import Cache, Results, boxed

BODY, WORDS, SHELF = "body", "words", "bodies"
MANY = 200
"""New bodies of a kind of records after which all of it are kept together, without their words: a
shelf a kind, so that one who asks for few of them loads the other kinds alone."""


@dataclass(frozen=True, slots=True)
class BodyMemory:
    """`register` is a digest of all texts that citations may mean; `keys` are the records'."""

    cache: Cache
    register: bytes
    keys: Results[bytes]
    shelf: dict[bytes, Row] = field(default_factory=dict)
    """What an earlier build kept together, by key."""
    used: dict[str, dict[bytes, Row]] = field(default_factory=lambda: defaultdict(dict))
    """By the kind of the record, then by key."""
    added: dict[str, dict[bytes, bytes]] = field(default_factory=lambda: defaultdict(dict))
    """The same: packed rows of what is new; of much none but the first."""

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
        key = self.keys.of(lambda: key_of(ask()), record)
        row = self._shelved(key) or self.cache.loaded(BODY, key, unpacked_row)
        if row is None or not self._answered(key, row, ask):
            return None
        self.used[type(record).__name__].setdefault(key, row)
        self.cache.use(WORDS, key + row.digest)
        source = _Source(self.cache, key + row.digest, ask)
        return _body(row, partial(_words, source))

    def take_shelves(self, records: Iterable[object]) -> None:
        """Load what is kept together of each kind that has many of these records."""
        numbers = Counter(type(record).__name__ for record in records)
        for kind in (kind for kind, number in numbers.items() if number > MANY):
            for box in self.cache.shelf(f"{SHELF} {kind}"):
                self.shelf.update((key, Row(*fields)) for key, fields in pickle.loads(box))

    def _shelved(self, key: bytes) -> Row | None:
        row = self.shelf.get(key)
        if row is not None:
            self.cache.hold(BODY, key, row)
        return row

    def write(self) -> None:
        """Keep what is new: little of it in rows of its own, much together with all else. Rows are
        let go of then: words that are asked for later hold their memory."""
        for kind, added in self.added.items():
            if len(added) > MANY:
                self._write_shelf(kind)
            else:
                for key, packed_row in added.items():
                    self.cache.keep(BODY, key, packed_row)
        for rows_by_key in (self.shelf, self.used, self.added):
            rows_by_key.clear()

    def _write_shelf(self, kind: str) -> None:
        used = self.used[kind]
        rows = ((key, tuple(row)) for key, row in used.items())
        self.cache.keep_shelf(f"{SHELF} {kind}", map(packed, boxed(rows)))
        for key, row in used.items():
            self.cache.hold(BODY, key, row)

    def _use(self, kind: str, key: bytes, row: Row, packed_row: bytes) -> None:
        self.used[kind][key] = row
        if len(self.added[kind]) <= MANY:
            self.added[kind][key] = packed_row

    def rendered(self, asking: Asking) -> PackedBody:
        """Return a body rendered now; another process may unpack it."""
        asked = Asked()
        return packed_body(
            render_body(*asking.source, noting(asking.request, asked)), asked, self.register
        )

    def unpacked(self, asking: Asking, body: PackedBody) -> Body:
        """Return a body that was rendered, and keep it for later builds."""
        row = unpacked_row(body.row)
        if not self.cache.keeps:
            return _body(row, partial(_of_bytes, body.words))
        key = key_of(asking)
        self.cache.keep(WORDS, key + row.digest, body.words)
        self._use(asking.kind, key, row, body.row)
        source = _Source(self.cache, key + row.digest, lambda: asking)
        return _body(row, partial(_words, source))

    def new(self, asking: Asking) -> Body:
        """Return a body rendered now, and keep it for later builds."""
        if not self.cache.keeps:
            return render_body(*asking.source, asking.request)
        return self.unpacked(asking, self.rendered(asking))

    def _answered(self, key: bytes, row: Row, ask: Callable[[], Asking]) -> bool:
        """Would all that the body asked be answered alike?"""
        if row.register == self.register and not row.links and not row.pictures:
            return True
        asking = ask()
        request = asking.request
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
        answered = row._replace(register=self.register)
        self._use(asking.kind, key, answered, packed(tuple(answered)))
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
def _of_bytes(data: bytes) -> Words:
    words: Words = pickle.loads(data)
    return words


def _body(row: Row, load: Callable[[], Words]) -> Body:
    return Body(KeptWords(row.digest, load, row.facts_digest), *row.facts)


def _digest_of(register: Register, full_texts: frozenset[TextId], keeps: bool) -> bytes:
    return digest_of(repr((register, sorted(full_texts))).encode() if keeps else b"")
