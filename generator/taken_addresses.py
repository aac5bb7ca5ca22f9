"""Old addresses and pictures that would be written over a page or a file of the portal itself."""

from collections.abc import Iterator
from dataclasses import replace

from generator.diagnostics import Diagnostic, Place, problem
from generator.pages.parts.tiles import MapWithoutArchipelago
from generator.plan import all_addresses
from generator.site import Site
from generator.site.addresses import FOLDER, as_page, file_of
from generator.site.checks.identity import OWN_PAGE
from generator.site.files import served_files

_OURS = ("/", ".html", ".json", ".xml", ".csv", ".txt", ".ics")
"""How addresses of the portal's own end: whatever else an old address is, it is free."""


def taken_addresses(site: Site) -> tuple[Diagnostic, ...]:
    """L402 for each; none where L411 forbids to make the pages."""
    try:
        return tuple(_taken(site))
    except MapWithoutArchipelago:
        return ()


def _taken(site: Site) -> Iterator[Diagnostic]:
    aliases = [
        (report, position, alias)
        for report in site.reports
        for position, alias in enumerate(report.aliases)
        if as_page(alias).endswith(_OURS) and as_page(alias) not in site.bodies
    ]
    files = [(url, path) for url, path in served_files(site) if url.endswith(_OURS)]
    own = _own(site) if aliases or files else frozenset()
    for report, position, alias in aliases:
        if file_of(as_page(alias)) in own:
            yield report.origin.problem("L402", "aliases", position, url=alias, other=OWN_PAGE)
    for url, path in files:
        if file_of(url) in own:
            yield problem("L402", Place(FOLDER + path), url=url, other=OWN_PAGE)


def _own(site: Site) -> frozenset[str]:
    """The files of all addresses but those of redirects, copies and hand-written pages."""
    bare = replace(
        site, redirects={}, files=frozenset(), addresses=replace(site.addresses, of_path={})
    )
    return frozenset(map(file_of, all_addresses(bare)))
