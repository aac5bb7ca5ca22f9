"""Answers a browser: the page of the last sound build, with what is wrong since laid over it."""

import posixpath
import threading
import traceback
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any
from urllib.parse import quote

from jinja2 import Environment, TemplateError

from generator.diagnostics import Diagnostic
from generator.model.addresses import NOT_FOUND, SEARCH
from generator.preview.overlay import POLL, Overlay, laid_over, shown_findings, title_of
from generator.preview.site import HTML, Answer, PreviewedSite, media_type
from generator.text import VIETNAM

ASSETS, INDEX = "/assets/", "/pagefind/"
PATIENCE = 60.0
"""Seconds after which a waiting browser is answered that nothing is new."""
NOTHING = '<!doctype html>\n<html lang="vi"><head><meta charset="utf-8"></head><body></body></html>'

Application = Callable[[dict[str, Any], Callable[..., Any]], Iterable[bytes]]


_NOTHING_YET = Overlay("0")


@dataclass(frozen=True, slots=True)
class _State:
    """All that an answer depends on: replaced as a whole."""

    site: PreviewedSite | None = None
    overlay: Overlay = _NOTHING_YET
    epoch: int = 0
    search: str = ""
    search_epoch: int = 0


class Preview:
    """A WSGI application; addresses that are not of the plan are the `host`'s."""

    def __init__(self, environment: Callable[[], Environment], mount: str = "/") -> None:
        self._environment = environment
        self._mount = mount.rstrip("/")
        self._state = _State(overlay=Overlay("0", poll=f"{self._mount}{POLL}"))
        self._index: Path | None = None
        self._changed = threading.Condition()

    def show(self, site: PreviewedSite) -> None:
        """Show a sound build from now on."""
        built = f"{datetime.now(VIETNAM):%H:%M}"
        self._lay(site, built=built, waiting=site.waiting, title="", findings=(), words="")

    def refuse(self, problems: tuple[Diagnostic, ...]) -> None:
        """Lay what is wrong over the last sound build."""
        self._lay(title=title_of(problems), findings=shown_findings(problems), words="")

    def fail(self, words: str) -> None:
        """Lay a failure without a position over the last sound build."""
        self._lay(title="Chưa dựng được trang mới", findings=(), words=words)

    def tell_of_search(self, words: str) -> None:
        """Say on the search page how old what it finds is; nothing when it is of this build."""
        with self._changed:
            number = self._state.search_epoch + 1
            self._state = replace(self._state, search=words, search_epoch=number)
            self._changed.notify_all()

    def show_index(self, folder: Path) -> None:
        """Serve the search's files from a folder."""
        self._index = folder

    def application(self, host: Application) -> Application:
        """Return the application in front of another one."""

        def application(environ: dict[str, Any], start: Callable[..., Any]) -> Iterable[bytes]:
            path = environ["PATH_INFO"].encode("latin-1").decode("utf-8", "ignore")
            inside = path.startswith(f"{self._mount}/")
            path = path[len(self._mount) :]
            if inside and path == POLL:
                newest = self._wait(environ.get("QUERY_STRING", ""))
                return _sent(Answer("text/plain", newest), start)
            answer = self._answer(path) if inside else None
            if isinstance(answer, str):
                start("302 Found", [("Location", f"{self._mount}{answer}")])
                return []
            if answer is None and inside and path.endswith("/"):
                return _sent(self._missing(), start, "404 Not Found")
            return _sent(answer, start) if answer else host(environ, start)

        return application

    def _lay(self, site: PreviewedSite | None = None, **changes: Any) -> None:
        with self._changed:
            state = self._state
            overlay = replace(state.overlay, **changes)
            self._state = _State(
                site or state.site, overlay, state.epoch + 1, state.search, state.search_epoch
            )
            self._changed.notify_all()

    def _wait(self, seen: str) -> bytes:
        """Return the number of the newest state, as soon as it is another than the one seen."""
        with self._changed:
            self._changed.wait_for(lambda: self._epoch(seen) != seen, PATIENCE)
            return self._epoch(seen).encode()

    def _epoch(self, seen: str) -> str:
        """Return the number of what is newest; only the search page counts indexes too."""
        state = self._state
        return f"{state.epoch}.{state.search_epoch}" if "." in seen else str(state.epoch)

    def _answer(self, path: str) -> Answer | str | None:
        state = self._state
        if state.site is None:
            return self._page(NOTHING, path, state) if path.endswith("/") else None
        html = self._html(state, path)
        if html is not None:
            return html
        file = posixpath.normpath(path)
        if file.startswith(INDEX) and self._index:
            return _read(self._index, file)
        if file.startswith(ASSETS):
            return _read(state.site.theme, file)
        if not path.endswith("/") and f"{path}/" in state.site.pages:
            return quote(f"{path}/")
        return state.site.file(path)

    def _missing(self) -> Answer:
        state = self._state
        return (state.site and self._html(state, NOT_FOUND)) or self._page(NOTHING, "", state)

    def _html(self, state: _State, path: str) -> Answer | None:
        assert state.site
        try:
            html = state.site.html(path)
        except (TemplateError, OSError) as error:
            words = f"{error}\n\n{traceback.format_exc(limit=-3)}"
            broken = replace(state.overlay, title="Mẫu của trang này có lỗi", words=words)
            return self._page(NOTHING, path, replace(state, overlay=broken))
        return self._page(html, path, state) if html is not None else None

    def _page(self, html: str, path: str, state: _State) -> Answer:
        is_search = path == SEARCH
        overlay = replace(
            state.overlay,
            epoch=f"{state.epoch}.{state.search_epoch}" if is_search else str(state.epoch),
            own=state.overlay.waiting.get(path, ""),
            search=state.search if is_search else "",
        )
        return Answer(HTML, laid_over(html, overlay, self._environment()).encode())


def _read(folder: Path, path: str) -> Answer | None:
    file = folder / path.lstrip("/")
    return Answer(media_type(path), file.read_bytes()) if file.is_file() else None


def _sent(answer: Answer, start: Callable[..., Any], status: str = "200 OK") -> list[bytes]:
    headers = [("Content-Type", answer.media_type), ("Content-Length", str(len(answer.data)))]
    start(status, [*headers, ("Cache-Control", "no-store")])
    return [answer.data]
