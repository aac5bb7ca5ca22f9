"""A shard's files at their place in the site, where some of an earlier build stand already."""

import shutil
from pathlib import Path

import pytest

from generator.search.publish import leave_folders, link_tree


def words(folder: Path) -> dict[str, str]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_text("utf-8") for path in files}


@pytest.fixture
def shard(tmp_path: Path) -> Path:
    for name in ("fragment/a.pf_fragment", "index/b.pf_index", "pagefind.vi.pf_meta"):
        file = tmp_path / "shard" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(name, "utf-8")
    (tmp_path / "shard" / "pagefind-ui.js").write_text("nobody asks for it", "utf-8")
    return tmp_path / "shard"


@pytest.fixture
def linked(shard: Path, tmp_path: Path) -> Path:
    link_tree(shard, tmp_path / "site" / "tin-2024")
    return tmp_path / "site" / "tin-2024"


def test_a_shard_is_linked_but_for_what_nobody_asks_for(shard: Path, linked: Path) -> None:
    assert words(linked) == {name: name for name in words(shard) if name != "pagefind-ui.js"}
    assert (linked / "index" / "b.pf_index").samefile(shard / "index" / "b.pf_index")


def change(file: Path) -> None:
    file.unlink()
    file.write_text("của người khác", "utf-8")


def become_link(file: Path) -> None:
    file.unlink()
    file.symlink_to("/etc/hostname")


def become_folder(file: Path) -> None:
    file.unlink()
    file.mkdir()


@pytest.mark.parametrize("wound", [Path.unlink, change, become_link, become_folder])
@pytest.mark.parametrize("name", ["index/b.pf_index", "pagefind.vi.pf_meta"])
def test_what_stands_there_is_believed_only_where_it_is_the_shards_own_file(
    shard: Path, linked: Path, wound: object, name: str
) -> None:
    assert callable(wound)
    wound(linked / name)
    (linked / "fragment" / "thua.pf_index").write_text("thừa", "utf-8")
    (linked / "thua").mkdir()
    link_tree(shard, linked)
    assert (linked / name).samefile(shard / name)
    assert not (linked / name).is_symlink()
    assert words(linked) == {name: name for name in words(shard) if name != "pagefind-ui.js"}
    assert not (linked / "thua").exists()


def test_nothing_is_written_through_a_link_to_a_folder(
    shard: Path, linked: Path, tmp_path: Path
) -> None:
    shutil.rmtree(linked / "index")
    (tmp_path / "others").mkdir()
    (linked / "index").symlink_to(tmp_path / "others")
    link_tree(shard, linked)
    assert not list((tmp_path / "others").iterdir())
    assert (linked / "index" / "b.pf_index").samefile(shard / "index" / "b.pf_index")


def test_folders_of_other_shards_go_with_all_that_lies_beside_them(linked: Path) -> None:
    target = linked.parent
    (target / "tin-2023").mkdir()
    (target / "shards.json").write_text("{}")
    (target / "tin-2022").symlink_to(linked)
    leave_folders(target, {linked.name, "tin-2022"})
    assert [path.name for path in target.iterdir()] == [linked.name]
    leave_folders(target / "nowhere", set())
