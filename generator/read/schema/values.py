"""The kinds of words a key can have: from what is written to typed values. Numbers: `numbers.py`.

Each reader raises with a code of the catalogue and the values it knows; `findings` fills in the
key, its place and what was written.
"""

import re
from typing import Annotated
from unicodedata import is_normalized

from pydantic import PlainValidator
from pydantic_core import PydanticCustomError

from generator.read.schema.written import Way, Written
from generator.read.shorten import shorten
from generator.text import slug, squeeze
from generator.text.unmeant import keeps_a_place

LONGEST_LEAD = 400
LONGEST_TITLE = 300
LONGEST_WORDS = 2000
"""Of any other words: more are a body's."""
MOST_QUOTED_WORDS = 12
"""Of a source that is not ours to publish."""
LONGEST_NAME = 100
"""Of what becomes a file's name, with room for an ending: file systems end at 255 bytes."""
LONGEST_WORD = 30
"""Letters: words of Vietnamese have seven, and names of chemistry are cut by hyphens."""
_SYMBOL = re.compile(r"[^\W\d_][\w.&-]*")
"""By which a number of a text tells its type and its issuer."""
_RUN = re.compile(rf"[^\W\d_]{{{LONGEST_WORD + 1},}}")


def refuse(code: str, **placeholders: object) -> PydanticCustomError:
    """Return the error to raise; `at` names the key below, when it is not the value itself."""
    return PydanticCustomError(code, code, placeholders)


def read_text(value: object) -> str:
    """Return words on one line, in Unicode form C, that say something."""
    words = read_signs(value)
    if not any(map(str.isalnum, words)) or keeps_a_place(words):
        raise refuse("G325", value=shorten(words))
    return words


def read_signs(value: object) -> str:
    """Return a line that may be a sign alone, as `%` is a unit."""
    if not isinstance(value, str):
        raise refuse("G303", expected="một dòng chữ", advice="Viết thẳng chữ sau dấu hai chấm.")
    words = value if _is_tidy(value) else squeeze(value)
    if not words:
        raise refuse("G308")
    if len(words) > LONGEST_WORD and (run := _run_of_letters(words)):
        raise refuse("G326", value=shorten(run), length=len(run))
    return no_longer(words, LONGEST_WORDS)


def _run_of_letters(words: str) -> str:
    """Return letters without a blank that no line of a telephone has room for."""
    if all(len(word) <= LONGEST_WORD for word in words.split(" ")):
        return ""
    match = _RUN.search(words)
    return match[0] if match else ""


def no_longer(words: str, most: int) -> str:
    """Return words that are not too long for their place. Raises G307."""
    if len(words) > most:
        raise refuse("G307", length=len(words), most=most)
    return words


def _is_tidy(value: str) -> bool:
    """Would `squeeze` change nothing? Nearly always so, and seen twenty times faster."""
    return (
        value.isprintable()
        and "  " not in value
        and value.strip(" ") == value
        and is_normalized("NFC", value)
    )


def _lead(value: object) -> str:
    return no_longer(_with_letters(value), LONGEST_LEAD)


def _title(value: object) -> str:
    return no_longer(_with_letters(value), LONGEST_TITLE)


def _with_letters(value: object) -> str:
    words = read_text(value)
    if not any(map(str.isalpha, words)):
        raise refuse("G325", value=shorten(words))
    return words


def _symbol(value: object) -> str:
    words = read_text(value)
    if not (_SYMBOL.fullmatch(words) and words[0].isupper()):
        advice = "Viết như trong số ký hiệu, chữ đầu là chữ hoa, không có dấu cách: QĐ, TTg."
        raise refuse("G306", value=shorten(words), advice=advice)
    return words


def _slug(value: object) -> str:
    words = read_signs(value)
    if not is_slug(words):
        raise refuse("G313", example=example_slug(words))
    return words


def is_slug(words: str) -> bool:
    """Can the words be an id, which becomes a file's name?"""
    return slug(words) == words and 0 < len(words) <= LONGEST_NAME


def example_slug(words: str) -> str:
    """Return an id that the words may become."""
    return slug(words)[:40].strip("-") or "ten-khong-dau"


def _few_words(value: object) -> str:
    """Return words of another's, so few that they are a quotation and no copy."""
    words = read_text(value)
    length = sum(any(sign.isalnum() for sign in word) for word in words.split())
    if length > MOST_QUOTED_WORDS:
        raise refuse("S513", length=length, most=MOST_QUOTED_WORDS)
    return words


def _yes_or_no(value: object) -> bool:
    words = read_signs(value)
    if words not in ("true", "false"):
        raise refuse("G306", advice="Viết true (có) hoặc false (không).")
    return words == "true"


Signs = Annotated[str, PlainValidator(read_signs), Written(Way.LINE)]
Text = Annotated[str, PlainValidator(read_text), Written(Way.LINE)]
Title = Annotated[str, PlainValidator(_title), Written(Way.LINE, longest=LONGEST_TITLE)]
Lead = Annotated[str, PlainValidator(_lead), Written(Way.PARAGRAPH, longest=LONGEST_LEAD)]
Symbol = Annotated[str, PlainValidator(_symbol), Written(Way.LINE)]
Slug = Annotated[str, PlainValidator(_slug), Written(Way.SLUG, longest=LONGEST_NAME)]
FewWords = Annotated[
    str, PlainValidator(_few_words), Written(Way.LINE, most_words=MOST_QUOTED_WORDS)
]
YesOrNo = Annotated[bool, PlainValidator(_yes_or_no), Written(Way.YES_OR_NO)]
