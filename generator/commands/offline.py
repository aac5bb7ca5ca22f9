"""`portal offline`: the built site as a zip that opens from a memory stick, signed."""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import click

from generator.model.addresses import SEARCH
from generator.model.file_addresses import MANIFEST
from generator.offline.copied import (
    FROM_FILE,
    copied_files,
    copied_page,
    plain_script,
    read_by_scripts,
)
from generator.offline.package import (
    LIST,
    READ_FIRST,
    NotSigned,
    digest_list,
    read_first,
    signature,
    zipped,
)
from generator.offline.words import FILES_SCRIPT, SCRIPT, PageWords, words_script
from generator.search.fragments import Fragment, fragments_of
from generator.storage import read_plain, write_whole
from generator.text import format_date, unfit_for_windows

SEARCH_PAGE = f"{SEARCH[1:]}index.html"
WORDS = f"{SEARCH[1:]}du-lieu.js"
SEARCHING = f"{SEARCH[1:]}tim.js"
_SCRIPTS = (
    '<script defer src="du-lieu.js"></script><script defer src="tim.js" data-root="../"></script>'
)


@click.command(help="Gói trang đã dựng thành tệp zip mở được từ thẻ nhớ USB, không cần mạng.")
@click.option(
    "--site", type=click.Path(path_type=Path), default=Path("site"), help="Trang đã dựng."
)
@click.option("--name", default="cong-khuyen-hoc", help="Tên đầu của tệp và thư mục.")
@click.option("--title", default="Cổng khuyến học", help="Tên cổng, ghi trong tệp đọc trước.")
@click.option("--key", type=click.Path(path_type=Path, exists=True), help="Khóa SSH để ký bản kê.")
def offline(site: Path, name: str, title: str, key: Path | None) -> None:
    """Exit with 1 when there is no built site, or the list of files cannot be signed."""
    if "/" in name or unfit_for_windows(name):
        raise click.BadParameter(f"“{name}” không thành tên tệp được.", param_hint="--name")
    try:
        about = json.loads(read_plain(site / MANIFEST[1:]))
        day, address = date.fromisoformat(about["day"]), str(about["site"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise click.ClickException(
            f"{site} chưa phải trang đã dựng xong: chạy make site."
        ) from error
    files = dict(_files(site, day, address))
    files[READ_FIRST] = read_first(title, address, format_date(day))
    files[LIST] = digest_list(dict(sorted(files.items())))
    if key:
        try:
            files[f"{LIST}.sig"] = signature(files[LIST], key)
        except NotSigned as error:
            raise click.ClickException(str(error)) from error
    folder = f"{name}-{day}"
    target = Path(f"{folder}.zip")
    write_whole(target, zipped(files, folder, day))
    megabytes = f"{target.stat().st_size / 1e6:.1f}".replace(".", ",")
    signed = "đã ký" if key else "chưa ký (--key để ký)"
    click.echo(f"{target}: {len(files)} tệp, {megabytes} MB, {signed}.")


def _files(site: Path, day: date, address: str) -> Iterator[tuple[str, bytes]]:
    paths = list(copied_files(site))
    scripts = {path: plain_script(read_plain(site / path)) for path in _modules(paths)}
    plain = frozenset(path for path, data in scripts.items() if data is not None)
    for path in paths:
        data = read_plain(site / path)
        if path in scripts:
            if script := scripts[path]:
                yield path, script
        elif path.endswith(".html"):
            yield path, _page(path, data.decode(), plain, _notice(day, address)).encode()
        else:
            yield path, data
            if script := read_by_scripts(path, data):
                yield f"{path}.js", script
    yield FROM_FILE, FILES_SCRIPT.read_bytes()
    yield WORDS, words_script(_words(fragment) for fragment in fragments_of(site / "pagefind"))
    yield SEARCHING, SCRIPT.read_bytes()


def _modules(paths: list[str]) -> Iterator[str]:
    return (path for path in paths if path.startswith("assets/js/") and path.endswith(".js"))


def _page(path: str, html: str, plain: frozenset[str], notice: str) -> str:
    return copied_page(html, plain, notice, _SCRIPTS if path == SEARCH_PAGE else "")


def _notice(day: date, address: str) -> str:
    words = f"Bản ngoại tuyến ngày {format_date(day)}; tình trạng văn bản là của ngày ấy."
    newer = f'Bản mới, khi có mạng: <a href="{address}">{address}</a>'
    return f'<div class="page"><p class="note needs-review">{words} {newer}</p></div>'


def _words(fragment: Fragment) -> PageWords:
    facts = (fragment.meta.get(name, "") for name in ("date", "place", "status"))
    return PageWords(
        url=fragment.url,
        title=fragment.meta.get("title", ""),
        kind=fragment.meta.get("kind", ""),
        day=fragment.meta.get("day", ""),
        facts=" · ".join(filter(None, facts)),
        words=fragment.content,
    )
