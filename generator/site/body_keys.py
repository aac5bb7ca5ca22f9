"""What a body is rendered from, and the key that it is kept under."""

import hashlib
from dataclasses import dataclass
from datetime import date

from generator.markdown import BodyRequest
from generator.model import Origin, RegionId


@dataclass(frozen=True, slots=True)
class Asking:
    """What a body is rendered from; `day` and `regions` are what the request resolves citations
    with. `kind` is what the record is called."""

    kind: str
    origin: Origin
    request: BodyRequest
    day: date
    regions: tuple[RegionId, ...]

    @property
    def source(self) -> tuple[str, int]:
        return self.origin.body, self.origin.body_line


def key_of(asking: Asking) -> bytes:
    """Return the key of a body: all that it is rendered from but the answers to what it asks."""
    origin, request = asking.origin, asking.request
    own = (request.relative_root, request.legal, request.own_words, request.quotes, request.own)
    extensions = None if request.extensions is None else sorted(request.extensions)
    others = (origin.body_line, own, extensions, asking.day, asking.regions)
    digest = hashlib.blake2b(repr(others).encode(), digest_size=16)
    digest.update(origin.data)
    return digest.digest()
