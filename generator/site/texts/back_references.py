"""Which provisions of the same text name a provision: “Điều này được dẫn chiếu tại …”."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date

from generator.model import Reference, TextId
from generator.site.texts.versions import Wording, wording_on

Provided = tuple[TextId, str]


def referring(
    versions: Mapping[TextId, tuple[Wording, ...]], today: date
) -> Mapping[Provided, tuple[Reference, ...]]:
    """Return the links inside the wordings of today, by where they lead; not a điều's to itself."""
    by_provision: dict[Provided, list[Reference]] = defaultdict(list)
    for text, wordings in versions.items():
        for reference in wording_on(wordings, today).body.references:
            own_anchors = set(itself_and_above(reference.source))
            for anchor in itself_and_above(reference.target):
                if anchor not in own_anchors:
                    by_provision[text, anchor].append(reference)
    return {provision: tuple(references) for provision, references in by_provision.items()}


def itself_and_above(anchor: str) -> Iterator[str]:
    """Yield `dieu-5-khoan-2`, then `dieu-5`."""
    yield anchor
    for part in ("-diem-", "-khoan-"):
        above, is_inside, _ = anchor.rpartition(part)
        if is_inside:
            anchor = above
            yield anchor
