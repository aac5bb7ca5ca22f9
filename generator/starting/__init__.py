"""A process starts sooner: what an import makes anew each time is made when it is asked for, or was
kept by an earlier process. Without it nothing changes but the time."""

from generator.starting.methods import make_methods_late
from generator.starting.patterns import keep_patterns

__all__ = ["keep_patterns", "make_methods_late"]
