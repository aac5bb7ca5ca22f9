"""mkdocs.yml, read for its mistakes alone: MkDocs tells them in English and without a place."""

import posixpath
from collections.abc import Iterator
from dataclasses import replace
from importlib.metadata import entry_points
from pathlib import Path

from generator.diagnostics import Diagnostic
from generator.model.origin import key_path
from generator.read.content_file import ContentFile, KeyPath, Tree
from generator.read.disk import read_text
from generator.read.frontmatter import read_yaml
from generator.read.schema import validate
from generator.read.schema.site_settings import PortalKeys, SiteKeys
from generator.read.setting_address import address_findings
from generator.read.setting_effects import effect_findings
from generator.read.setting_extensions import extension_findings, fixed_moment
from generator.read.setting_folders import folder_findings
from generator.read.setting_forms import form_findings
from generator.read.setting_names import name_findings
from generator.read.setting_signs import is_marked
from generator.read.setting_theme import theme_findings
from generator.read.setting_variables import with_variables
from generator.read.setting_words import misread_words, unknown_settings
from generator.read.shorten import shorten
from generator.read.unmeant_values import UNMEANT, untold
from generator.text import nearest

FILE = "mkdocs.yml"
NAME = "portal"
_EMPTY = (
    "Tệp trống: lấy lại bản trước (git checkout mkdocs.yml), hoặc chạy “portal new site” ở một thư "
    "mục khác rồi chép mkdocs.yml của cổng ấy."
)
_TRIED = (NAME, "search")


def settings_findings(root: Path, content: str, name: str = FILE) -> tuple[Diagnostic, ...]:
    """Return all that is wrong with the settings; `content` is the folder that the portal reads."""
    decoded = read_text(root, name)
    if decoded.value is None:
        return decoded.problems
    parsed = read_yaml(name, decoded.value, signs=True, begin=_EMPTY)
    if parsed.value is None:
        return (*decoded.problems, *parsed.problems)
    file = with_variables(parsed.value)
    findings = (*parsed.problems, *_of_settings(file, root, content))
    sure = [row for row in findings if row.is_error]
    doubts = (row for row in findings if row not in sure)
    refused = [row for row in sure if row.code not in UNMEANT]
    return (*decoded.problems, *untold(sure, refused), *untold(doubts, sure))


def _of_settings(file: ContentFile, root: Path, content: str) -> tuple[Diagnostic, ...]:
    return (
        *unknown_settings(file),
        *address_findings(file),
        *misread_words(file, options_of(file)[0]),
        *name_findings(file, options_of(file)[0]),
        *_site(file, content),
        *_addresses_of_pages(file),
        *_portal(file),
        *form_findings(file, root),
        *folder_findings(file, root, content),
        *extension_findings(file),
        *effect_findings(file),
        *theme_findings(file, root),
    )


def _site(file: ContentFile, content: str) -> Iterator[Diagnostic]:
    tree, problem = file.tree, file.origin.problem
    name = tree.get("site_name", "")
    if isinstance(name, str) and name:
        yield from validate(SiteKeys, file, {"site_name": name}).problems
    inherits = "INHERIT" in tree
    if "site_name" in tree and not name:
        yield problem("G308", "site_name", key="site_name", advice="Viết tên cổng.")
    elif "site_name" not in tree and not inherits:
        yield problem("G302", key="site_name", label="tên cổng", example="‹tên cổng›")
    folder = tree.get("docs_dir", "" if inherits else "docs")
    if isinstance(folder, str) and folder and posixpath.normpath(folder) != content:
        given = f"“{shorten(folder)}”" if "docs_dir" in tree else "chưa ghi"
        yield problem("C704", "docs_dir", given=given, content=content)


def _addresses_of_pages(file: ContentFile) -> Iterator[Diagnostic]:
    """What would give the pages written by hand other addresses."""
    if file.tree.get("use_directory_urls") in ("false", "False", "no"):
        values = {"key": "use_directory_urls", "value": "false"}
        advice = "Xóa dòng này: địa chỉ của cổng không có đuôi .html."
        yield file.origin.problem("G306", "use_directory_urls", advice=advice, **values)


def _portal(file: ContentFile) -> Iterator[Diagnostic]:
    """The plugin and its options."""
    names = [str(path[-1]) for path, _ in _plugins(file)]
    installed = {entry.name for entry in entry_points(group="mkdocs.plugins")} | {NAME}
    for path, _ in _plugins(file):
        if path[-1] not in installed and not is_marked(file, path):
            yield _no_plugin(file, path, NAME in names, installed)
        elif path[-1] not in _TRIED:
            reason = f"plugin “{shorten(str(path[-1]))}” đổi trang sau khi cổng đã kiểm"
            yield _at_name(file, path, reason, "Xóa dòng này.")
    yield from _again(file)
    own, options = options_of(file)
    if not own:
        if "INHERIT" not in file.tree and not (nearest(NAME, names) and names):
            reason, advice = "thiếu plugin “portal”", "Thêm “- portal” vào danh sách “plugins”."
            yield file.origin.problem("C705", "plugins", reason=reason, advice=advice)
        return
    if options != "" and not is_marked(file, own):
        checked = validate(PortalKeys, file, options, *own)
        yield from checked.problems
        if checked.value and isinstance(options, dict):
            yield from fixed_moment(file, own, options.get("now"))


def _again(file: ContentFile) -> Iterator[Diagnostic]:
    for path in [path for path, _ in _plugins(file) if path[-1] == NAME][1:]:
        reason = "plugin “portal” ghi hai lần, lần sau không có tác dụng"
        yield _at_name(file, path, reason, "Giữ một lần, xóa lần kia.")


def _at_name(file: ContentFile, path: KeyPath, reason: str, advice: str) -> Diagnostic:
    """A plugin's options stand below its name: what is told is told of the name."""
    position = file.marks.positions.keys.get(path)
    if position is None:
        return file.origin.problem("C705", *path, reason=reason, advice=advice)
    finding = file.origin.problem_at("C705", *position, reason=reason, advice=advice)
    return replace(finding, key=key_path(path))


def _no_plugin(
    file: ContentFile, path: KeyPath, has_portal: bool, installed: set[str]
) -> Diagnostic:
    name = str(path[-1])
    close = nearest(name, [NAME] if not has_portal and nearest(name, [NAME]) else sorted(installed))
    advice = f"Có phải “{close}” không?" if close else "Xóa dòng này, hoặc cài plugin ấy."
    reason = f"không có plugin “{shorten(name)}” trên máy này"
    return _at_name(file, path, reason, advice)


def _plugins(file: ContentFile) -> Iterator[tuple[KeyPath, Tree]]:
    """Yield each plugin by the path that ends in its name, and its options."""
    plugins = file.tree.get("plugins", [])
    if isinstance(plugins, dict):
        yield from ((("plugins", name), options) for name, options in plugins.items())
    for index, plugin in enumerate(plugins if isinstance(plugins, list) else []):
        if isinstance(plugin, str):
            yield ("plugins", index, plugin), ""
        elif isinstance(plugin, dict):
            yield from ((("plugins", index, name), options) for name, options in plugin.items())


def options_of(file: ContentFile) -> tuple[KeyPath, Tree]:
    """Return where the portal's own options stand, and what they are; empty without any."""
    return next((row for row in _plugins(file) if row[0][-1] == NAME), ((), ""))
