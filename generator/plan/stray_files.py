"""Files of the content folder that nobody publishes."""

import re
from collections.abc import Iterator
from posixpath import dirname
from urllib.parse import urlsplit

from generator.diagnostics import Diagnostic, Position, problem
from generator.model import Content
from generator.plan.plan import Plan
from generator.read.folders import is_markdown, kind_of
from generator.read.kinds import KINDS
from generator.read.shorten import shorten
from generator.read.vocabularies import FOLDER as VOCABULARIES
from generator.site.addresses import FOLDER, file_of
from generator.site.checks.documents import document_words, other_form
from generator.site.files import files_of, is_attachment, is_what_it_says
from generator.site.host_files import may_be_host_file, waiting_files
from generator.site.left_out import words_left_out
from generator.site.site import Site
from generator.text import nfc

KIND_FOLDERS = frozenset(kind.folder.name for kind in KINDS)
_MISTAKEN = (
    (
        re.compile(r"(?:~\$|\.~lock\.)(?P<name>.+)"),
        "tệp tạm mà Word để lại",
        "Đóng tài liệu trong Word rồi xóa tệp này.",
    ),
    (
        re.compile(r"(?P<name>[^.]+)\.(?:md|markdown)\.(?:txt|md|docx?|html?)", re.IGNORECASE),
        "tên còn một đuôi nữa, Windows giấu đuôi tệp nên không thấy",
        "Trong File Explorer, bật View > Show > File name extensions, rồi đổi tên thành “{right}”.",
    ),
    (
        re.compile(r"(?P<name>.+)\.(?:docx?|docm|rtf|odt|pages|html?|mht|mhtml)", re.IGNORECASE),
        "cổng không đọc tệp Word, tệp trang web",
        "Chạy “portal import ‹tệp›” để chuyển thành bài; cần đăng nguyên tệp thì đính kèm .docx, "
        ".pdf.",
    ),
    (
        re.compile(r"(?P<name>.+)\.(?:heic|heif)", re.IGNORECASE),
        "cổng nhận hình .jpg, .png, .webp, .avif, .gif",
        "Chạy “portal import ‹tệp›”: hình thành .jpg, đặt cạnh tệp này. Rồi xóa tệp này.",
    ),
    (
        re.compile(r"(?P<name>.+)\.(?:tiff?|bmp|psd|raw|svg)", re.IGNORECASE),
        "cổng nhận hình .jpg, .png, .webp, .avif, .gif",
        "Mở hình, lưu lại (hoặc chụp lại) thành .jpg rồi đặt cạnh bài.",
    ),
)
"""Names of what editors bring along, and take for content."""
_PLAIN_PAGE = re.compile(r"(?:[\w-]+/)+[\w-]+\.md")
"""At a glance: a page in a folder, whose name has no sign of another program. It is read, or told
of, elsewhere."""
_FALSE_PROOF = {
    "reason": "tệp xác nhận chỉ được có mã mà Google, Bing đưa",
    "advice": "Tải lại tệp ấy từ Search Console hay Webmaster Tools, hoặc xóa nó.",
}
_PLAIN_TEXT = re.compile(r"[^.]+(?:\.(?:txt|text|mdown|mkd|mkdn))?", re.IGNORECASE)
"""May hold a whole article, saved by a program that knows no Markdown."""
_TO_MARKDOWN = "Là một bài thì đổi đuôi tệp thành .md. "
_UNUSED = "Ghi tên tệp trong bài, văn bản hay trang dùng nó (ảnh, tệp đính kèm), hoặc xóa tệp."
_UNLINKED = "Dẫn tới nó từ một bài hay một trang ([tên](/{name})), hoặc xóa tệp."
_ELSEWHERE = "Đặt tệp cạnh bài hoặc văn bản dùng nó, hoặc xóa tệp."
_OWN = "Xóa tệp; cổng đã có tệp ấy."


def stray_files(content: Content, site: Site, plan: Plan) -> Iterator[Diagnostic]:
    """Yield T106 for each, T107 for what was meant to be a page or a picture.

    What is beside a broken record that names it may be its own, and is not judged.
    """
    used = {file for record in content.records for _, file in files_of(site, record)}
    own = frozenset(map(file_of, plan.addresses))
    words = words_left_out(content)
    files = content.files - used - waiting_files(site)
    for path in sorted(path for path in files if not _PLAIN_PAGE.fullmatch(path)):
        name, position = path.rpartition("/")[2], Position(FOLDER + path)
        is_unjudged = dirname(path) in words and _may_be_its_own(words[dirname(path)], name)
        is_told = f"/{path}" in own or (is_markdown(path) and kind_of(path) in KIND_FOLDERS)
        mistaken = {} if is_told else _mistaken(name)
        if mistaken and path not in plan.given and not (is_unjudged and is_attachment(name)):
            yield problem("T107", position, name=name, **mistaken)
        elif is_markdown(path) or is_unjudged:
            continue
        elif stray := _stray(path, own, plan.given):
            reason, advice = stray
            yield problem("T106", position, name=name, reason=reason, advice=advice)
        elif path in plan.given and (unfit := document_words(content, path)):
            yield problem("B631", position, **unfit)
        elif path in plan.given and not is_what_it_says(content, path):
            if is_attachment(path):
                yield problem("B610", position, **other_form(content, path))
            else:
                yield problem("T107", position, name=name, **_not_asked_for(content, path))
    yield from _foreign_host(content, site)


def _foreign_host(content: Content, site: Site) -> Iterator[Diagnostic]:
    """A host that is told of another's name serves the portal there, or not at all."""
    own = urlsplit(site.edition.settings.site_url).hostname
    if own and content.cname is not None and content.cname.lower() != own:
        words = f"“{shorten(content.cname)}”" if content.cname else "(trống)"
        reason = f"tên miền ghi trong tệp là {words}, mà cổng ở {own} (site_url)"
        advice = f"Ghi đúng một dòng “{own}”, hoặc xóa tệp; cổng đã dời thì sửa site_url."
        yield problem(
            "T107", Position(f"{FOLDER}CNAME"), name="CNAME", reason=reason, advice=advice
        )


def _not_asked_for(content: Content, path: str) -> dict[str, str]:
    """Return why a file that other services ask for is not what they ask for."""
    if not path.endswith(".txt"):
        return _FALSE_PROOF
    reason = f"tên là tệp chữ mà {other_form(content, path)['reason']}"
    return {"reason": reason, "advice": "Lưu lại thành tệp chữ UTF-8, hoặc xóa tệp."}


def _mistaken(name: str) -> dict[str, str]:
    """Return what is wrong with a file of another program, and what to do."""
    for pattern, reason, advice in _MISTAKEN:
        if match := pattern.fullmatch(name):
            return {"reason": reason, "advice": advice.format(right=f"{match['name']}.md")}
    return {}


def _stray(path: str, own: frozenset[str], given: frozenset[str]) -> tuple[str, str] | None:
    """Return why an unused file is not published, and what to do; the host copies those `given`."""
    folder = kind_of(path)
    if not folder and f"/{path}" in own:
        return f"cổng tự làm /{path}", _OWN
    if path in given:
        return None
    if not folder and may_be_host_file(path):
        return "không trang nào dẫn tới tệp này", _UNLINKED.format(name=path)
    if folder in KIND_FOLDERS:
        is_text = _PLAIN_TEXT.fullmatch(path.rpartition("/")[2]) is not None
        return "không trang nào dùng tệp này", f"{_TO_MARKDOWN if is_text else ''}{_UNUSED}"
    if folder == VOCABULARIES:
        return None
    return f"không có loại nội dung nào nằm ở “{folder}”", _ELSEWHERE


def _may_be_its_own(words: str | None, name: str) -> bool:
    """May a broken record of these words have the file? Of one that cannot be read, it may."""
    return words is None or nfc(name) in words
