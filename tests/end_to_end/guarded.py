"""The built site as a web server gives it: with the headers of deploy/, which browsers hold to."""

import re
from contextlib import AbstractContextManager
from pathlib import Path

from playwright.sync_api import Page

from generator.output.served import Quiet, served
from tests.end_to_end.conftest import ROOT

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
    protocol_version = "HTTP/1.0"  # a server that stops answers on no connection of before

    def end_headers(self) -> None:
        headers = FORM_HEADERS if self.path.startswith("/quan-tri/") else HEADERS
        for name, value in headers.items():
            self.send_header(name, value)
        super().end_headers()


def under_policies(site: Path) -> AbstractContextManager[str]:
    """Serve a site under the policies; give its address."""
    return served(site, Guarded)


def refused(page: Page) -> list[str]:
    """Return what the policy refused in a page that has WATCH."""
    violations: list[str] = page.evaluate("globalThis.refused ?? []")
    return violations
