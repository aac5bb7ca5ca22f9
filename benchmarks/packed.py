"""A built site as a web server gives it: packed, with the headers of `deploy/headers.conf`."""

import gzip
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import ClassVar

_PACKED = ("text/", "application/json", "application/javascript", "image/svg+xml")
_KEPT = "public, max-age=31536000, immutable"


class _Packed(SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    extensions_map: ClassVar = {
        **SimpleHTTPRequestHandler.extensions_map,
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
        self.send_response(status)
        if kind.startswith(_PACKED):
            body = gzip.compress(body, mtime=0)
            self.send_header("Content-Encoding", "gzip")
        text = kind.startswith("text/")
        self.send_header("Content-Type", f"{kind}; charset=utf-8" if text else kind)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", _KEPT if "/assets/" in self.path else "no-cache")
        for name, value in self.always.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        pass


@contextmanager
def packed(folder: Path, headers: Mapping[str, str]) -> Iterator[str]:
    """Serve a folder; yield the address of its root without a slash at the end."""
    handler = partial(_Packed, headers=headers, directory=str(folder))
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        server.server_close()
