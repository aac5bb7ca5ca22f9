"""The worker that keeps pages on a reader's device, of one edition of the portal."""

from pathlib import Path

SOURCE = "assets/js/offline/worker.js"
_EDITION = "__EDITION__"


def worker(site: Path, edition: str) -> bytes | None:
    """Return the worker of a built site; None where the theme brings none.

    A browser takes a new one when its bytes differ, and then lets go of what older ones kept.
    """
    source = site / SOURCE
    if not source.is_file():
        return None
    return source.read_text(encoding="utf-8").replace(_EDITION, edition).encode()
