"""Which text of the register an event is held by."""

from collections.abc import Iterable
from typing import TypeVar

from generator.model import OfficialText, Ordered
from generator.site.links import TextLink

Text = TypeVar("Text", OfficialText, TextLink)


def ordering_texts(texts: Iterable[Text], ordered: Ordered) -> tuple[Text, ...]:
    """Return the texts that can be meant: none is not in the register, several are ambiguous.

    A text whose day of issue is unknown may have been issued on any.
    """
    return tuple(
        text
        for text in texts
        if text.number.may_be(ordered.number)
        and (ordered.issued is None or text.issued in (None, ordered.issued))
    )
