"""deploy/nginx.conf in a real nginx: right types, right lifetimes, the headers on every answer."""

import shutil
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from email.message import Message
from pathlib import Path

import pytest

from tests.end_to_end.conftest import ROOT
from tests.end_to_end.test_security_headers import HEADERS

NGINX = shutil.which("nginx", path="/usr/sbin:/usr/bin:/usr/local/bin")
pytestmark = pytest.mark.skipif(NGINX is None, reason="nginx is not installed")
MAIN = """daemon off; pid {folder}/pid; error_log {folder}/error.log; worker_processes 1; {user}
events {{ worker_connections 64; }}
http {{ access_log off; client_body_temp_path {folder}/body; proxy_temp_path {folder}/proxy;
fastcgi_temp_path {folder}/fastcgi; uwsgi_temp_path {folder}/uwsgi; scgi_temp_path {folder}/scgi;
include {folder}/portal.conf; }}
"""


@pytest.fixture(scope="module")
def settings(site: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, int]:
    """Return the shipped files as a main file includes them, but for folders, and the port."""
    folder = tmp_path_factory.mktemp("nginx")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    shutil.copy("/etc/nginx/mime.types", folder)
    for headers in ("headers.conf", "form-headers.conf", "embed-headers.conf"):
        shutil.copy(ROOT / "deploy" / headers, folder)
    settings = (ROOT / "deploy" / "nginx.conf").read_text("utf-8")
    for shipped, here in (
        ("listen 80;", f"listen 127.0.0.1:{port};"),
        ("    listen [::]:80;\n", ""),
        ("/srv/khuyen-hoc/published/current", str(site)),
        ("/etc/nginx/khuyen-hoc-headers.conf", f"{folder}/headers.conf"),
        ("/etc/nginx/khuyen-hoc-form-headers.conf", f"{folder}/form-headers.conf"),
        ("/etc/nginx/khuyen-hoc-embed-headers.conf", f"{folder}/embed-headers.conf"),
    ):
        assert shipped in settings
        settings = settings.replace(shipped, here)
    (folder / "portal.conf").write_text(settings, encoding="utf-8")
    user = "user root;" if Path("/root").owner() == "root" and folder.owner() == "root" else ""
    (folder / "nginx.conf").write_text(MAIN.format(folder=folder, user=user), encoding="utf-8")
    return folder / "nginx.conf", port


@pytest.fixture(scope="module")
def server(settings: tuple[Path, int]) -> Iterator[str]:
    """Return the address of an nginx with these settings."""
    assert NGINX
    file, port = settings
    process = subprocess.Popen([NGINX, "-c", file, "-e", file.parent / "error.log"])
    for _ in range(100):
        with socket.socket() as asked:
            if asked.connect_ex(("127.0.0.1", port)) == 0:
                break
        time.sleep(0.05)
    yield f"http://127.0.0.1:{port}"
    process.terminate()
    process.wait()


def test_nginx_has_nothing_to_warn_of(settings: tuple[Path, int]) -> None:
    assert NGINX
    file, _ = settings
    said = subprocess.run(
        [NGINX, "-t", "-c", file, "-e", file.parent / "tried.log"],
        capture_output=True,
        text=True,
        check=True,
    ).stderr
    assert "warn" not in said


def answer(url: str, **headers: str) -> tuple[int, Message]:
    try:
        with urllib.request.urlopen(urllib.request.Request(url, headers=headers)) as response:
            return response.status, response.headers
    except urllib.error.HTTPError as error:
        with error:
            return error.code, error.headers


@pytest.mark.parametrize(
    ("address", "status", "kind"),
    [
        ("/", 200, "text/html; charset=utf-8"),
        ("/van-ban/", 200, "text/html; charset=utf-8"),
        ("/khong-co/", 404, "text/html; charset=utf-8"),
        ("/feed.xml", 200, "text/xml; charset=utf-8"),
        ("/du-lieu/so-lieu.csv", 200, "text/csv; charset=utf-8"),
        ("/assets/js/parts/search-box.js", 200, "application/javascript; charset=utf-8"),
        ("/.git/config", 404, "text/html; charset=utf-8"),
    ],
)
def test_each_answer_says_what_it_is(server: str, address: str, status: int, kind: str) -> None:
    code, headers = answer(server + address)
    assert (code, headers["Content-Type"]) == (status, kind)
    assert {name: headers[name] for name in HEADERS} == HEADERS
    assert headers["Cache-Control"] == "no-cache"


def test_what_is_named_by_its_content_is_kept_and_nothing_else(server: str, site: Path) -> None:
    files = [
        *(file for file in (site / "pagefind").rglob("*") if file.is_file()),
        *(file for file in (site / "tim-kiem").iterdir() if file.is_file()),
    ]
    kept = set()
    for file in files:
        code, headers = answer(f"{server}/{file.relative_to(site).as_posix()}")
        assert code == 200
        assert {name: headers[name] for name in HEADERS} == HEADERS
        if "immutable" in headers["Cache-Control"]:
            kept.add(file)
    changing = {file.relative_to(site).as_posix() for file in files if file not in kept}
    assert changing == {"pagefind/shards.json", "tim-kiem/index.html", "tim-kiem/muc-luc.json"}


def test_an_unchanged_page_is_not_sent_again(server: str) -> None:
    _, headers = answer(f"{server}/")
    code, _ = answer(f"{server}/", **{"If-None-Match": headers["ETag"]})
    assert code == 304


def test_pages_are_packed(server: str) -> None:
    _, headers = answer(f"{server}/assets/css/base/base.css", **{"Accept-Encoding": "gzip"})
    assert headers["Content-Encoding"] == "gzip"
