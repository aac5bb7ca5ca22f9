"""The copy as one zip, with the digest of every file, and who says so."""

import hashlib
import io
import subprocess
import tempfile
import zipfile
from collections.abc import Mapping
from datetime import date
from pathlib import Path

LIST = "BAN-KE-SHA256.txt"
READ_FIRST = "DOC-TRUOC.txt"
NAMESPACE = "khuyen-hoc"
_WORDS = Path(__file__).with_name("read-first.txt")


class NotSigned(Exception):
    """Why a copy could not be signed, in Vietnamese."""


def read_first(site_name: str, address: str, day: str) -> bytes:
    """Return what is read before the copy is opened."""
    words = _WORDS.read_text(encoding="utf-8")
    values = {"site": site_name, "address": address, "day": day, "list": LIST, "name": NAMESPACE}
    return words.format(**values).encode()


def digest_list(files: Mapping[str, bytes]) -> bytes:
    """Return the digests, as `sha256sum --check` reads them."""
    rows = (f"{hashlib.sha256(data).hexdigest()}  {path}\n" for path, data in files.items())
    return "".join(rows).encode()


def signature(data: bytes, key: Path) -> bytes:
    """Return the signature of an OpenSSH key. Raises NotSigned."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, LIST)
        file.write_bytes(data)
        command = ["ssh-keygen", "-Y", "sign", "-f", str(key), "-n", NAMESPACE, str(file)]
        try:
            done = subprocess.run(command, capture_output=True, text=True, check=False)
        except FileNotFoundError as error:
            raise NotSigned("Máy này không có ssh-keygen để ký: cài gói openssh-client.") from error
        if done.returncode != 0:
            raise NotSigned(f"Không ký được bằng {key}: {done.stderr.strip()}")
        return file.with_name(f"{LIST}.sig").read_bytes()


def zipped(files: Mapping[str, bytes], folder: str, day: date) -> bytes:
    """Return the files below `folder`, the same bytes for the same files and day."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as package:
        for path in sorted(files):
            row = zipfile.ZipInfo(f"{folder}/{path}", (day.year, day.month, day.day, 0, 0, 0))
            row.compress_type = zipfile.ZIP_DEFLATED
            row.external_attr = 0o644 << 16
            package.writestr(row, files[path])
    return data.getvalue()
