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
PATIENCE = 120.0
"""Seconds for somebody to type a key's password."""
_SAID = (
    ("incorrect passphrase", "mật khẩu của khóa không đúng"),
    ("invalid format", "tệp ấy không phải khóa SSH riêng"),
    ("is a directory", "đó là thư mục, không phải khóa SSH"),
    ("permission denied", "không có quyền đọc khóa"),
    ("bad permissions", "người khác cũng đọc được khóa: chmod 600 rồi thử lại"),
    ("too open", "người khác cũng đọc được khóa: chmod 600 rồi thử lại"),
)
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
            done = subprocess.run(
                command, capture_output=True, text=True, check=False, timeout=PATIENCE
            )
        except FileNotFoundError as error:
            raise NotSigned("Máy này không có ssh-keygen để ký: cài gói openssh-client.") from error
        except subprocess.TimeoutExpired as error:
            raise NotSigned(
                f"ssh-keygen đợi quá {PATIENCE:.0f} giây: gõ mật khẩu của khóa sớm hơn, hay dùng "
                "khóa không có mật khẩu."
            ) from error
        if done.returncode != 0:
            raise NotSigned(f"Không ký được bằng {key}: {_why(done.stderr)}.")
        return file.with_name(f"{LIST}.sig").read_bytes()


def _why(words: str) -> str:
    """Return in Vietnamese why ssh-keygen did not sign."""
    known = (reason for sign, reason in _SAID if sign in words.lower())
    return next(known, "ssh-keygen không nhận khóa ấy")


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
