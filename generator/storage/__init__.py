"""What a process writes beside its output: locks, temporary folders, and why writing failed."""

from generator.storage.faults import reason
from generator.storage.lock import Busy, Lock, lock
from generator.storage.scratch import ScratchFolder
from generator.storage.whole import write_whole

__all__ = ["Busy", "Lock", "ScratchFolder", "lock", "reason", "write_whole"]
