"""What the files beside the records really are."""

import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from generator.model import FileForm, form_of
from generator.model.file_form import FIRST_BYTES

_PUBLISHED = re.compile(
    r"\.(?:jpe?g|png|webp|avif|gif|pdf|docx|xlsx)$|^[^/]+\.(?:html|xml|txt)$", re.IGNORECASE
)


def file_forms(root: Path, base: str, files: Iterable[str]) -> Mapping[str, FileForm]:
    """Return by path what each picture and attachment is; of one that cannot be read, nothing."""
    forms = {}
    for path in filter(_PUBLISHED.search, files):
        try:
            with (root / base / path).open("rb") as file:
                forms[path] = form_of(file.read(FIRST_BYTES))
        except OSError:
            continue  # whoever needs the file tells that it cannot be read
    return forms
