"""Which files MkDocs is left with."""

import os
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, file_sort_key

from generator.plan import Plan

NOWHERE = os.devnull
"""A content folder in which MkDocs finds nothing: it would list ten thousand records to no end."""


def host_files(files: Files, plan: Plan, config: MkDocsConfig) -> Files:
    """Return the hand-written pages, what is published as it is, and the files of our theme.

    `files` are those of the themes: one that the content folder has too is the folder's.
    """
    own = {*plan.given, *(url.strip("/") + ".md" for url in plan.written)}
    folder = Path(config.docs_dir)
    given = [_file(path, config) for path in own if (folder / path).is_file()]
    of_theme = (file for file in files if file.src_dir == config.theme.dirs[0])
    others = (file for file in of_theme if file.src_uri not in own)
    return Files((*sorted(given, key=file_sort_key), *others))


def _file(path: str, config: MkDocsConfig) -> File:
    return File(path, config.docs_dir, config.site_dir, config.use_directory_urls)
