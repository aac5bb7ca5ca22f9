"""Debian's nginx while editions change below it: no reader gets a failed or half answer."""

import http.client
import os
import random
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

import pytest

from generator.output.releases import Releases
from generator.text import VIETNAM
from tests.output.test_releases import silent, site

NGINX = shutil.which("nginx", path=f"{os.environ['PATH']}:/usr/sbin")
READERS = 4
SETTINGS = """\
daemon off;
worker_processes 1;
error_log {folder}/error.log;
pid {folder}/pid;
events {{}}
http {{
  access_log off;
  client_body_temp_path {folder}/body;
  proxy_temp_path {folder}/proxy;
  fastcgi_temp_path {folder}/fastcgi;
  uwsgi_temp_path {folder}/uwsgi;
  scgi_temp_path {folder}/scgi;
  server {{ listen 127.0.0.1:{port}; root {root}; }}
}}
"""


@contextmanager
def served(root: Path, folder: Path) -> Iterator[int]:
    """Serve a folder as a server would, and yield the port."""
    assert NGINX, "nginx is missing: run make test"
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    folder.mkdir()
    # a worker of another user than root must reach what pytest made for root alone
    words = SETTINGS.format(folder=folder, root=root, port=port)
    words = ("user root;\n" if os.getuid() == 0 else "") + words
    (folder / "nginx.conf").write_text(words, encoding="utf-8")
    server = subprocess.Popen([NGINX, "-c", str(folder / "nginx.conf")], stderr=subprocess.DEVNULL)
    try:
        _await(port)
        yield port
    finally:
        server.terminate()
        server.wait()


def _await(port: int) -> None:
    end = time.monotonic() + 30
    while time.monotonic() < end:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise AssertionError("nginx did not come up")


@dataclass
class Reader:
    """Asks for one page again and again on one connection."""

    port: int
    answers: list[tuple[int, bytes]] = field(default_factory=list)
    _stop: threading.Event = field(default_factory=threading.Event)

    def read(self) -> None:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        while not self._stop.is_set():
            connection.request("GET", "/tin/")
            answer = connection.getresponse()
            self.answers.append((answer.status, answer.read()))
        connection.close()

    def stop(self) -> None:
        self._stop.set()


@contextmanager
def readers(port: int) -> Iterator[list[Reader]]:
    asking = [Reader(port) for _ in range(READERS)]
    threads = [threading.Thread(target=reader.read) for reader in asking]
    for thread in threads:
        thread.start()
    try:
        yield asking
    finally:
        for reader in asking:
            reader.stop()
        for thread in threads:
            thread.join()


def page(letter: str) -> str:
    return letter * 20_000


def test_publishing_and_going_back_under_load(tmp_path: Path) -> None:
    releases = Releases(tmp_path / "published")
    built = {letter: site(tmp_path / letter, tin=page(letter)) for letter in "ab"}
    now = datetime.now(VIETNAM)
    releases.publish(built["a"], now, 5, silent)
    with served(releases.folder / "current", tmp_path / "nginx") as port, readers(port) as asking:
        for turn in range(12):
            releases.publish(built["ba"[turn % 2]], now, 3, silent)
            if turn % 3 == 2:
                releases.go_back(None, silent)
        time.sleep(0.2)
    answers = [answer for reader in asking for answer in reader.answers]
    assert {status for status, _ in answers} == {200}
    assert {body for _, body in answers} == {page("a").encode(), page("b").encode()}


@pytest.mark.parametrize("seed", range(3))
def test_a_killed_publishing_leaves_the_one_edition_or_the_other(tmp_path: Path, seed: int) -> None:
    releases = Releases(tmp_path / "published")
    many = {f"tin-{number}": page("x") for number in range(200)}
    releases.publish(site(tmp_path / "a", tin=page("a"), **many), datetime.now(VIETNAM), 5, silent)
    new = {name: page("y") for name in many}
    built = site(tmp_path / "b", tin=page("b"), **new)
    command = [
        sys.executable,
        "-c",
        "from generator.cli import main; main()",
        "publish",
        "--site",
        str(built),
    ]
    publishing = subprocess.Popen(
        [*command, "--to", str(releases.folder)], stdout=subprocess.DEVNULL, start_new_session=True
    )
    _await_beginning(releases, publishing)
    time.sleep(random.Random(seed).uniform(0, 0.15))
    publishing.send_signal(signal.SIGKILL)
    publishing.wait()
    read = (releases.folder / "current/tin/index.html").read_text("utf-8")
    assert read in (page("a"), page("b"))
    releases.publish(built, datetime.now(VIETNAM), 5, silent)
    assert (releases.folder / "current/tin/index.html").read_text("utf-8") == page("b")
    assert (releases.folder / "current/tin-199/index.html").read_text("utf-8") == page("y")


def _await_beginning(releases: Releases, publishing: subprocess.Popen[bytes]) -> None:
    """Wait until the new edition is being copied, or has been."""
    while publishing.poll() is None and not (releases.folder / "releases/.new").exists():
        time.sleep(0.002)
