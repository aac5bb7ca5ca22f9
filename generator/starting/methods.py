"""The methods of dataclasses, made when they are first called.

Python compiles six of a frozen dataclass when its module is imported, and describes how it is made:
a third of the time that our imports take. Most of them nobody calls.
"""

import dataclasses
import sys
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

KNOWN = ((3, 11), (3, 12))
"""Versions of Python that compile each method by itself; later ones compile a class at once."""
_AT_ONCE: Callable[..., Any] | None = getattr(dataclasses, "_create_fn", None)


def make_methods_late() -> None:
    """Let the dataclasses that are defined from now on have their methods made late."""
    if _AT_ONCE and sys.version_info[:2] in KNOWN:
        vars(dataclasses).update(_create_fn=_late, inspect=SimpleNamespace(signature=_no_words))


def _late(name: str, arguments: list[str], body: list[str], **sources: Any) -> Callable[..., Any]:
    """Return a method that puts the one it stands for in its place when it is called."""
    real: Callable[..., Any] | None = None

    def method(self: Any, *values: Any, **named: Any) -> Any:
        nonlocal real
        if real is None and _AT_ONCE:
            real = _AT_ONCE(name, arguments, body, **sources)
            real.__qualname__ = method.__qualname__
        for kind in type(self).__mro__:
            if kind.__dict__.get(name) is method:
                setattr(kind, name, real)
        return real(self, *values, **named) if real else NotImplemented

    method.__name__ = name
    return method


def _no_words(_kind: type) -> str:
    """What a dataclass without words of its own is described with."""
    return "(...)"
