"""Files of the theme's folder: templates, what pages load, and what nobody publishes."""

import re
from collections.abc import Iterator
from pathlib import Path

from generator.diagnostics import Diagnostic, Position, problem
from generator.read.content_file import ContentFile

_LOADED = re.compile(
    r"assets/(?:[\w-][\w.-]*/)*[\w-][\w.-]*\.(?:css|m?js|svg|png|jpe?g|webp|avif|gif|ico|woff2?)",
    re.IGNORECASE,
)
_OF_THE_THEME = re.compile(
    r"(?:.*/)?(?:[^/]+\.(?:html|xml|pyc?|md)|mkdocs_theme\.yml|__pycache__/.*|\..*)", re.IGNORECASE
)
_ADVICE = "Hình, kiểu chữ của giao diện thì đặt trong assets/; tệp khác thì xóa hay cất nơi khác."


def is_loaded(path: str) -> bool:
    """May pages load a file of the theme, by its path there? Nothing else of it is published."""
    return _LOADED.fullmatch(path) is not None


def theme_findings(file: ContentFile, root: Path) -> Iterator[Diagnostic]:
    """Yield T106 for each file of `custom_dir` that is no template, and that no page may load."""
    theme = file.tree.get("theme", "")
    folder = theme.get("custom_dir", "") if isinstance(theme, dict) else ""
    if not isinstance(folder, str) or not folder or not (root / folder).is_dir():
        return
    for path in sorted((root / folder).rglob("*")):
        name = path.relative_to(root / folder).as_posix()
        if path.is_dir() or is_loaded(name) or _OF_THE_THEME.fullmatch(name):
            continue
        shown = name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
        values = {"name": shown.rpartition("/")[2], "reason": "không trang nào nạp tệp này"}
        yield problem("T106", Position(f"{folder}/{shown}"), **values, advice=_ADVICE)
