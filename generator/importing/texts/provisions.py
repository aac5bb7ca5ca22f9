"""The anchors that a wording will have on its page."""

from collections.abc import Iterable, Iterator

from generator.citations import Citation, Resolution
from generator.importing.block import Block
from generator.importing.written.markdown import body
from generator.markdown import BodyRequest, render_body
from generator.model.body import CitationStatus
from generator.model.provision import Provision


def provisions_of(blocks: Iterable[Block]) -> tuple[str, ...]:
    """Return the anchors in order: chuong-1, dieu-1, dieu-1-khoan-2, dieu-1-khoan-2-diem-a."""
    request = BodyRequest(".", _unresolved, lambda address: None, legal=True)
    provisions = render_body(body(blocks, (), {}), 1, request).provisions
    return tuple(dict.fromkeys(_anchors(provisions)))


def _anchors(provisions: Iterable[Provision]) -> Iterator[str]:
    for provision in provisions:
        if provision.anchor:
            yield provision.anchor
        yield from _anchors(provision.children)


def _unresolved(citation: Citation) -> Resolution:
    return Resolution(CitationStatus.UNKNOWN)
