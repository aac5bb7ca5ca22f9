"""What an earlier build found in articles, each looked at by itself, and in all other records.

That follows from the article, from its body, and from all that is no article: the `ground`.
"""

import hashlib
import pickle
from dataclasses import dataclass, field

from generator.diagnostics import Diagnostic
from generator.model import Article, Content, KeptWords, OfficialText
from generator.site.site import Site
from generator.storage import Cache

FINDINGS = "findings"
SIZE = 16
"""Bytes of a digest."""
Findings = tuple[Diagnostic, ...]


@dataclass(slots=True)
class KnownFindings:
    """Findings by the key of an article, on one `ground`; those of an earlier build `before`."""

    cache: Cache
    ground: bytes = b""
    before: dict[bytes, Findings] = field(default_factory=dict)
    now: dict[bytes, Findings] = field(default_factory=dict)

    @classmethod
    def of(cls, cache: Cache, site: Site, others: Content) -> "KnownFindings":
        """Return what is known while `others`, all that is no article, are what they were."""
        if not cache.keeps or others.broken or others.left_out:
            return cls(Cache())
        ground = _ground_of(site, others)
        row = cache.value(FINDINGS, ground)
        return cls(cache, ground, pickle.loads(row) if row else {})

    def key(self, site: Site, article: Article, is_public: bool) -> bytes | None:
        """Return the key of what is found in an article; None where nothing is kept."""
        shown = site.bodies[article.url].shown
        if not self.cache.keeps or not isinstance(shown, KeptWords):
            return None
        said = article.origin.path, is_public, site.bodies[article.url].problems
        digest = hashlib.blake2b(repr(said).encode(), digest_size=SIZE)
        digest.update(shown.digest + shown.facts + article.origin.data)
        return digest.digest()

    def key_of_others(self, site: Site, others: Content) -> bytes | None:
        """Return the key of what is found in all that is no article, as `key` does of one."""
        public = frozenset(map(id, site.content.records))
        digest = hashlib.blake2b(b"others", digest_size=SIZE)
        for record in others.records:
            body = site.bodies[record.url]
            if not self.cache.keeps or not isinstance(body.shown, KeptWords):
                return None
            said = record.origin.path, id(record) in public, body.problems
            digest.update(repr(said).encode() + body.shown.digest + body.shown.facts)
        for text_id, wordings in sorted(site.versions.items()):
            later = [(row.date, row.body.problems, row.body.links) for row in wordings[1:]]
            digest.update(repr((text_id, later)).encode())
        return digest.digest()

    def findings(self, key: bytes | None, path: str, new: dict[str, Findings]) -> Findings:
        """Return what is known of an article, or else take it out of what is `new`, by path."""
        if key is None:
            return new.pop(path, ())
        self.now[key] = self.before[key] if key in self.before else new.pop(path, ())
        return self.now[key]

    def of_others(self, key: bytes | None, new: dict[str, Findings]) -> Findings:
        """Return what is known of all that is no article, or else all that is left of what is
        `new`."""
        rows = tuple(finding for remaining in new.values() for finding in remaining)
        if key is None:
            return rows
        self.now[key] = self.before.get(key, rows)
        return self.now[key]

    def keep(self) -> None:
        """Keep what this build knows, if it is anything else."""
        if self.now != self.before:
            row = pickle.dumps(self.now, pickle.HIGHEST_PROTOCOL)
            self.cache.keep(FINDINGS, self.ground, row)


def _ground_of(site: Site, others: Content) -> bytes:
    """Return a digest of what the others are made of: files, the words of vocabularies, the day."""
    files = (sorted(others.files), sorted(others.forms.items()), others.cname)
    looked_at = (sorted(others.pictures.items()), sorted(others.documents.items()))
    said = site.today, others.words, files, looked_at
    digest = hashlib.blake2b(repr(said).encode("utf-8", "surrogatepass"), digest_size=SIZE)
    for record in others.records:
        later = record.versions if isinstance(record, OfficialText) else ()
        for origin in (record.origin, *(version.origin for version in later)):
            digest.update(f"\0{origin.path} {len(origin.data)}\n".encode() + origin.data)
    return digest.digest()
