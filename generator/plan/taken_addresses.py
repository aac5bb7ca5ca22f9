"""Old addresses and pictures that would be written over a page or a file of the portal itself."""

from collections.abc import Iterator

from generator.diagnostics import Diagnostic, Position, problem
from generator.plan.plan import Plan
from generator.site.addresses import FOLDER, as_page, file_of
from generator.site.checks.identity import OWN_PAGE
from generator.site.site import Site


def taken_addresses(site: Site, plan: Plan) -> Iterator[Diagnostic]:
    """Yield L402 for each; an alias that is a record's address is another check's."""
    pages, files = (page.url for page in plan.lasting), (file.url for file in plan.files)
    own = frozenset(file_of(url) for url in (*pages, *files))
    for source in site.sources:
        for index, alias in enumerate(source.aliases):
            page = as_page(alias)
            if page not in site.bodies and file_of(page) in own:
                yield source.origin.problem("L402", "aliases", index, url=alias, other=OWN_PAGE)
    for copy in plan.copies:
        if file_of(copy.url) in own:
            yield problem("L402", Position(FOLDER + copy.path), url=copy.url, other=OWN_PAGE)
