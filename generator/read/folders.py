"""Where a file may lie: the folder says its kind, and the folders and names become addresses."""

import re
from dataclasses import dataclass

from generator.diagnostics import Diagnostic
from generator.model import Origin
from generator.read.schema.values import LONGEST_NAME
from generator.text import nearest, slug, unfit_for_windows

VOCABULARIES = (
    *("abbreviations.yml", "authors.yml", "issuers.yml", "serials.yml"),
    *("topics.yml", "types.yml"),
)
_ALIKE = 0.75
"""All of their names end alike."""
_MARKDOWN = re.compile(r"(?:\.(?:md|markdown))+$", re.IGNORECASE)
SLUG = r"[a-z0-9]+(?:-[a-z0-9]+)*"
_VERSION = re.compile(rf"documents/{SLUG}/{SLUG}/[^/]+\.md")


@dataclass(frozen=True, slots=True)
class Folder:
    """A kind's folder: the form of the paths in it, and how they look to editors."""

    name: str
    form: re.Pattern[str]
    depth: int
    pattern: str

    def holds(self, path: str) -> bool:
        """Does a path lie as deep as the records do?"""
        return path.count("/") == self.depth


def kind_of(path: str) -> str:
    """Return the first folder of a path below the content folder; empty for a file beside them."""
    return path.partition("/")[0] if "/" in path else ""


def is_version(path: str) -> bool:
    """Does the file lie where an official text's later wordings do, in a folder of its name?"""
    return _VERSION.fullmatch(path) is not None


def is_markdown(path: str) -> bool:
    """Does the name mean Markdown? `.MD` and `.markdown` do, and are then reported."""
    return _MARKDOWN.search(path) is not None


def check_unknown_folder(here: str, base: str, names: tuple[str, ...]) -> Diagnostic:
    """Report a Markdown file in a folder that is none of the kinds' folders, `names`."""
    name = kind_of(here.removeprefix(f"{base}/"))
    close = nearest(name, names)
    example = f"“{base}/{close}”" if close else f"một trong các thư mục {', '.join(names)}"
    reason = "không có loại nội dung nào nằm ở đây"
    return Origin.of(here, "", 1, {}).problem("T105", name=name, reason=reason, example=example)


def is_folder_wrong(path: str, folder: Folder) -> bool:
    """Is its folder told of a file, and not its name? Its day may tell the folder too."""
    name = path.rpartition("/")[2]
    return not folder.holds(path) or _right_name(name) == name


def check_path(here: str, base: str, folder: Folder) -> tuple[Diagnostic, ...]:
    """Report a file that lies where no record of the kind can, or whose name makes no address."""
    path = here.removeprefix(f"{base}/")
    if folder.form.fullmatch(path) and len(path.rpartition("/")[2]) <= LONGEST_NAME + 3:
        return _check_reserved(here, path.rpartition("/")[2])
    origin = Origin.of(here, "", 1, {})
    *folders, name = path.split("/")
    if not folder.holds(path):
        return (_misplaced(origin, path, base, folder),)
    right = _right_name(name)
    if right == name:
        return (_misplaced(origin, "/".join(folders), base, folder),)
    if right == _MARKDOWN.sub(".md", name):
        reason = "tên còn một đuôi nữa, Windows giấu đuôi tệp nên không thấy"
        return (origin.problem("T105", name=name, reason=reason, example=f"“{right}”"),)
    reason = f"chỉ dùng a-z, 0-9 và gạch nối giữa các từ, nhiều nhất {LONGEST_NAME} ký tự"
    return (origin.problem("T105", name=name, reason=reason, example=f"“{right}”"),)


def _check_reserved(here: str, name: str) -> tuple[Diagnostic, ...]:
    stem = name.removesuffix(".md")
    if not unfit_for_windows(stem):
        return ()
    reason = "máy Windows không tạo được tệp tên này, nên không tải được cả kho"
    values = {"name": name, "reason": reason, "example": f"“{stem}-1.md”"}
    return (Origin.of(here, "", 1, {}).problem("T105", **values),)


def check_vocabulary_name(here: str) -> tuple[Diagnostic, ...]:
    """Report a file among the vocabularies that nothing reads."""
    name = here.rpartition("/")[2]
    if name in VOCABULARIES:
        return ()
    close = nearest(name, VOCABULARIES, _ALIKE)
    example = f"“{close}”" if close else f"một trong {', '.join(VOCABULARIES)}"
    placeholders = {"name": name, "reason": "không phải là danh mục nào", "example": example}
    return (Origin.of(here, "", 1, {}).problem("T105", **placeholders),)


def _right_name(name: str) -> str:
    return f"{slug(_MARKDOWN.sub('', name))[:LONGEST_NAME].strip('-') or 'ten-tep'}.md"


def _misplaced(origin: Origin, name: str, base: str, folder: Folder) -> Diagnostic:
    """The file keeps its own name where it goes; the folders are those that its editor knows."""
    reason = f"tệp phải nằm ở {folder.pattern}"
    above, slash, _ = folder.pattern.rpartition("/")
    own = _right_name(origin.path.rpartition("/")[2])
    example = f"“{base}/{above}{slash}{own}”"
    return origin.problem("T105", name=name, reason=reason, example=example)
