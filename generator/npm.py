"""Programs that npm packages bring: pinned in package.json, found without asking Node."""

import platform
import sys
from pathlib import Path

_MACHINES = {"x86_64": "x64", "AMD64": "x64", "aarch64": "arm64", "arm64": "arm64"}


def npm_program(root: Path, scope: str, program: str) -> Path | None:
    """Return `program` of the package of a scope for this machine; None when not installed."""
    system = {"linux": "linux", "darwin": "darwin"}.get(sys.platform, "")
    package = f"{system}-{_MACHINES.get(platform.machine(), '')}"
    file = root / "node_modules" / scope / package / "bin" / program
    return file if file.is_file() else None
