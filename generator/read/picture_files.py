"""What the pictures beside the records are, each looked at once for its bytes."""

import hashlib
import pickle
from collections.abc import Iterable, Mapping
from pathlib import Path

from generator.model import PICTURES, FileForm, PictureFile
from generator.read.disk import is_too_large
from generator.storage import Cache

KIND = "picture-file"


def picture_files(
    root: Path, base: str, forms: Mapping[str, FileForm], cache: Cache
) -> Mapping[str, PictureFile]:
    """Return by path what each picture is; of one that cannot be read, nothing."""
    pictures = {}
    for path in _pictures(forms):
        try:
            file = root / base / path
            data = b"" if is_too_large(file.stat().st_size) else file.read_bytes()
        except OSError:
            continue  # whoever needs the file tells that it cannot be read
        if not data:
            continue  # too large, which was told when the files were listed
        pictures[path] = _known(data, cache)
    return pictures


def _pictures(forms: Mapping[str, FileForm]) -> Iterable[str]:
    return (path for path, form in forms.items() if form in PICTURES)


def _known(data: bytes, cache: Cache) -> PictureFile:
    key = hashlib.sha256(data).digest()
    row = cache.value(KIND, key)
    if row is not None:
        return pickle.loads(row)  # type: ignore[no-any-return]
    from generator.pictures import picture_file  # Pillow, for what is new alone

    picture = picture_file(data)
    cache.keep(KIND, key, pickle.dumps(picture, pickle.HIGHEST_PROTOCOL))
    return picture
