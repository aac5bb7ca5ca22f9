"""Old addresses and pictures that would be written over a page or a file of the portal itself."""

from collections.abc import Iterator

from generator.diagnostics import Diagnostic, Position, problem
from generator.model.addresses import RESERVED
from generator.model.file_addresses import MANIFEST
from generator.plan.plan import Plan
from generator.site.addresses import FOLDER, all_folders, file_of, folders_of, same_file
from generator.site.checks.identity import OWN_PAGE, RENAME, WITHOUT_ALIAS
from generator.site.site import Site


def taken_addresses(site: Site, plan: Plan) -> Iterator[Diagnostic]:
    """Yield L402 for each; what is a record's address, or below it, is another check's."""
    pages, files = (page.url for page in plan.lasting), (file.url for file in plan.files)
    own = frozenset(file_of(url) for url in (*pages, *files, MANIFEST))
    checked = frozenset(map(file_of, (*site.bodies, *RESERVED)))
    folders = all_folders(own)
    alone = own - checked
    for source in (*site.sources, *site.withdrawn):
        for index, alias in enumerate(source.aliases):
            file = same_file(alias)
            if file in folders or not alone.isdisjoint((file, *folders_of(file))):
                values = {"url": alias, "other": OWN_PAGE, "advice": WITHOUT_ALIAS}
                yield source.origin.problem("L402", "aliases", index, **values)
    for copy in plan.copies:
        if file_of(copy.url) in own:
            values = {"url": copy.url, "other": OWN_PAGE, "advice": RENAME}
            yield problem("L402", Position(FOLDER + copy.path), **values)
