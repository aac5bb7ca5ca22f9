"""Wherever a file of any kind lies: it is published and harmless, or it is told."""

import os
from pathlib import Path

import pytest

from generator.build import Build, prepare
from generator.model import Owner, Settings
from generator.read.kinds import KINDS
from tests.attached import UNFIT, office, pdf
from tests.documents import decision
from tests.folder import NOW, article, lay_out, path_in, read_before
from tests.photos import photo

SETTINGS = Settings("Cổng thử", "https://portal.example/", owner=Owner(*["đủ"] * 5))
TEXT, WORDS = decision("91/QĐ-KHVN", "2021-01-01")
ARTICLE = "news/2024/03/bai.md"
SVG = b'<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'
HARMLESS = {
    **{f"anh.{ending}": photo(64, 48) for ending in ("jpg", "jpeg")},
    "ban-ky.pdf": pdf(),
    "mau.docx": office(),
    "bang.xlsx": office("xlsx"),
}
OTHERS = {
    **{f"hinh.{ending}": SVG for ending in ("jpg", "png", "svg", "webp", "gif", "avif")},
    **{f"trang.{ending}": b"<script>alert(1)</script>" for ending in ("html", "htm", "xml", "txt")},
    **{f"ma.{ending}": b"alert(1)" for ending in ("js", "css", "json", "php", "py", "sh", "sql")},
    **{f"may.{ending}": b"MZ\x90" for ending in ("exe", "pdf", "docx", "dll", "jar")},
    **{f"goi.{ending}": office("zip") for ending in ("zip", "docx", "xlsx", "apk")},
    **{f"khac.{ending}": b"\0\1" for ending in ("doc", "heic", "mp4", "ttf", "bin", "rar", "odt")},
    "khong-duoi": b"x",
    "ghi-chu.md.txt": b"x",
    "~$mau.docx": b"x",
    "aux.jpg": b"x",
    "dau cach .txt ": b"x",
    "_headers": b"/*",
    ".env": b"KHOA=1",
    "con": b"x",
    **{
        f"hong-{number}{name[name.rindex('.') :]}": data
        for number, (name, data, _) in enumerate(UNFIT)
    },
}
PLACES = (
    "",
    *(path.rpartition("/")[0] + "/" for path in map(path_in, KINDS) if "/" in path),
    f"{ARTICLE.removesuffix('.md')}/",
    f"{TEXT.removesuffix('.md')}/",
    *("assets/", "assets/js/search/", "la/", "vocabularies/", "news/", "documents/"),
)

FIRST = ("", "news/2024/03/", f"{ARTICLE.removesuffix('.md')}/", "vocabularies/")


def linked_to(names: list[str], folder: str) -> str:
    """Return a body that names each file, as a link and as a picture."""
    rows = (f"![Quang cảnh hội nghị](<{name}>)\n\n[Tệp](<{folder}{name}>)" for name in names)
    return "\n\n".join(("Một câu.", *rows))


def built(root: Path, place: str, named: bool) -> Build:
    files = HARMLESS | OTHERS
    body = linked_to(list(files), "" if place else "/") if named else "Một câu."
    lay_out(root, {ARTICLE: article(body), TEXT: WORDS}, ("regions", "vocabularies"))
    folder = root / "content" / place
    folder.mkdir(parents=True, exist_ok=True)
    for name, data in files.items():
        (folder / name).write_bytes(data)
    (folder / "lien-ket.jpg").symlink_to("/etc/hostname")
    os.mkfifo(folder / "ong.jpg")
    return prepare(root, SETTINGS, NOW, cache=read_before())


@pytest.mark.parametrize("named", [False, True], ids=["unused", "named"])
@pytest.mark.parametrize(
    "place",
    [
        place if place in FIRST else pytest.param(place, marks=pytest.mark.long)
        for place in dict.fromkeys(PLACES)
    ],
)
def test_it_is_published_and_harmless_or_told(tmp_path: Path, place: str, named: bool) -> None:
    build = built(tmp_path, place, named)
    published = {copy.path for copy in build.plan.copies} | set(build.plan.given)
    told = " ".join(f"{row.position.path} {row.message}" for row in build.problems)
    refused = " ".join(row.message + row.position.path for row in build.errors)
    for name in (*HARMLESS, *OTHERS, "lien-ket.jpg", "ong.jpg"):
        path = place + name
        if path in published:
            assert name in HARMLESS or name in refused, f"{path} is published as it is"
        else:
            assert f"{path} " in told or f"“{name}”" in told, f"{path} is silent"


def test_what_is_sound_and_named_is_published(tmp_path: Path) -> None:
    body = linked_to(list(HARMLESS), "")
    lay_out(tmp_path, {ARTICLE: article(body)}, ("regions", "vocabularies"))
    for name, data in HARMLESS.items():
        (tmp_path / "content" / ARTICLE).with_name(name).write_bytes(data)
    build = prepare(tmp_path, SETTINGS, NOW, cache=read_before())
    assert {copy.path.rpartition("/")[2] for copy in build.plan.copies} == set(HARMLESS)
