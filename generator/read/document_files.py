"""Which documents beside the records nobody should be given, each looked at once for its bytes."""

import hashlib
from collections.abc import Mapping
from pathlib import Path

from generator.model import DocumentFault, FileForm
from generator.read.disk import is_too_large
from generator.storage import Cache

KIND = "document-file"
_LOOKED_AT = frozenset({FileForm.PDF, FileForm.ZIP, FileForm.OLD_OFFICE})


def document_files(
    root: Path, base: str, forms: Mapping[str, FileForm], cache: Cache
) -> Mapping[str, DocumentFault]:
    """Return by path what is wrong with a document; of a sound one, nothing."""
    faults = {}
    for path in (path for path, form in forms.items() if form in _LOOKED_AT):
        try:
            file = root / base / path
            data = b"" if is_too_large(file.stat().st_size) else file.read_bytes()
        except OSError:
            continue  # whoever needs the file tells that it cannot be read
        if data and (fault := _known(path, forms[path], data, cache)):
            faults[path] = fault
    return faults


def _known(path: str, form: FileForm, data: bytes, cache: Cache) -> DocumentFault | None:
    ending = path.rpartition(".")[2].lower()
    key = hashlib.sha256(ending.encode() + b"\0" + data).digest()
    row = cache.value(KIND, key)
    if row is not None:
        return DocumentFault(row.decode()) if row else None
    # what opens documents takes long to load, and is asked for once a document
    from generator.attachments import document_fault

    fault = document_fault(path, form, data)
    cache.keep(KIND, key, (fault or "").encode())
    return fault
