"""What a process writes beside its output: a cache, locks, temporary folders.

Also why writing failed.
"""

from generator.storage.cache import Cache, boxed
from generator.storage.cache_file import LASTING
from generator.storage.faults import reason, why
from generator.storage.file_systems import is_local
from generator.storage.lock import Busy, Lock, lock
from generator.storage.plain import NotPlain, clear, demand_plain, open_plain, read_plain
from generator.storage.quick_pickles import pickle_by_fields
from generator.storage.results import Results
from generator.storage.scratch import ScratchFolder
from generator.storage.stamps import (
    Stamp,
    WrittenFile,
    digest_of_stamps,
    stamp_of,
    stamps_digest,
    stamps_in,
)
from generator.storage.version import code_version, version_of
from generator.storage.whole import write_whole

__all__ = [
    "LASTING",
    "Busy",
    "Cache",
    "Lock",
    "NotPlain",
    "Results",
    "ScratchFolder",
    "Stamp",
    "WrittenFile",
    "boxed",
    "clear",
    "code_version",
    "demand_plain",
    "digest_of_stamps",
    "is_local",
    "lock",
    "open_plain",
    "pickle_by_fields",
    "read_plain",
    "reason",
    "stamp_of",
    "stamps_digest",
    "stamps_in",
    "version_of",
    "why",
    "write_whole",
]
