"""Official texts named in running text: found by the grammar, resolved against a register."""

from generator.citations.recognise import recognise
from generator.citations.register import Entry, Register
from generator.citations.resolve import Resolution, resolve
from generator.citations.value import Citation, Pinpoint

__all__ = [
    "Citation",
    "Entry",
    "Pinpoint",
    "Register",
    "Resolution",
    "recognise",
    "resolve",
]
