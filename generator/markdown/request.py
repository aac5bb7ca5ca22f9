"""What a body needs from outside to be rendered."""

from collections.abc import Callable
from dataclasses import dataclass

from generator.citations import Citation, Resolution
from generator.model import PictureFile, TextId


@dataclass(frozen=True, slots=True)
class BodyRequest:
    """`relative_root` leads from the page to the root of the site, without a final slash.

    `legal` bodies are texts of law: literal numbering, an anchor for each khoản and điểm.
    `address_of` maps a link as written to an address from the root, None when it is not ours.
    The pages of `full_texts` have an anchor per Điều. Of a body that is not in the source's
    `own_words` (a summary) nothing counts as said by the source. `picture_of` tells what the
    picture is that a name means; None of one that is not there. `extensions` are those of the
    host's Markdown on a page that is written by hand; None for records. A text whose `own` body it
    is gets no link to the head of the page that it is read on.
    """

    relative_root: str
    resolve: Callable[[Citation], Resolution]
    address_of: Callable[[str], str | None]
    full_texts: frozenset[TextId] = frozenset()
    legal: bool = False
    own_words: bool = True
    quotes: tuple[str, ...] = ()
    own: TextId | None = None
    extensions: frozenset[str] | None = None
    picture_of: Callable[[str], PictureFile | None] = lambda name: None
