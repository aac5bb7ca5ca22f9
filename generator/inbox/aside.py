"""Files of a shared folder that no visit can use: said in one page, so that nobody waits."""

from collections.abc import Iterator
from html import escape
from pathlib import Path

from generator.importing.pictures import is_picture_file
from generator.inbox.beside import claimed_in
from generator.inbox.places import ENDINGS, OWN_FOLDERS, RESULT, UNFINISHED, Places, files_of
from generator.model import PICTURES, FileForm, form_of
from generator.pictures import picture_file
from generator.storage import read_plain, write_whole

PAGE = f"TEP-CHUA-DUNG{RESULT}"
_ALONE = (
    "Ảnh này của bài nào? Chèn ảnh vào tệp Word của bài, ngay chỗ nó phải hiện; hoặc đổi tên ảnh "
    "cho trùng tên tệp Word"
)
_BROKEN = "Tệp ảnh hỏng hoặc chép dở: chép lại từ máy ảnh, điện thoại."
_STRANGE = "Cổng không đọc loại tệp này: lưu bài thành tệp Word (.docx) rồi thả lại."
_BELOW = "Tệp trong thư mục con không được xem: chuyển tệp ra ngay thư mục nhận bài."
_BEING_COPIED = frozenset([".part", ".tmp", ".crdownload", ".partial", ".ini", ".db"])


def tell_aside(places: Places) -> None:
    """Write the page of files that are not used, when it says anything new; else remove it."""
    for folder in (places.folder, places.approved):
        rows = [
            f"<li><b>{escape(name)}</b><br>{why}</li>" for name, why in sorted(set(_aside(folder)))
        ]
        page = folder / PAGE
        if not rows:
            page.unlink(missing_ok=True)
            continue
        words = _page(rows)
        if not page.exists() or page.read_text("utf-8") != words:
            write_whole(page, words.encode())


def _aside(folder: Path) -> Iterator[tuple[str, str]]:
    stories, claimed = files_of(folder), claimed_in(folder)
    for file in folder.iterdir():
        if file.name.startswith(UNFINISHED) or file.is_symlink() or file.name.endswith(RESULT):
            continue
        if file.is_dir():
            if file.name not in OWN_FOLDERS:
                yield from ((f"{file.name}/{name}", _BELOW) for name in _names_below(file))
        elif is_picture_file(file):
            if file.name not in claimed:
                yield file.name, _asked(file, stories)
        elif file.suffix.lower() not in ENDINGS | _BEING_COPIED:
            yield file.name, _STRANGE


def _asked(picture: Path, stories: list[Path]) -> str:
    """Ask to which piece a picture belongs; the one that waits is named."""
    data = read_plain(picture)
    form = form_of(data)
    if form is not FileForm.HEIC and (form not in PICTURES or picture_file(data).fault):
        return _BROKEN
    if len(stories) != 1:
        return f"{_ALONE}, cổng đặt nó dưới sapo."
    story = stories[0]
    name = f"{story.stem}{picture.suffix.lower()}"
    return f"{_ALONE}: là ảnh của “{story.name}” thì gọi nó là “{name}”, cổng đặt nó dưới sapo."


def _names_below(folder: Path) -> Iterator[str]:
    for file in sorted(folder.rglob("*")):
        if file.is_file() and not file.name.startswith(UNFINISHED):
            yield file.relative_to(folder).as_posix()


def _page(rows: list[str]) -> str:
    return (
        '<!doctype html>\n<html lang="vi"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width,initial-scale=1">'
        "<title>Tệp chưa dùng được</title><style>:root{color-scheme:light dark}"
        "body{font:18px/1.6 system-ui,sans-serif;max-width:46rem;margin:0 auto;padding:1.5rem 1rem}"
        "li{margin:0 0 1rem}</style></head><body>\n<h1>Tệp chưa dùng được</h1>\n"
        f"<ul>{''.join(rows)}</ul>\n</body></html>\n"
    )
