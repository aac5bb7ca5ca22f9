"""The forms of MkDocs' own keys: it would tell a wrong one in English, and without its place."""

import re
from collections.abc import Iterator
from importlib.metadata import entry_points
from pathlib import Path

from generator.diagnostics import Diagnostic
from generator.read.content_file import ContentFile, KeyPath, Tree
from generator.read.setting_signs import is_marked
from generator.read.shorten import shorten
from generator.text import nearest

WORDS = (
    *("site_name", "site_url", "site_dir", "docs_dir", "site_author", "site_description"),
    *("copyright", "edit_uri", "edit_uri_template", "remote_branch", "remote_name", "repo_name"),
    *("repo_url", "dev_addr", "not_in_nav", "exclude_docs", "draft_docs", "INHERIT"),
)
_LISTS = ("extra_css", "extra_javascript", "extra_templates", "hooks", "watch", "nav")
_GROUPS = ("extra", "validation")
_EITHER = ("plugins", "markdown_extensions")
_YES_OR_NO = ("strict", "use_directory_urls")
_ANSWERS = ("true", "false", "yes", "no", "on", "off")
_FORMS: dict[str, tuple[type, ...]] = {
    **dict.fromkeys((*WORDS, *_YES_OR_NO), (str,)),
    **dict.fromkeys(_LISTS, (list,)),
    **dict.fromkeys(_GROUPS, (dict,)),
    **dict.fromkeys(_EITHER, (list, dict)),
    "theme": (str, dict),
}
_LEVELS = ("warn", "info", "ignore", "relative_to_docs")
_VALIDATED = (
    *("nav", "links", "omitted_files", "not_found", "absolute_links", "anchors"),
    "unrecognized_links",
)
_PORT = r"(?:[1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])"
_WRITTEN = {
    "dev_addr": re.compile(rf"{_PORT}|[^\s:/]+:{_PORT}|\[[0-9a-fA-F:]+\]:{_PORT}"),
    "repo_url": re.compile(r"https?://[^\s/]+(?:/\S*)?"),
}
_HOW = {
    "dev_addr": "Viết “dev_addr: 127.0.0.1:8000”, hoặc xóa dòng này.",
    "repo_url": "Viết cả địa chỉ, bắt đầu bằng https://.",
}
_NAMES: dict[type, str] = {str: "một dòng chữ", list: "một danh sách", dict: "một nhóm khóa"}
_EXAMPLES: dict[type, str] = {
    str: "{key}: …",
    list: "{key}: [một, hai]",
    dict: "{key}: {{khóa: giá trị}}",
}
_OWN_THEME = "khuyen-hoc"
"""What a wheel brings: its folder is the portal's theme itself."""


def form_findings(file: ContentFile, root: Path) -> Iterator[Diagnostic]:
    """Yield what MkDocs would not take: G303 forms, G306 answers and themes, B602 files."""
    for key, value in file.tree.items():
        forms = None if is_marked(file, (key,)) else _FORMS.get(key)
        if forms and value != "" and not isinstance(value, forms):
            yield _wrong_form(file, key, forms, value)
        elif key in _YES_OR_NO and value != "" and str(value).lower() not in _ANSWERS:
            values = {"key": key, "value": shorten(str(value))}
            advice = "Viết true (có) hoặc false (không)."
            yield file.origin.problem("G306", key, advice=advice, **values)
        elif key in _WRITTEN and value != "" and not _WRITTEN[key].fullmatch(str(value)):
            values = {"key": key, "value": shorten(str(value)), "advice": _HOW[key]}
            yield file.origin.problem("G306", key, **values)
    yield from _theme(file)
    yield from _levels(file, file.tree.get("validation", ""), ("validation",))
    yield from _files(file, root)


def _wrong_form(file: ContentFile, key: str, forms: tuple[type, ...], value: Tree) -> Diagnostic:
    expected = " hoặc ".join(_NAMES[form] for form in forms)
    written = f"“{shorten(value)}”" if isinstance(value, str) else _NAMES[type(value)]
    advice = f"Viết “{_EXAMPLES[forms[0]].format(key=key)}”."
    values = {"key": key, "expected": expected, "actual": written, "advice": advice}
    return file.problem_of_key("G303", (key,), **values)


def _levels(file: ContentFile, tree: Tree, path: KeyPath) -> Iterator[Diagnostic]:
    """How loudly MkDocs speaks of links stands below `validation`, in groups."""
    for key, value in tree.items() if isinstance(tree, dict) else ():
        yield from _levels(file, value, (*path, key))
        if key not in _VALIDATED:
            close = nearest(key, _VALIDATED)
            advice = f"Có phải “{close}” không?" if close else "Xóa dòng này."
            line, column = file.marks.positions.keys[(*path, key)]
            values = {"key": shorten(key), "kind": "mkdocs.yml", "advice": advice}
            yield file.origin.problem_at("G301", line, column, **values)
        if isinstance(value, str) and value not in _LEVELS:
            advice = f"Viết một trong: {', '.join(_LEVELS)}."
            values = {"key": key, "value": shorten(value), "advice": advice}
            yield file.origin.problem("G306", *path, key, **values)


def _theme(file: ContentFile) -> Iterator[Diagnostic]:
    """A theme must be installed, or none be named."""
    theme = file.tree.get("theme", "")
    path: KeyPath = ("theme", "name") if isinstance(theme, dict) else ("theme",)
    name = theme.get("name", "") if isinstance(theme, dict) else theme
    installed = {entry.name for entry in entry_points(group="mkdocs.themes")}
    if isinstance(theme, dict) and "name" not in theme and "custom_dir" in theme:
        yield _lacks(file, "name", "giao diện", "material")
    known = isinstance(name, str) and name in installed - {_OWN_THEME}
    if known and "INHERIT" not in file.tree and not _own_folder(theme):
        yield _lacks(file, "custom_dir", "thư mục giao diện của cổng", "theme")
    if isinstance(name, str) and name and name not in installed:
        close = nearest(name, sorted(installed)) or "material"
        advice = f"Viết “{close}”; giao diện của cổng nằm ở “custom_dir”."
        values = {"key": "theme", "value": shorten(name)}
        yield file.origin.problem("G306", *path, advice=advice, **values)


def _own_folder(theme: Tree) -> Tree:
    return theme.get("custom_dir", "") if isinstance(theme, dict) else ""


def _lacks(file: ContentFile, key: str, label: str, example: str) -> Diagnostic:
    values = {"key": key, "label": label, "example": example}
    return file.problem_of_key("G302", ("theme",), **values)


def _files(file: ContentFile, root: Path) -> Iterator[Diagnostic]:
    """Files that MkDocs opens before anything else."""
    named: list[tuple[KeyPath, Tree]] = [(("INHERIT",), file.tree.get("INHERIT", ""))]
    for key in ("hooks", "watch"):
        rows = file.tree.get(key, [])
        named += [((key, index), row) for index, row in enumerate(rows)] if rows else []
    for path, name in named:
        if isinstance(name, str) and name and not (root / name).exists():
            advice = "Kiểm tra tên, tính từ thư mục có mkdocs.yml; không cần thì xóa dòng này."
            yield file.origin.problem("B602", *path, file=shorten(name), advice=advice)
