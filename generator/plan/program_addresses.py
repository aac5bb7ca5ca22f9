"""What nobody could read: a program of the owner's answers at its address, or below it."""

from collections.abc import Callable, Iterator
from functools import partial
from urllib.parse import urlsplit

from generator.diagnostics import Diagnostic, Position, problem
from generator.plan.plan import Plan
from generator.site.addresses import FOLDER, HOST_FOLDERS, as_page
from generator.site.checks.identity import OWN_PAGE, RENAME, WITHOUT_ALIAS
from generator.site.checks.settings import FILE
from generator.site.site import Site

VISITS, COMMENTS = "visits", "comments"
_ANOTHER = "Đặt chương trình ở địa chỉ khác."
PROGRAMS = {VISITS: "chương trình đếm lượt xem", COMMENTS: "chương trình giữ bình luận"}


def program_addresses(site: Site, plan: Plan) -> Iterator[Diagnostic]:
    """Yield L402 for each page and file of the portal below the address of such a program."""
    settings = site.edition.settings
    if settings.visits and settings.visits == settings.comments:
        yield problem("L402", FILE, url=settings.comments, other=f"“{VISITS}”", advice=_ANOTHER)
    for key in PROGRAMS:
        if program := getattr(settings, key):
            yield from _below(program, key, site, plan)


def _below(program: str, key: str, site: Site, plan: Plan) -> Iterator[Diagnostic]:
    root = urlsplit(site.edition.settings.site_url).path.rstrip("/")
    other = f"{PROGRAMS[key]} (“{key}” trong mkdocs.yml)"
    if f"{root}/".startswith(program) or program.removeprefix(root).startswith(HOST_FOLDERS):
        yield problem("L402", FILE, url=program, other=OWN_PAGE, advice=_ANOTHER)
        return
    for url, problem_at in _claims(site, plan):
        if f"{root}{as_page(url)}".startswith(program):
            yield problem_at(url=url, other=other)


def _claims(site: Site, plan: Plan) -> Iterator[tuple[str, Callable[..., Diagnostic]]]:
    """Yield each address that an editor chose, and what tells of it where it was chosen."""
    for record in site.content.records:
        yield record.url, partial(record.origin.problem, "L402", advice=RENAME)
    for source in (*site.sources, *site.withdrawn):
        for index, alias in enumerate(source.aliases):
            problem_at = partial(source.origin.problem, "L402", "aliases", index)
            yield alias, partial(problem_at, advice=WITHOUT_ALIAS)
    for copy in plan.copies:
        yield copy.url, partial(problem, "L402", Position(FOLDER + copy.path), advice=RENAME)
