"""systemd takes the units that are shipped, once their paths lead somewhere."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.folder import PROJECT

UNITS = sorted((PROJECT / "deploy").glob("khuyen-hoc*.*"))
COMMANDS = re.compile(r"^ExecStart=(\S+)", re.MULTILINE)
VERIFY = shutil.which("systemd-analyze")


def installed(folder: Path, unit: Path) -> Path:
    """Return the unit as an administrator copies it: its program is there."""
    words = unit.read_text("utf-8")
    program = folder / "program"
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    place = folder / unit.name
    place.write_text(COMMANDS.sub(f"ExecStart={program}", words), encoding="utf-8")
    return place


@pytest.mark.skipif(VERIFY is None, reason="systemd is not installed")
def test_systemd_takes_every_unit(tmp_path: Path) -> None:
    assert len(UNITS) == 4
    places = [str(installed(tmp_path, unit)) for unit in UNITS]
    assert VERIFY
    done = subprocess.run([VERIFY, "verify", *places], capture_output=True, encoding="utf-8")
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.skipif(VERIFY is None, reason="systemd is not installed")
def test_systemd_refuses_what_is_no_unit(tmp_path: Path) -> None:
    (tmp_path / "sai.service").write_text("[Service]\nType=oneshoot\n", encoding="utf-8")
    assert VERIFY
    command = [VERIFY, "verify", str(tmp_path / "sai.service")]
    done = subprocess.run(command, capture_output=True, encoding="utf-8")
    assert done.returncode != 0 or done.stderr


@pytest.mark.parametrize("unit", [unit for unit in UNITS if unit.suffix == ".service"])
def test_a_units_program_is_there(unit: Path) -> None:
    (program,) = COMMANDS.findall(unit.read_text("utf-8"))
    inside = program.removeprefix("/srv/khuyen-hoc/repository/")
    assert inside == ".venv/bin/portal" or (PROJECT / inside).is_file()
