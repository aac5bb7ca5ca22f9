"""What a process writes beside its output: a cache, locks, temporary folders.

Also why writing failed.
"""

from generator.storage.cache import LASTING, Cache
from generator.storage.faults import reason
from generator.storage.lock import Busy, Lock, lock
from generator.storage.quick_pickles import pickle_by_fields
from generator.storage.scratch import ScratchFolder
from generator.storage.stamps import Stamp, stamp_of
from generator.storage.version import code_version, version_of
from generator.storage.whole import write_whole

__all__ = [
    "LASTING",
    "Busy",
    "Cache",
    "Lock",
    "ScratchFolder",
    "Stamp",
    "code_version",
    "lock",
    "pickle_by_fields",
    "reason",
    "stamp_of",
    "version_of",
    "write_whole",
]
