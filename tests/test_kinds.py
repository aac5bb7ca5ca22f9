"""Every kind of record has all its rows: what is read, what has a page, whose links are checked."""

import re
import shutil
from dataclasses import fields, is_dataclass
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

import pytest

from generator import model
from generator.markdown import body_html
from generator.plan import plan_of
from generator.plan.dead_links import broken_links
from generator.read.folders import kind_of
from generator.read.kind import AnyKind
from generator.read.kinds import KINDS
from generator.site.site import Site
from tests.folder import KEPT, PROJECT, site_of

CONTENT = PROJECT / "content"
kinds = pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.folder.name)


def test_every_kind_of_record_has_one_row() -> None:
    """A class of `model/` with a file of its own and an id is a kind of record."""
    names = (f"{model.__name__}.{module.name}" for module in iter_modules(model.__path__))
    values = (value for name in names for value in vars(import_module(name)).values())
    records = {
        kind.__name__
        for kind in values
        if isinstance(kind, type) and is_dataclass(kind)
        if {"id", "origin"} <= {field.name for field in fields(kind)}
    }
    assert sorted(kind.record.__name__ for kind in KINDS) == sorted(records)


@kinds
def test_what_a_finding_says_of_a_folder_lies_where_records_do(kind: AnyKind) -> None:
    years = kind.folder.pattern.replace("‹năm›", "2024").replace("‹tháng›", "04")
    example = re.sub("‹[^›]+›", "ten", years)
    assert kind.folder.form.fullmatch(example)
    assert (kind_of(example), example.count("/")) == (kind.folder.name, kind.folder.depth)
    assert own_file(kind)


def own_file(kind: AnyKind) -> str:
    """Return the path of the portal's own first file of a kind, below the content folder."""
    paths = (path.relative_to(CONTENT).as_posix() for path in CONTENT.rglob("*.md"))
    return min(path for path in paths if kind.folder.form.fullmatch(path))


def site_with(kind: AnyKind, more: str, root: Path) -> Site:
    """Return the site of that file with more in its body, beside the portal's regions and words."""
    for name in KEPT:
        shutil.copytree(CONTENT / name, root / "content" / name)
    text = (CONTENT / own_file(kind)).read_text("utf-8")
    picture = Path(own_file(kind)).with_name("thu.jpg").as_posix()
    form = Path(own_file(kind)).with_name("mau-01.pdf").as_posix()
    files = {own_file(kind): f"{text}\n\n{more}\n", picture: "x", form: "%PDF-1.7"}
    return site_of(root, files, kept=())[0]


@kinds
def test_a_record_has_a_page_and_its_dead_links_are_told(kind: AnyKind, tmp_path: Path) -> None:
    site = site_with(kind, "Xem [ở đây](/khong-co/).", tmp_path)
    addresses, path = plan_of(site).addresses, f"content/{own_file(kind)}"
    assert site.addresses.of_path[path] in addresses
    findings = broken_links(site, addresses)
    assert [finding.code for finding in findings if finding.position.path == path] == ["B603"]


@kinds
def test_a_picture_in_a_body_is_put_beside_its_page(kind: AnyKind, tmp_path: Path) -> None:
    site = site_with(kind, "![Hình thử](thu.jpg)", tmp_path)
    url = site.addresses.of_path[f"content/{own_file(kind)}"]
    assert f"{url}thu.jpg" in {copy.url for copy in plan_of(site).copies}


@kinds
def test_an_attachment_that_a_body_links_to_is_put_beside_its_page(
    kind: AnyKind, tmp_path: Path
) -> None:
    """Of pages written by hand MkDocs publishes the content folder's own files."""
    name = "/mau-01.pdf" if kind.folder.name == "" else "mau-01.pdf"
    site = site_with(kind, f"[Mẫu 01]({name})", tmp_path)
    url = site.addresses.of_path[f"content/{own_file(kind)}"]
    plan = plan_of(site)
    assert not list(broken_links(site, plan.addresses))
    copies = {copy.url for copy in plan.copies}
    assert kind.folder.name == "" or f"{url}mau-01.pdf" in copies
    assert 'mau-01.pdf">Mẫu\u00a001</a>' in body_html(site.bodies[url])
