"""Who cites an official text, or one of its provisions."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping
from typing import TypeVar

from generator.model import Body, Mention, TextId
from generator.site.links import Citing, SourceLink
from generator.site.texts.back_references import itself_and_above

Key = TypeVar("Key", bound=Hashable)
Bodies = Mapping[str, Body]


def citing_texts(
    sources: Iterable[SourceLink], bodies: Bodies
) -> Mapping[TextId, tuple[Citing, ...]]:
    """Return, by text, the records that cite it in the order given; a text never cites itself."""
    return _citing((text, source, mention) for text, source, mention in _mentions(sources, bodies))


def citing_provisions(
    sources: Iterable[SourceLink], bodies: Bodies
) -> Mapping[tuple[TextId, str], tuple[Citing, ...]]:
    """Return who cites each provision; a khoản's citations count for its điều as well."""
    return _citing(
        ((text, anchor), source, mention)
        for text, source, mention in _mentions(sources, bodies)
        if mention.fragment
        for anchor in itself_and_above(mention.fragment.removeprefix("#"))
    )


def _mentions(
    sources: Iterable[SourceLink], bodies: Bodies
) -> Iterator[tuple[TextId, SourceLink, Mention]]:
    for source in sources:
        for mention in bodies[source.url].mentions:
            if mention.target and mention.target != source.id:
                yield mention.target, source, mention


def _citing(
    mentions: Iterable[tuple[Key, SourceLink, Mention]],
) -> Mapping[Key, tuple[Citing, ...]]:
    groups: dict[Key, dict[str, list[tuple[SourceLink, Mention]]]] = defaultdict(dict)
    for key, source, mention in mentions:
        groups[key].setdefault(source.url, []).append((source, mention))
    return {
        key: tuple(_first(mentions) for mentions in by_source.values())
        for key, by_source in groups.items()
    }


def _first(mentions: list[tuple[SourceLink, Mention]]) -> Citing:
    source, mention = mentions[0]
    return Citing(source, mention.sentence, mention.anchor, len(mentions))
