"""Files of the content folder that nobody publishes."""

import re
from collections.abc import Iterator
from posixpath import dirname

from generator.diagnostics import Diagnostic, Position, problem
from generator.model import Content
from generator.plan.plan import Plan
from generator.read.folders import is_markdown, is_version, kind_of
from generator.read.kinds import KINDS
from generator.read.vocabularies import FOLDER as VOCABULARIES
from generator.site.addresses import FOLDER, file_of
from generator.site.files import files_of
from generator.site.site import Site

KIND_FOLDERS = frozenset(kind.folder.name for kind in KINDS)
AS_IT_IS = re.compile(
    r"CNAME|[a-z0-9-]+\.(?:txt|pdf|docx|xlsx)|google[0-9a-f]+\.html|BingSiteAuth\.xml|favicon\.ico"
)
"""What hand-written pages lead to, or other services ask for at the root: published as it is."""
_UNUSED = "Ghi tên tệp trong bài, văn bản hay trang dùng nó (ảnh, tệp đính kèm), hoặc xóa tệp."
_ELSEWHERE = "Đặt tệp cạnh bài hoặc văn bản dùng nó, hoặc xóa tệp."
_OWN = "Xóa tệp; cổng đã có tệp ấy."


def stray_files(content: Content, site: Site, plan: Plan) -> Iterator[Diagnostic]:
    """Yield T106 for each; what is beside a broken record may be its own, and is not judged."""
    used = {file for record in content.records for _, file in files_of(site, record)}
    own = frozenset(map(file_of, plan.addresses))
    unjudged = _folders_of_broken(content)
    for path in sorted(content.files - used):
        if is_markdown(path) or dirname(path) in unjudged:
            continue
        if stray := _stray(path, own):
            reason, advice = stray
            name = path.rpartition("/")[2]
            position = Position(FOLDER + path)
            yield problem("T106", position, name=name, reason=reason, advice=advice)


def _stray(path: str, own: frozenset[str]) -> tuple[str, str] | None:
    """Return why an unused file is not published, and what to do; the host copies the others."""
    folder = kind_of(path)
    if not folder and f"/{path}" in own:
        return f"cổng tự làm /{path}", _OWN
    if AS_IT_IS.fullmatch(path):
        return None
    if folder in KIND_FOLDERS:
        return "không trang nào dùng tệp này", _UNUSED
    if folder == VOCABULARIES:
        return None
    return f"không có loại nội dung nào nằm ở “{folder}”", _ELSEWHERE


def _folders_of_broken(content: Content) -> frozenset[str]:
    """Return the folders in which a record that was left out may have its files."""
    known = {record.origin.path.removeprefix(FOLDER) for record in content.records}
    broken = [
        path
        for path in content.files
        if is_markdown(path) and not is_version(path) and kind_of(path) and path not in known
    ]
    return frozenset(
        folder for path in broken for folder in (dirname(path), path.rpartition(".")[0])
    )
