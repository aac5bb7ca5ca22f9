"""Keys of mkdocs.yml that nobody knows, and words that YAML takes for a number or a day."""

from collections.abc import Iterator
from dataclasses import replace

from generator.diagnostics import Diagnostic
from generator.read.content_file import ContentFile, KeyPath, Tree
from generator.read.setting_forms import WORDS
from generator.read.shorten import shorten
from generator.read.yaml_tree import read_as
from generator.text import fold, nearest

SETTINGS = (
    *("copyright", "dev_addr", "docs_dir", "draft_docs", "edit_uri", "edit_uri_template"),
    *("exclude_docs", "extra", "extra_css", "extra_javascript", "extra_templates", "hooks"),
    *("markdown_extensions", "nav", "not_in_nav", "plugins", "remote_branch", "remote_name"),
    *("repo_name", "repo_url", "site_author", "site_description", "site_dir", "site_name"),
    *("site_url", "strict", "theme", "use_directory_urls", "validation", "watch", "INHERIT"),
)
"""What MkDocs reads."""
_CALLED = {
    "ten cong": "site_name",
    "ten trang": "site_name",
    "dia chi": "site_url",
    "dia chi cong": "site_url",
    "thu muc noi dung": "docs_dir",
    "giao dien": "theme",
}
"""What people write for a key who know it by what it says, folded."""
_OPTIONS = (("tagline",), ("short_name",), ("now",))
_OWNER = ("organisation", "responsible", "address", "phone", "email")


def unknown_settings(file: ContentFile) -> Iterator[Diagnostic]:
    """Yield G301 for keys at the top that MkDocs does not read."""
    for key in file.tree:
        if key in SETTINGS or key == "<<":
            continue
        close = _CALLED.get(fold(key)) or nearest(key, SETTINGS)
        advice = f"Có phải “{close}” không?" if close else "Xóa dòng này."
        line, column = file.marks.positions.keys[(key,)]
        values = {"key": shorten(key), "kind": "mkdocs.yml", "advice": advice}
        yield replace(file.origin.problem_at("G301", line, column, **values), key=key)


def misread_words(file: ContentFile, options: KeyPath) -> Iterator[Diagnostic]:
    """Yield C703 where words stand without quotes, and YAML makes something else of them."""
    below = (*_OPTIONS, *(("owner", key) for key in _OWNER)) if options else ()
    paths = [(key,) for key in WORDS] + [(*options, *path) for path in below]
    for path in paths:
        written = written_at(file.tree, path)
        form = read_as(written) if isinstance(written, str) and _is_plain(file, path) else ""
        if form:
            values = {"value": shorten(str(written)), "form": form}
            yield file.origin.problem("C703", *path, key=path[-1], **values)


def _is_plain(file: ContentFile, path: KeyPath) -> bool:
    line, column = file.marks.get(path, (1, 1))
    sign = file.origin.text.split("\n")[line - 1][column - 1 : column]
    return sign not in ("'", '"', "!", "|", ">")


def written_at(tree: Tree, path: KeyPath) -> Tree:
    """Return the part of a tree at a path; empty where there is none."""
    here: Tree = tree
    for step in path:
        if isinstance(here, dict):
            here = here.get(str(step), "")
        elif isinstance(here, list) and isinstance(step, int):
            here = here[step]
        else:
            return ""
    return here
