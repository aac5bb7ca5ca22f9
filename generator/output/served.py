"""A folder's files for a browser of this machine, on a port of their own."""

import http.server
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path


class Quiet(http.server.SimpleHTTPRequestHandler):
    """It says nothing of what it is asked."""

    protocol_version = "HTTP/1.1"

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@contextmanager
def served(
    folder: Path, handler: Callable[..., http.server.BaseHTTPRequestHandler] = Quiet
) -> Iterator[str]:
    """Serve a folder; yield the address of its root without a slash at the end."""
    answering = partial(handler, directory=str(folder))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), answering)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
