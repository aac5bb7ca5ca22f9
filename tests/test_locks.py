"""Nothing comes from a package index but what the locks name by digest."""

import re
from pathlib import Path

PROJECT = Path(__file__).parents[1]
MAKEFILE = (PROJECT / "Makefile").read_text(encoding="utf-8")


def test_every_install_is_held_to_digests() -> None:
    """So `PIP_REQUIRE_HASHES=1 make site` works; the project itself has no digest."""
    installs = re.findall(r"^\t@(.*\$\(PIP\) install .*)$", MAKEFILE, re.MULTILINE)
    assert len(installs) == 4
    own = [line for line in installs if "--editable" in line]
    assert own == [
        "PIP_REQUIRE_HASHES=0 $(PIP) install --no-deps --no-build-isolation --editable ."
    ]
    assert all("--require-hashes --requirement" in line for line in installs if line not in own)


def test_every_locked_package_has_a_digest() -> None:
    for lock in PROJECT.glob("requirements*.lock"):
        packages = re.split(r"\n(?=[A-Za-z0-9])", lock.read_text(encoding="utf-8"))
        named = [package for package in packages if "==" in package]
        assert named and all("--hash=sha256:" in package for package in named), lock.name
