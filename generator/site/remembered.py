"""Bodies as an earlier build rendered them.

A body follows from its source, from what its record says of it, and from the answers to what it
asks of others: which text a citation means, where a link leads. These are asked again, unless
nothing that they follow from has changed.
"""

import hashlib
import pickle
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date

from generator.citations import Citation, Register, Resolution
from generator.markdown import BodyRequest, render_body
from generator.model import Body, Origin, PictureFile, RegionId, TextId
from generator.storage import Cache

BODY, ANSWERED = "body", "answered"


@dataclass(slots=True)
class _Asked:
    """What one body asked, with the answers."""

    citations: list[tuple[Citation, Resolution, bool]] = field(default_factory=list)
    links: list[tuple[str, str | None]] = field(default_factory=list)
    pictures: list[tuple[str, PictureFile | None]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class BodyMemory:
    """`register` is a digest of all texts that citations may mean."""

    cache: Cache
    register: bytes

    @classmethod
    def of(cls, cache: Cache, register: Register, full_texts: frozenset[TextId]) -> "BodyMemory":
        """Return the memory for the texts of this build."""
        words = repr((register, sorted(full_texts))).encode() if cache.keeps else b""
        return cls(cache, hashlib.blake2b(words, digest_size=16).digest())

    def body(
        self, origin: Origin, request: BodyRequest, day: date, regions: tuple[RegionId, ...]
    ) -> Body:
        """Return a body, rendered now unless it would come out as it did; `day` and `regions` are
        what `request` resolves citations with."""
        if not self.cache.keeps:
            return render_body(origin.body, origin.body_line, request)
        key = _key(origin, request, day, regions)
        row = self.cache.loaded(BODY, key, pickle.loads)
        if row is not None and self._answered(key, row[0], request):
            return row[1]  # type: ignore[no-any-return]
        asked = _Asked()
        body = render_body(origin.body, origin.body_line, _asking(request, asked))
        self.cache.keep(BODY, key, pickle.dumps((asked, body), pickle.HIGHEST_PROTOCOL))
        self.cache.keep(ANSWERED, key, self.register)
        return body

    def _answered(self, key: bytes, asked: _Asked, request: BodyRequest) -> bool:
        """Would all that the body asked be answered alike?"""
        if any(request.address_of(href) != address for href, address in asked.links):
            return False
        if any(request.picture_of(name) != picture for name, picture in asked.pictures):
            return False
        if not asked.citations or self.cache.value(ANSWERED, key) == self.register:
            return True
        for citation, resolution, is_full in asked.citations:
            answer = request.resolve(citation)
            if (answer, answer.target in request.full_texts) != (resolution, is_full):
                return False
        self.cache.keep(ANSWERED, key, self.register)
        return True


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
