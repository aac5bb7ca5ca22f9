"""What a step of reading gives: its value, or nothing, and what was found on the way."""

from dataclasses import dataclass
from typing import Generic, TypeVar

from generator.diagnostics import Diagnostic

T = TypeVar("T", covariant=True)


@dataclass(frozen=True, slots=True)
class Outcome(Generic[T]):
    """`value` is None when the step could not go on; warnings may stand beside a value."""

    value: T | None
    problems: tuple[Diagnostic, ...] = ()
