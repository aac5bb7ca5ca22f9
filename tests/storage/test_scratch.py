"""Temporary folders of killed processes are swept; those in use, and others' folders, stay."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

from generator.storage import ScratchFolder

OPENS = """
import sys, time
from pathlib import Path
from generator.storage import ScratchFolder
print(ScratchFolder("thu", Path(sys.argv[1])).path, flush=True)
time.sleep(60)
"""


def other_process(where: Path) -> tuple[subprocess.Popen[str], Path]:
    """Return a process that holds a folder, old enough to be swept, and the folder."""
    command = [sys.executable, "-c", OPENS, str(where)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert process.stdout
    folder = Path(process.stdout.readline().strip())
    long_ago = time.time() - 3600
    os.utime(folder, (long_ago, long_ago))
    return process, folder


def test_a_folder_goes_with_its_process(tmp_path: Path) -> None:
    process, folder = other_process(tmp_path)
    other = tmp_path / "portal-khac-abc"
    other.mkdir()
    with ScratchFolder("thu", tmp_path):
        assert folder.is_dir(), "still in use"
    process.send_signal(signal.SIGKILL)
    process.communicate()
    with ScratchFolder("thu", tmp_path) as mine:
        assert not folder.exists()
        assert mine.is_dir()
    assert not mine.exists()
    assert other.is_dir()


def test_a_link_is_not_followed(tmp_path: Path) -> None:
    precious = tmp_path / "quy"
    precious.mkdir()
    (tmp_path / "portal-thu-x").symlink_to(precious)
    with ScratchFolder("thu", tmp_path):
        assert precious.is_dir()


def test_removing_twice_is_removing_once(tmp_path: Path) -> None:
    scratch = ScratchFolder("thu", tmp_path)
    scratch.remove()
    scratch.remove()
    assert not scratch.path.exists()
