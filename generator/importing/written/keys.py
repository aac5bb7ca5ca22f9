"""Front matter as lines: what is known as keys, the rest as comments that say what to fill in."""

import json
from collections.abc import Iterable


def quoted(words: str) -> str:
    """Return words as YAML takes them, whatever signs they have."""
    return json.dumps(words, ensure_ascii=False)


def key(name: str, value: str) -> str:
    """Return a key with its value."""
    return f"{name}: {value}"


def open_key(name: str, example: str, why: str = "") -> str:
    """Return a key that is left to an editor."""
    return f"# {name}: {example}".rstrip() + (f"  # {why}" if why else "")


def listed(values: Iterable[str]) -> str:
    """Return a list on one line."""
    return f"[{', '.join(values)}]"


def comment(words: str) -> list[str]:
    """Return words as comment lines."""
    return [f"# {line}".rstrip() for line in words.splitlines()]
