"""Names in mkdocs.yml, which stand on every page: are they written as names are?"""

from collections.abc import Iterator

from generator.diagnostics import Diagnostic
from generator.read.content_file import ContentFile, KeyPath
from generator.read.setting_words import written_at
from generator.read.unmeant_values import unmeant_problem
from generator.text.unmeant import (
    maybe_in_capitals,
    maybe_no_line,
    maybe_no_name,
    maybe_no_person,
    not_of_a_name,
)

_RESPONSIBLE = "responsible"


def name_findings(file: ContentFile, options: KeyPath) -> Iterator[Diagnostic]:
    """Yield K210 for an address in a name, K211 for capitals, lost marks, two people in one."""
    owner = (*options, "owner")
    paths = [("site_name",), (*owner, "organisation"), (*owner, _RESPONSIBLE)]
    for path in paths if options else paths[:1]:
        name = written_at(file.tree, path)
        if not isinstance(name, str) or not name:
            continue
        sure = [*not_of_a_name(name)]
        yield from (unmeant_problem(file.origin, path, "K210", row) for row in sure)
        rows = [*maybe_in_capitals(name), *maybe_no_name(name)]
        if path[-1] == _RESPONSIBLE:
            rows += maybe_no_person(name)
        yield from (unmeant_problem(file.origin, path, "K211", row) for row in rows if not sure)
    tagline = written_at(file.tree, (*options, "tagline")) if options else ""
    if isinstance(tagline, str) and tagline:
        for row in maybe_no_line(tagline):
            yield unmeant_problem(file.origin, (*options, "tagline"), "K211", row)
