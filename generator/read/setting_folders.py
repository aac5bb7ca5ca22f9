"""Folders that mkdocs.yml names: a site that would take the place of its own sources, a theme
that is not there."""

import os
from collections.abc import Iterator
from pathlib import Path

from generator.diagnostics import Diagnostic
from generator.model.file_addresses import MANIFEST
from generator.read.content_file import ContentFile
from generator.read.shorten import shorten

_SITE = "site"
_OF_A_SITE = ("index.html", MANIFEST.strip("/"))
"""A site has the first; one of ours that lost it has the other."""
_INSIDE = "Viết “site_dir: site”, hoặc tên một thư mục khác chỉ để chứa trang đã dựng."
_THEME = "Viết “custom_dir: theme”; mất thư mục thì lấy lại bằng git checkout."


def folder_findings(file: ContentFile, root: Path, content: str) -> Iterator[Diagnostic]:
    """Yield C708 where a folder cannot be what it is named for; nothing is read or written."""
    theme = file.tree.get("theme", "")
    custom = theme.get("custom_dir", "") if isinstance(theme, dict) else ""
    custom = custom if isinstance(custom, str) else ""
    if custom and not (root / custom).is_dir():
        reason = f"không có thư mục “{shorten(custom)}”"
        yield _problem(file, ("theme", "custom_dir"), reason, _THEME)
    site = file.tree.get("site_dir", _SITE)
    sources = {"nội dung": content, "giao diện": custom, "lịch sử của git": ".git"}
    if isinstance(site, str) and (reason := _holds(root, site or _SITE, sources)):
        yield _problem(file, ("site_dir",), reason, _INSIDE)


def _holds(root: Path, site: str, sources: dict[str, str]) -> str:
    """Return what would be lost if the site took the folder's place; empty when nothing is."""
    home, folder = _real(root), _real(root / site)
    if home == folder or home.is_relative_to(folder):
        return "trang mới thay cả thư mục ấy, mà trong đó có cả dự án"
    is_used = folder.is_dir() and any(folder.iterdir())
    if is_used and not any((folder / name).is_file() for name in _OF_A_SITE):
        return "trong thư mục ấy có tệp khác, trang mới sẽ thay mất"
    for noun, name in sources.items():
        source = _real(root / name)
        if name and (source.is_relative_to(folder) or folder.is_relative_to(source)):
            return f"đó là chỗ của {noun} ({name}), trang mới sẽ thay mất"
    return ""


def _real(path: Path) -> Path:
    return Path(os.path.realpath(path))


def _problem(file: ContentFile, path: tuple[str, ...], reason: str, advice: str) -> Diagnostic:
    return file.origin.problem("C708", *path, key=path[-1], reason=reason, advice=advice)
