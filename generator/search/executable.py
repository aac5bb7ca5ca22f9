"""Which Pagefind to run: the newer one from npm when it is there, else the wrapper's own."""

import platform
import sys
from pathlib import Path

_MACHINES = {"x86_64": "x64", "AMD64": "x64", "aarch64": "arm64", "arm64": "arm64"}


def newest_executable(root: Path) -> Path | None:
    """Return the executable of the pinned npm package below `root`, None when not installed."""
    system = {"linux": "linux", "darwin": "darwin"}.get(sys.platform, "")
    package = f"{system}-{_MACHINES.get(platform.machine(), '')}"
    file = root / "node_modules" / "@pagefind" / package / "bin" / "pagefind_extended"
    return file if file.is_file() else None
