"""T115: what the last edition had at an address, and the next one has not.

The last edition is the site that stands: the check knows the addresses of its pages by its list of
files. Articles and official texts have a key for old addresses; nothing else is asked of here.
"""

import json
import re
from collections.abc import Iterator
from pathlib import Path, PurePath

from generator.build import Build
from generator.commands.last_check import SITE
from generator.diagnostics import Diagnostic
from generator.model import Origin
from generator.model.addresses import NEWS, TEXTS
from generator.model.content import CONTENT
from generator.model.file_addresses import MANIFEST
from generator.output.manifest import file_of
from generator.read.frontmatter import read_front_matter
from generator.storage import read_plain
from generator.text import slug

_ARTICLE = re.compile(rf"{NEWS}(\d{{4}}/\d\d/[a-z0-9-]+)/")
_TEXT = re.compile(rf"{TEXTS}([a-z0-9-]+)/[a-z0-9-]+/\d{{4}}/(?!trang-\d)([a-z0-9-]+)/")
_WITHDRAWN = "không đăng nữa thì để lại tệp, ghi “status: withdrawn” kèm lý do"


def vanished_pages(root: Path, build: Build) -> Iterator[Diagnostic]:
    """Yield what is told of each; nothing while errors leave records out."""
    listed = _listed(root)
    if not listed or build.errors:
        return
    addresses = build.plan.addresses
    new = {path: url for path, url in build.addresses.of_path.items() if url not in listed}
    for url in sorted(listed - addresses):
        if article := _ARTICLE.fullmatch(url):
            yield _told_of(root, url, f"{CONTENT}/news/{article[1]}.md", new)
        elif text := _TEXT.fullmatch(url):  # its address does not say what its file was called
            folder = f"{CONTENT}/documents/{text[1]}"
            yield _told_of(root, url, f"{folder}/{text[2]}", new)


def _listed(root: Path) -> frozenset[str]:
    """Return the addresses of the site that stands; nothing where there is none."""
    try:
        files = json.loads(read_plain(root / SITE / file_of(MANIFEST)))["files"]
        return frozenset(map(str, files))
    except (OSError, ValueError, KeyError, TypeError):
        return frozenset()


def _told_of(root: Path, url: str, path: str, new: dict[str, str]) -> Diagnostic:
    alias = f"“aliases: [{url}]”"
    is_article = url.startswith(NEWS)
    if (root / path).is_file():
        advice = "Rút bài thì ghi “status: withdrawn” kèm lý do; còn đăng thì ghi “published”."
        return _origin(root, path).problem("T115", "status", url=url, advice=advice)
    if renamed := _renamed(root, path, new):
        advice = f"Tệp này mang cùng tên: thêm dòng {alias} vào phần khai báo."
        return _origin(root, renamed).problem("T115", url=url, advice=advice)
    rest = _WITHDRAWN if is_article else "bỏ hẳn thì thêm vào văn bản thay nó"
    advice = f"Đổi tên tệp thì thêm dòng {alias} vào tệp mới; {rest}."
    return Origin.of(path, "", 1, {}).problem("T115", url=url, advice=advice)


def _renamed(root: Path, gone: str, new: dict[str, str]) -> str:
    """Return the new file that the old file's name tells of: files are named by titles, numbers."""
    folder = "/".join(gone.split("/")[:2])
    words = set(PurePath(gone).stem.split("-"))
    paths = [path for path in new if path.startswith(f"{folder}/")]
    alike = [path for path in paths if _is_called(root / path, words)]
    return alike[0] if len(alike) == 1 else ""


def _is_called(file: Path, words: set[str]) -> bool:
    front = read_front_matter(file.name, read_plain(file).decode()).value
    tree = front.tree if front else {}
    title, number = (set(slug(str(tree.get(key) or "")).split("-")) for key in ("title", "number"))
    return words <= title or words <= number


def _origin(root: Path, path: str) -> Origin:
    front = read_front_matter(path, read_plain(root / path).decode()).value
    return front.origin if front else Origin.of(path, "", 1, {})
