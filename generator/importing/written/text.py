"""An imported official text → front matter and body."""

import hashlib
from collections.abc import Iterator

from generator.importing.acts import relations_in
from generator.importing.imported import ImportedText
from generator.importing.written.article import written_moment
from generator.importing.written.keys import comment, key, listed, open_key, quoted
from generator.importing.written.markdown import body


def text_file(text: ImportedText, mark: str, attachment: str, data: bytes) -> str:
    """Return a whole draft, whose unknown keys are comments. The file itself is attached."""
    lines = ["---", f"# {mark}", *_keys(text), *_attachment(attachment, data), "---", ""]
    return "\n".join(lines) + "\n" + body(text.body, (), {}, text.footnotes)


def left_open_keys(text: ImportedText) -> tuple[str, ...]:
    """Return the keys that an editor has to fill in before the check passes."""
    missing = {
        "number": not text.number,
        "type": not text.type,
        "issuer": not text.issuers or not all(text.known_issuers),
        "issued": text.issued is None,
    }
    return tuple(name for name, is_missing in missing.items() if is_missing)


def _keys(text: ImportedText) -> Iterator[str]:
    yield key("number", text.number) if text.number else open_key("number", "", "số ký hiệu")
    yield key("type", text.type) if text.type else open_key("type", "", "loại văn bản")
    yield from _issuers(text)
    if text.issued:
        yield key("issued", written_moment(text.issued))
    else:
        yield open_key("issued", "", "ngày ban hành")
    if text.effective:
        yield key("effective", str(text.effective))
    yield (
        key("subject", quoted(text.subject))
        if text.subject
        else open_key("subject", "", "trích yếu")
    )
    if text.signers:
        yield "signers:"
        yield from (f"  - {_signer(name, role)}" for name, role in text.signers)
    yield key("text", "full")
    yield key("status", "draft")
    if text.regions:
        yield key("regions", listed(text.regions))
    if text.place:
        yield f"# Nơi ban hành: {text.place}"
    yield from _proposed_relations(text)
    yield from comment("\n".join(f"Xem lại: {doubt}" for doubt in text.doubts))


def _proposed_relations(text: ImportedText) -> Iterator[str]:
    """Nothing is taken for a relation before an editor has read the line."""
    relations = relations_in(text)
    if not relations:
        return
    yield "# Quan hệ đề xuất từ lời văn bản: xem lại rồi mới bỏ dấu # ở đầu dòng"
    yield "# relations:"
    for relation in relations:
        day = f", issued: {relation.issued}" if relation.issued else ""
        yield f"#   - {{kind: {relation.kind}, target: {relation.number}{day}}}"


def _issuers(text: ImportedText) -> Iterator[str]:
    if text.issuers and all(text.known_issuers):
        is_joint = len(text.issuers) > 1
        yield key("issuers", listed(text.issuers)) if is_joint else key("issuer", text.issuers[0])
        return
    names = ", ".join(text.issuers)
    why = f"thêm “{names}” vào vocabularies/issuers.yml" if names else ""
    yield open_key("issuers" if len(text.issuers) > 1 else "issuer", "…", why)


def _signer(name: str, role: str) -> str:
    shown = f", role: {quoted(role)}" if role else ""
    return f"{{name: {quoted(name)}{shown}}}"


def _attachment(name: str, data: bytes) -> Iterator[str]:
    if name:
        sum_ = hashlib.sha256(data).hexdigest()
        yield "attachments:"
        yield f"  - {{file: {name}, title: Tệp gốc, sha256: {sum_}}}"
