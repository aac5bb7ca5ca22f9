"""The files of controlled words: id, then what is known of it."""

import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import reduce
from itertools import product
from pathlib import Path
from typing import Generic, TypeVar

from generator.diagnostics import Diagnostic
from generator.model import (
    Abbreviation,
    AbbreviationId,
    Author,
    AuthorId,
    Issuer,
    IssuerId,
    Origin,
    RegionId,
    Serial,
    SerialId,
    TextType,
    Topic,
    TopicId,
    TypeId,
)
from generator.read.content_file import ContentFile, Tree
from generator.read.disk import read_data, read_text
from generator.read.folders import VOCABULARIES
from generator.read.frontmatter import read_yaml
from generator.read.named import Named, by_name
from generator.read.outcome import Outcome
from generator.read.schema import (
    AbbreviationKeys,
    AuthorKeys,
    IssuerKeys,
    Keys,
    SerialKeys,
    TextTypeKeys,
    TopicKeys,
    validate,
)
from generator.read.schema.values import example_slug, is_slug
from generator.read.shorten import shorten

FOLDER = "vocabularies"
K = TypeVar("K", bound=Keys)
W = TypeVar("W")


@dataclass(frozen=True, slots=True)
class Words(Generic[W]):
    """One vocabulary: its sound words by id; `origin` is None when the file is unreadable."""

    named: Named
    words: Mapping[str, W]
    origin: Origin | None
    problems: tuple[Diagnostic, ...]


@dataclass(frozen=True, slots=True)
class Vocabularies:
    topics: Words[Topic]
    types: Words[TextType]
    issuers: Words[Issuer]
    authors: Words[Author]
    abbreviations: Words[Abbreviation]
    serials: Words[Serial]

    @property
    def by_key(self) -> Mapping[str, Named]:
        """The words that a key of a record names."""
        return {
            "topics": self.topics.named,
            "serial": self.serials.named,
            "authors": self.authors.named,
            "issuers": self.issuers.named,
            "issuer": self.issuers.named,
        }

    @property
    def problems(self) -> tuple[Diagnostic, ...]:
        named = (self.topics, self.types, self.issuers, self.authors)
        vocabularies = (*named, self.abbreviations, self.serials)
        return tuple(problem for words in vocabularies for problem in words.problems)


def read_vocabularies(roots: Sequence[Path], base: str) -> Vocabularies:
    """Read the vocabularies below the roots; a word of the last one outweighs the others'."""
    folder = f"{base}/{FOLDER}"
    return Vocabularies(
        topics=_read(roots, f"{folder}/topics.yml", TopicKeys, _topic),
        types=_read(roots, f"{folder}/types.yml", TextTypeKeys, _type),
        issuers=_read(roots, f"{folder}/issuers.yml", IssuerKeys, _issuer),
        authors=_read(roots, f"{folder}/authors.yml", AuthorKeys, _author),
        abbreviations=_read_any(
            roots, f"{folder}/abbreviations.yml", AbbreviationKeys, _abbreviation
        ),
        serials=_read_any(roots, f"{folder}/serials.yml", SerialKeys, _serial),
    )


def vocabulary_digest(roots: Sequence[Path], base: str) -> bytes:
    """Return what changes when any of the files does."""
    digest = hashlib.blake2b(digest_size=16)
    for root, name in product(roots, sorted(VOCABULARIES)):
        data = read_data(root, f"{base}/{FOLDER}/{name}").value
        digest.update(f"{name} {len(data or b'')}\0".encode() + (data or b""))
    return digest.digest()


def _read_any(
    roots: Sequence[Path], path: str, keys: type[K], build: Callable[[str, K], W]
) -> Words[W]:
    """Nobody need write in short, or in parts: a file that may be missing."""
    if not any((root / path).exists() for root in roots):
        return Words(Named(keys.noun, path, frozenset()), {}, None, ())
    return _read(roots, path, keys, build)


def _abbreviation(id_: str, keys: AbbreviationKeys) -> Abbreviation:
    return Abbreviation(AbbreviationId(id_), keys.name, tuple(keys.means))


def _topic(id_: str, keys: TopicKeys) -> Topic:
    return Topic(TopicId(id_), keys.name, keys.description)


def _serial(id_: str, keys: SerialKeys) -> Serial:
    return Serial(SerialId(id_), keys.name, keys.description)


def _type(id_: str, keys: TextTypeKeys) -> TextType:
    return TextType(TypeId(id_), keys.name, keys.symbol)


def _author(id_: str, keys: AuthorKeys) -> Author:
    return Author(AuthorId(id_), keys.name, keys.kind, keys.role)


def _issuer(id_: str, keys: IssuerKeys) -> Issuer:
    return Issuer(
        id=IssuerId(id_),
        name=keys.name,
        slug=keys.slug,
        organ=keys.organ,
        regime=keys.regime,
        short=keys.short,
        region=RegionId(keys.region) if keys.region else None,
        aliases=tuple(keys.aliases),
    )


def _read(
    roots: Sequence[Path], path: str, keys: type[K], build: Callable[[str, K], W]
) -> Words[W]:
    """Read a file below each root where it is; one that is nowhere is told at the last."""
    there = [root for root in roots if (root / path).exists()]
    files = [_of_file(root, path, keys, build) for root in there or roots[-1:]]
    return reduce(_extended, files)


def _extended(shared: Words[W], own: Words[W]) -> Words[W]:
    ids = None if own.named.ids is None else own.named.ids | (shared.named.ids or frozenset())
    named = replace(own.named, ids=ids, names={**shared.named.names, **own.named.names})
    words = {**shared.words, **own.words}
    return Words(named, words, own.origin, (*shared.problems, *own.problems))


def _of_file(root: Path, path: str, keys: type[K], build: Callable[[str, K], W]) -> Words[W]:
    decoded = read_text(root, path)
    parsed: Outcome[ContentFile] = Outcome(None)
    if decoded.value is not None:
        parsed = read_yaml(path, decoded.value)
    problems = list(decoded.problems + parsed.problems)
    if parsed.value is None:
        return Words(Named(keys.noun, path, None), {}, None, tuple(problems))
    words: dict[str, W] = {}
    for id_ in parsed.value.tree:
        checked = _word(parsed.value, id_, keys)
        problems += checked.problems
        if checked.value is not None:
            words[id_] = build(id_, checked.value)
    names = by_name((id_, _names(tree)) for id_, tree in parsed.value.tree.items())
    named = Named(keys.noun, path, frozenset(parsed.value.tree), names)
    return Words(named, words, parsed.value.origin, tuple(problems))


def _names(tree: Tree) -> Iterator[str]:
    """Yield what a word is called, as far as its keys can be read."""
    keys = tree if isinstance(tree, dict) else {}
    aliases = keys.get("aliases", [])
    called = [keys.get(key, "") for key in ("name", "short", "slug", "organ", "symbol")]
    yield from (name for name in called if isinstance(name, str))
    yield from (name for name in aliases if isinstance(name, str))


def _word(file: ContentFile, id_: str, keys: type[K]) -> Outcome[K]:
    if not is_slug(id_):
        placeholders = {"value": shorten(id_), "example": example_slug(id_)}
        line, column = file.marks.positions.keys[(id_,)]
        return Outcome(None, (file.origin.problem_at("G313", line, column, **placeholders),))
    return validate(keys, file, file.tree[id_], id_)
