"""Files of the content folder itself that the host publishes as they are."""

import re
from collections.abc import Iterable, Iterator

from generator.model import Body, Record, WrittenPage
from generator.site.files import linked_name
from generator.site.site import Site

_ASKED_FOR = re.compile(
    r"CNAME|google[0-9a-f]+\.html|BingSiteAuth\.xml|favicon\.ico"
    r"|(?:ads|app-ads|humans|llms|llms-full|robots|security|[0-9a-f-]{8,128})\.txt"
)
"""What other services ask for by its name, or by a key that they gave."""
_LINKED = re.compile(r"[a-z0-9-]+\.(?:txt|pdf|docx|xlsx)")


def may_be_host_file(path: str) -> bool:
    """May a file of the content folder (a path in it) be published as it is?"""
    return is_asked_for(path) or _LINKED.fullmatch(path) is not None


def is_asked_for(path: str) -> bool:
    """Is it published although no page leads to it?"""
    return _ASKED_FOR.fullmatch(path) is not None


def host_files(site: Site) -> frozenset[str]:
    """Return what the host publishes: what is asked for, and what a page leads to."""
    linked = frozenset(_linked(site))
    return frozenset(
        path
        for path in site.content.files
        if is_asked_for(path) or (path in linked and may_be_host_file(path))
    )


def waiting_files(site: Site) -> frozenset[str]:
    """Return the files that only drafts, and what is scheduled, lead to."""
    return frozenset(_linked_by(site, site.unshown.records))


def _linked(site: Site) -> Iterator[str]:
    """Yield the files of the content folder itself that pages link to."""
    yield from _linked_by(site, site.content.records)
    for wordings in site.versions.values():
        for wording in wordings[1:]:
            yield from _linked_in(site, wording.body, False)


def _linked_by(site: Site, records: Iterable[Record]) -> Iterator[str]:
    for record in records:
        yield from _linked_in(site, site.bodies[record.url], isinstance(record, WrittenPage))


def _linked_in(site: Site, body: Body, by_hand: bool) -> Iterator[str]:
    for link in body.links:
        name = site.addresses.inside(linked_name(link)) or linked_name(link)
        if name.startswith("/") or by_hand:
            yield name.removeprefix("/")
