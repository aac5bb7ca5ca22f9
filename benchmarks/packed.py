"""A built site as a web server gives it: packed, with the headers of `deploy/headers.conf`."""

import gzip
import hashlib
import re
from collections.abc import Mapping
from contextlib import AbstractContextManager
from functools import partial
from pathlib import Path
from typing import ClassVar

from generator.output.served import Quiet, served

_PACKED = ("text/", "application/json", "application/javascript", "image/svg+xml")
LEVEL = 6
"""Of deploy/nginx.conf."""
_KEPT = "public, max-age=31536000, immutable"
_NGINX = Path(__file__).parent.parent / "deploy" / "nginx.conf"
_NEVER_CHANGES = re.search(r'location ~ "(\S+)" \{[^}]*immutable', _NGINX.read_text("utf-8"))


class _Packed(Quiet):
    extensions_map: ClassVar = {
        **Quiet.extensions_map,
        ".webmanifest": "application/manifest+json",
        ".js": "text/javascript",
        ".woff2": "font/woff2",
    }

    def __init__(self, *request: object, headers: Mapping[str, str], directory: str) -> None:
        self.always = headers
        super().__init__(*request, directory=directory)  # type: ignore[arg-type]

    def do_GET(self) -> None:
        file = Path(self.translate_path(self.path))
        file = file / "index.html" if file.is_dir() else file
        status = 200 if file.is_file() else 404
        file = file if file.is_file() else Path(self.directory) / "404.html"
        self._answer(status, self.guess_type(str(file)), file.read_bytes())

    def _answer(self, status: int, kind: str, body: bytes) -> None:
        mark = f'"{hashlib.blake2b(body, digest_size=8).hexdigest()}"'
        if status == 200 and self.headers["If-None-Match"] == mark:
            self.send_response(304)
            self.end_headers()
            return
        self.send_response(status)
        self.send_header("ETag", mark)
        if kind.startswith(_PACKED):
            body = gzip.compress(body, LEVEL, mtime=0)
            self.send_header("Content-Encoding", "gzip")
        text = kind.startswith("text/")
        self.send_header("Content-Type", f"{kind}; charset=utf-8" if text else kind)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", _KEPT if self._is_kept() else "no-cache")
        for name, value in self.always.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def _is_kept(self) -> bool:
        """As nginx.conf has it: named by its content."""
        return _NEVER_CHANGES is not None and bool(
            re.match(_NEVER_CHANGES[1], self.path.split("?")[0])
        )


def packed(folder: Path, headers: Mapping[str, str]) -> AbstractContextManager[str]:
    """Serve a folder; give the address of its root without a slash at the end."""
    return served(folder, partial(_Packed, headers=headers))
