"""What mkdocs.yml says that the content is checked with, without MkDocs."""

from pathlib import Path

from generator.read.content_file import ContentFile, KeyPath, Tree
from generator.read.disk import read_text
from generator.read.frontmatter import read_yaml
from generator.read.setting_extensions import extension_names, with_those_of_mkdocs
from generator.read.setting_signs import is_marked
from generator.read.settings import FILE, options_of

NOWHERE = "/"
"""The address of a portal that has no host yet."""


def site_address(root: Path) -> str:
    """Return `site_url`, ending in a slash; NOWHERE when it is not said, or not plainly."""
    file = _settings(root)
    written = _plain(file, ("site_url",), file.tree.get("site_url", "")) if file else ""
    return f"{written.rstrip('/')}/" if written else NOWHERE


def moment_written(root: Path) -> str | None:
    """Return the moment that the portal is made for, None when it is the present one."""
    file = _settings(root)
    path, options = options_of(file) if file else ((), "")
    if file is None or not isinstance(options, dict):
        return None
    return _plain(file, (*path, "now"), options.get("now", "")) or None


def theme_written(root: Path) -> str:
    """Return the folder that the portal's own theme lies in; nothing when it has none."""
    file = _settings(root)
    theme = file.tree.get("theme", "") if file else ""
    written = theme.get("custom_dir", "") if isinstance(theme, dict) else ""
    return _plain(file, ("theme", "custom_dir"), written).strip("/") if file else ""


def extensions_written(root: Path) -> frozenset[str]:
    """Return what Python-Markdown is extended with, beside what MkDocs always adds."""
    file = _settings(root)
    named = extension_names(file.tree.get("markdown_extensions", [])) if file else ()
    return with_those_of_mkdocs(name for _, name in named)


def _settings(root: Path) -> ContentFile | None:
    """Return the file; None of one that has mistakes, which `settings_findings` tells."""
    text = read_text(root, FILE).value
    return read_yaml(FILE, text, signs=True).value if text is not None else None


def _plain(file: ContentFile, path: KeyPath, written: Tree) -> str:
    """Return words that stand there as they are: no `!ENV`."""
    return written if isinstance(written, str) and not is_marked(file, path) else ""
