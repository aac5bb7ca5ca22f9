"""The built site as a web server gives it: with the headers of deploy/, which browsers hold to."""

import functools
import http.server
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Page

from tests.end_to_end.conftest import ROOT, Quiet

WATCH = """addEventListener("securitypolicyviolation", (event) => {
  const { effectiveDirective, blockedURI, sample } = event;
  (globalThis.refused ??= []).push(`${effectiveDirective} ${blockedURI} ${sample}`);
});"""


def headers_of(name: str) -> dict[str, str]:
    """Return the headers that a file of deploy/ sets."""
    text = (ROOT / "deploy" / name).read_text("utf-8")
    return dict(re.findall(r'^add_header (\S+) "(.+)" always;$', text, re.M))


HEADERS, FORM_HEADERS = headers_of("headers.conf"), headers_of("form-headers.conf")


class Guarded(Quiet):
    def end_headers(self) -> None:
        headers = FORM_HEADERS if self.path.startswith("/quan-tri/") else HEADERS
        for name, value in headers.items():
            self.send_header(name, value)
        super().end_headers()


@contextmanager
def served(site: Path) -> Iterator[str]:
    """Serve a site under the policies; give its address."""
    handler = functools.partial(Guarded, directory=str(site))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def refused(page: Page) -> list[str]:
    """Return what the policy refused in a page that has WATCH."""
    violations: list[str] = page.evaluate("globalThis.refused ?? []")
    return violations
