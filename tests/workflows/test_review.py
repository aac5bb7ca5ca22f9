"""What a code host runs for a request: the report, the one comment, the code that it ends with."""

import email
import http.server
import json
import os
import re
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from tests.folder import PROJECT

WORKFLOWS = (".github/workflows/portal.yml", ".forgejo/workflows/portal.yml", ".gitlab-ci.yml")
PINNED = re.compile(r"[\w./-]+@[0-9a-f]{40}")
COMMIT = ("-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "--quiet")
MARK = "<!-- portal check -->"
SOUND = """---
title: Bài để thử
date: 2024-04-21
lead: Bài giả định, chỉ để thử.
regions: [ninh-binh]
---

Lời của bài.
"""
PATH = "content/news/2024/04/bai.md"


class Host(http.server.BaseHTTPRequestHandler):
    """Keeps comments as the hosts' interfaces for requests do."""

    comments: dict[int, str]
    files: dict[int, bytes]
    requests: list[tuple[str, str]]
    refuse = False

    def do_GET(self) -> None:
        if self.path.endswith("/assets"):
            self._answer([{"id": key} for key in type(self).files])
            return
        rows = [{"id": key, "body": body} for key, body in type(self).comments.items()]
        self._answer(rows)

    def do_POST(self) -> None:
        if self.path.endswith(("/assets", "/uploads")):
            self._keep()
            return
        self._write(len(type(self).comments) + 7)

    def do_PATCH(self) -> None:
        self._write(int(self.path.rpartition("/")[2]))

    do_PUT = do_PATCH

    def do_DELETE(self) -> None:
        del type(self).files[int(self.path.rpartition("/")[2])]
        self.send_response(204)
        self.end_headers()

    def _keep(self) -> None:
        """Keep a picture as Forgejo (`attachment`) or GitLab (`file`) takes it."""
        head = f"Content-Type: {self.headers['Content-Type']}\r\n\r\n".encode()
        sent = email.message_from_bytes(head + self.rfile.read(int(self.headers["Content-Length"])))
        (part,) = sent.get_payload()
        field = "attachment" if self.path.endswith("/assets") else "file"
        assert part.get_param("name", header="Content-Disposition") == field
        key = max(type(self).files, default=40) + 1
        type(self).files[key] = part.get_payload(decode=True)
        name = "browser_download_url" if field == "attachment" else "url"
        self._answer({"id": key, name: f"/tep/{key}/{part.get_filename()}"})

    def _write(self, key: int) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))["body"]
        type(self).requests.append((self.command, self.path))
        if type(self).refuse:
            self.send_error(403)
            return
        type(self).comments[key] = body
        self._answer({"id": key, "body": body})

    def _answer(self, value: object) -> None:
        data = json.dumps(value).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture
def host() -> Iterator[type[Host]]:
    kept = type("Kept", (Host,), {"comments": {3: "Bài hay quá."}, "files": {}, "requests": []})
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), kept)
    kept.address = f"http://127.0.0.1:{server.server_address[1]}/api"  # type: ignore[attr-defined]
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield kept
    server.shutdown()
    server.server_close()


def git(root: Path, *arguments: str) -> None:
    subprocess.run(["git", *arguments], cwd=root, check=True)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Return a repository with what a check needs, on a branch that adds a sound article."""
    root = tmp_path / "repository"
    for name in ("content/regions", "content/vocabularies", ".ci"):
        shutil.copytree(PROJECT / name, root / name)
    shutil.copyfile(PROJECT / "mkdocs.yml", root / "mkdocs.yml")
    (root / "theme").mkdir()
    (root / "Makefile").write_text(".venv/.site-stamp:\n\t@true\n", encoding="utf-8")
    (root / ".gitignore").write_text(".venv\n.cache\nreview.md\n", encoding="utf-8")
    (root / ".venv").symlink_to(PROJECT / ".venv")
    git(root, "init", "--quiet", "--initial-branch", "main")
    git(root, "add", ".")
    git(root, *COMMIT, "--message", "first")
    git(root, "checkout", "--quiet", "-b", "work")
    return root


def commit(root: Path, words: str) -> None:
    (root / PATH).parent.mkdir(parents=True, exist_ok=True)
    (root / PATH).write_text(words, encoding="utf-8")
    git(root, "add", ".")
    git(root, *COMMIT, "--message", "article")


def review(root: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    hosts = {name for name in os.environ if name.startswith(("GITHUB_", "CI_", "GITLAB_"))}
    kept = {name: value for name, value in os.environ.items() if name not in hosts}
    return subprocess.run(
        [str(root / ".ci/review"), "main"],
        env=kept | {"PYTHONPATH": str(PROJECT)} | variables,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def github(root: Path, host: type[Host]) -> dict[str, str]:
    event = root.parent / "event.json"
    event.write_text(json.dumps({"number": 12}), encoding="utf-8")
    return {
        "TOKEN": "t",
        "GITHUB_API_URL": host.address,  # type: ignore[attr-defined]
        "GITHUB_REPOSITORY": "hoi/cong",
        "GITHUB_EVENT_PATH": str(event),
    }


def gitlab(host: type[Host]) -> dict[str, str]:
    return {
        "TOKEN": "t",
        "GITLAB_CI": "true",
        "CI_API_V4_URL": host.address,  # type: ignore[attr-defined]
        "CI_PROJECT_ID": "5",
        "CI_MERGE_REQUEST_IID": "12",
    }


def test_an_editors_typo_fails_and_is_commented_once(root: Path, host: type[Host]) -> None:
    commit(root, SOUND.replace("ninh-binh", "ninh-bin"))
    first = review(root, **github(root, host))
    assert first.returncode == 1
    assert f"::error file={PATH},line=5,col=11::[L401]" in first.stdout
    ours = host.comments[8]
    assert ours.startswith(f"{MARK}\n**Kiểm tra nội dung: 1 lỗi trong 1 tệp.**")
    assert "regions: [ninh-bin]" in ours and "👉 Có phải “ninh-binh” không?" in ours
    commit(root, SOUND)
    second = review(root, **github(root, host))
    assert second.returncode == 0, second.stderr
    assert host.comments[8].startswith(f"{MARK}\n✅")
    assert host.comments[3] == "Bài hay quá."
    assert host.requests == [
        ("POST", "/api/repos/hoi/cong/issues/12/comments"),
        ("PATCH", "/api/repos/hoi/cong/issues/comments/8"),
    ]


def test_gitlab_has_its_report_and_its_comment(root: Path, host: type[Host]) -> None:
    commit(root, SOUND.replace("ninh-binh", "ninh-bin"))
    report = root.parent / "report.json"
    variables = {"FORM": "gitlab", "REPORT": str(report)}
    assert review(root, **gitlab(host), **variables).returncode == 1
    assert review(root, **gitlab(host), **variables).returncode == 1
    (row,) = json.loads(report.read_text("utf-8"))
    assert row["location"] == {"path": PATH, "lines": {"begin": 5}}
    assert row["severity"] == "major" and row["check_name"] == "L401"
    notes = "/api/projects/5/merge_requests/12/notes"
    assert host.requests == [("POST", notes), ("PUT", f"{notes}/8")]


SECTION = """<!-- portal pictures -->

### Trang

| Trước | Sau |
| --- | --- |
| ![Trước: /a/](01-truoc.png) | ![Sau: /a/](01-sau.png) |
"""


def show(root: Path, **variables: str) -> str:
    """Put pictures into the request as the workflows do; return what is printed."""
    folder = root / "hinh-truoc-sau"
    folder.mkdir(exist_ok=True)
    for name in ("01-truoc.png", "01-sau.png"):
        (folder / name).write_bytes(b"PNG of " + name.encode())
    (folder / "nhan-xet.md").write_text(SECTION, encoding="utf-8")
    command = [sys.executable, str(root / ".ci/comment.py"), str(folder / "nhan-xet.md")]
    kept = {name: value for name, value in os.environ.items() if not name.startswith("GIT")}
    done = subprocess.run(
        command, env=kept | variables, capture_output=True, encoding="utf-8", check=True
    )
    return done.stdout


def test_pictures_are_a_section_of_the_one_comment(root: Path, host: type[Host]) -> None:
    commit(root, SOUND)
    variables = github(root, host) | {"FORGEJO_ACTIONS": "true"}
    review(root, **variables)
    show(root, **variables)
    assert host.comments[8].startswith(f"{MARK}\n✅")
    assert "![Sau: /a/](/tep/42/01-sau.png)" in host.comments[8]
    assert host.files == {41: b"PNG of 01-truoc.png", 42: b"PNG of 01-sau.png"}
    review(root, **variables)
    assert "(/tep/42/01-sau.png)" in host.comments[8]
    show(root, **variables)
    assert "(/tep/44/01-sau.png)" in host.comments[8] and set(host.files) == {43, 44}
    assert host.comments[8].count("### Trang") == 1 and len(host.comments) == 2


def test_pictures_that_come_first_are_shown_too(root: Path, host: type[Host]) -> None:
    variables = github(root, host) | {"FORGEJO_ACTIONS": "true"}
    show(root, **variables)
    assert host.comments[8].startswith("<!-- portal pictures -->")
    assert "(/tep/42/01-sau.png)" in host.comments[8]
    commit(root, SOUND)
    review(root, **variables)
    assert host.comments[8].startswith(f"{MARK}\n✅") and "(/tep/42/01-sau.png)" in host.comments[8]


def test_gitlab_keeps_pictures_in_its_project(root: Path, host: type[Host]) -> None:
    show(root, **gitlab(host))
    assert "![Trước: /a/](/tep/41/01-truoc.png)" in host.comments[8]
    assert host.requests == [("POST", "/api/projects/5/merge_requests/12/notes")]


def test_where_a_host_takes_no_pictures_they_are_named(root: Path, host: type[Host]) -> None:
    """GitHub gives a job's token no way to put a picture into a comment."""
    show(root, **github(root, host), ARTIFACT="https://host.example/tep/9")
    assert "| `01-truoc.png` | `01-sau.png` |" in host.comments[8]
    assert "(https://host.example/tep/9)" in host.comments[8] and host.files == {}
    host.refuse = True
    assert "Không được quyền viết nhận xét: 403" in show(root, **github(root, host))


def test_without_a_token_or_the_right_the_report_is_printed(root: Path, host: type[Host]) -> None:
    commit(root, SOUND.replace("ninh-binh", "ninh-bin"))
    without = review(root)
    assert without.returncode == 1 and "Kiểm tra nội dung: 1 lỗi" in without.stdout
    host.refuse = True
    refused = review(root, **github(root, host))
    assert refused.returncode == 1 and "Không được quyền viết nhận xét: 403" in refused.stdout


def test_an_unknown_base_is_no_finding(root: Path) -> None:
    commit(root, SOUND)
    (root / ".ci/review").write_text(
        (root / ".ci/review").read_text("utf-8").replace("base=$1", "base=khong-co"), "utf-8"
    )
    done = review(root)
    assert done.returncode == 2
    assert "Git không so được" in done.stderr


@pytest.mark.parametrize("path", WORKFLOWS)
def test_a_workflow_is_yaml_and_pins_what_it_uses(path: str) -> None:
    jobs = yaml.safe_load((PROJECT / path).read_text("utf-8"))
    used = list(_values(jobs, "uses"))
    assert bool(used) == ("workflows" in path)
    assert all(PINNED.fullmatch(action) for action in used)


@pytest.mark.parametrize("path", WORKFLOWS)
def test_a_workflow_takes_no_words_of_a_request_into_a_shell(path: str) -> None:
    """A branch may be called `$(…)`: its name comes by a variable, never by substitution."""
    jobs = yaml.safe_load((PROJECT / path).read_text("utf-8"))
    lines = [*_values(jobs, "run"), *_values(jobs, "script")]
    assert lines and not any("${{" in str(line) for line in lines)


@pytest.mark.parametrize("path", WORKFLOWS)
def test_what_a_workflow_runs_is_there(path: str) -> None:
    words = (PROJECT / path).read_text("utf-8")
    for script in re.findall(r"\.ci/[\w.]+", words):
        assert os.access(PROJECT / script, os.X_OK)
    makefile = (PROJECT / "Makefile").read_text("utf-8")
    for target in re.findall(r"(?:run:|-) make ([\w-]+)$", words, re.MULTILINE):
        assert f"\n{target}:" in makefile


def _values(tree: object, key: str) -> Iterator[object]:
    if isinstance(tree, dict):
        for name, value in tree.items():
            if name == key:
                yield value
            yield from _values(value, key)
    elif isinstance(tree, list):
        for value in tree:
            yield from _values(value, key)
