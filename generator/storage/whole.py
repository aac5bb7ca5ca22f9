"""Files that are there whole or not at all."""

import os
from pathlib import Path


def write_whole(file: Path, data: bytes) -> None:
    """Write a file that other processes never see half-written."""
    new = file.with_name(f".{file.name}.{os.getpid()}")
    try:
        new.write_bytes(data)
        new.replace(file)
    finally:
        new.unlink(missing_ok=True)
