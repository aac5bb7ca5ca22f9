"""The Containerfile copies what is there, and installs what the two commands ask for."""

import re

import pytest

from tests.folder import PROJECT

WORDS = (PROJECT / "deploy/Containerfile").read_text("utf-8")
COPIED = re.findall(r"^COPY (deploy/\S+)", WORDS, re.MULTILINE)


def test_settings_are_copied() -> None:
    assert [
        *("deploy/headers.conf", "deploy/form-headers.conf", "deploy/embed-headers.conf"),
        "deploy/nginx.conf",
    ] == COPIED


@pytest.mark.parametrize("path", COPIED)
def test_what_is_copied_is_there(path: str) -> None:
    assert (PROJECT / path).is_file()


def test_the_site_lies_where_the_server_looks() -> None:
    settings = (PROJECT / "deploy/nginx.conf").read_text("utf-8")
    (root,) = re.findall(r"^\s*root (\S+);", settings, re.MULTILINE)
    included = re.findall(r"include (/\S+);", settings)
    assert included
    assert all(f" {path}\n" in WORDS for path in (root, *included))
