"""Which files MkDocs is left with."""

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files

from generator.plan import Plan


def without_records(files: Files, plan: Plan, config: MkDocsConfig) -> Files:
    """Leave the records, their pictures, drafts and what the theme below ours brings."""
    own = {*plan.given, *(url.strip("/") + ".md" for url in plan.written)}
    remaining = []
    for file in files:
        if file.src_dir == config.docs_dir:
            if file.src_uri in own:
                remaining.append(file)
        elif file.src_dir == config.theme.dirs[0]:
            remaining.append(file)
    return Files(remaining)
