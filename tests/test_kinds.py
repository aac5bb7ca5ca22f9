"""Every kind of record has all its rows: what is read, what has a page, whose links are checked."""

import shutil
from dataclasses import fields
from pathlib import Path
from typing import get_args

import pytest

from generator.model import Content
from generator.model.content import Record
from generator.plan import plan_of
from generator.plan.dead_links import broken_links
from generator.read.kind import AnyKind
from generator.read.kinds import KINDS
from tests.folder import KEPT, PROJECT, site_of

kinds = pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.field)


def test_every_record_has_one_row() -> None:
    assert sorted(kind.record.__name__ for kind in KINDS) == sorted(
        record.__name__ for record in get_args(Record)
    )


def test_every_row_has_a_field_of_its_own() -> None:
    held = {field.name for field in fields(Content)} - {"vocabulary", "files"}
    assert sorted(kind.field for kind in KINDS) == sorted(held)


def test_the_records_of_a_content_are_those_of_all_fields() -> None:
    given = {kind.field: (kind.field,) for kind in KINDS}
    content = Content(vocabulary=None, files=frozenset(), **given)  # type: ignore[arg-type]
    assert sorted(content.records) == sorted(given)  # type: ignore[type-var]


@kinds
def test_the_example_of_a_folder_lies_where_records_do(kind: AnyKind) -> None:
    assert kind.folder.form.fullmatch(kind.folder.example)
    folders = kind.folder.example.split("/")
    assert (folders[0], len(folders) - 1) == (kind.folder.name, kind.folder.depth)
    assert list((PROJECT / "content" / kind.folder.name).rglob("*.md"))


@kinds
def test_a_record_has_a_page_and_its_dead_links_are_told(kind: AnyKind, tmp_path: Path) -> None:
    """The portal's own first file of the kind, with a link to nowhere."""
    own = sorted(
        path
        for path in (PROJECT / "content" / kind.folder.name).rglob("*.md")
        if kind.folder.form.fullmatch(path.relative_to(PROJECT / "content").as_posix())
    )[0].relative_to(PROJECT / "content")
    for name in KEPT:
        shutil.copytree(PROJECT / "content" / name, tmp_path / "content" / name)
    text = (PROJECT / "content" / own).read_text("utf-8") + "\n\nXem [ở đây](/khong-co/).\n"
    site, _ = site_of(tmp_path, {own.as_posix(): text}, kept=())
    addresses = plan_of(site).addresses
    path = f"content/{own.as_posix()}"
    assert site.addresses.of_path[path] in addresses
    assert [
        finding.code for finding in broken_links(site, addresses) if finding.position.path == path
    ] == ["B603"]
