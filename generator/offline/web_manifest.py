"""What a browser is told to install the portal; every address is relative, below any path."""

import json

from generator.model import Edition
from generator.model.addresses import SEARCH, TEXTS
from generator.model.file_addresses import icon_url

PAPER = "#fffdfa"
SIZES = (192, 512)


def web_manifest(_: None, edition: Edition) -> bytes:
    """Return the manifest."""
    settings = edition.settings
    manifest = {
        "name": settings.site_name,
        "short_name": settings.short_name or settings.site_name,
        "description": settings.tagline,
        "lang": "vi",
        "dir": "ltr",
        "start_url": "./",
        "scope": "./",
        "display": "standalone",
        "display_override": ["minimal-ui", "standalone"],
        "background_color": PAPER,
        "theme_color": PAPER,
        "categories": ["news", "education", "government"],
        "icons": [
            *(_icon(str(size), size, "any") for size in SIZES),
            _icon("vien-512", 512, "maskable"),
        ],
        "shortcuts": [
            {"name": "Tìm kiếm", "url": _relative(SEARCH)},
            {"name": "Văn bản", "url": _relative(TEXTS)},
        ],
    }
    return json.dumps(manifest, ensure_ascii=False).encode()


def _icon(name: str, size: int, purpose: str) -> dict[str, str]:
    src = _relative(icon_url(name))
    return {"src": src, "sizes": f"{size}x{size}", "type": "image/png", "purpose": purpose}


def _relative(url: str) -> str:
    return f".{url}"
