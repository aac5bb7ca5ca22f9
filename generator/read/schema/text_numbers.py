"""Values of keys that name an official text: by its number, or by its name when it has none."""

import re
from typing import Annotated

from pydantic import PlainValidator

from generator.model import DocumentNumber, NotADocumentNumber
from generator.model.document_symbols import lacks_a_stroke
from generator.read.schema.values import LONGEST_NAME, read_signs, refuse
from generator.read.schema.written import Way, Written
from generator.text import slug

_YEAR = re.compile(r"(?:19|20)[0-9]{2}")
_SPOKEN = re.compile(r"[^\W\d_]{2,}[ \w]* [0-9]")
_NICKNAME_ADVICE = " Tên quen gọi thì ghi ở “nicknames” của văn bản ấy."
_CUSTOMARY = re.compile(r"[^\W\d_]{2,}(?: [^\W\d_]+)* [0-9]{1,5}(?:/(?:19|20)[0-9]{2})?")
_DIGITS_OR_SIGN = re.compile("[0-9/]")


def _document_number(value: object) -> DocumentNumber:
    words = read_signs(value)
    try:
        number = DocumentNumber.parse(words)
    except NotADocumentNumber as error:
        advice = _NICKNAME_ADVICE if _SPOKEN.match(words) else ""
        raise refuse("G309", advice=f"{error.hint}.{advice}") from error
    if lacks_a_stroke(words, str(number)):
        raise refuse("G309", advice=f"Viết “{number}”: D và Đ là hai chữ khác nhau.")
    return number


def _name_of_text(value: object) -> str:
    """Return the name of a text that has no number."""
    words = read_signs(value)
    if _is_number(words):
        raise refuse("G306", advice="Đây là số ký hiệu: viết ở “number”, bỏ “name”.")
    if not slug(words) or len(words) > LONGEST_NAME:
        raise refuse("G306", advice="Viết tên gọn bằng chữ, như “Hiến pháp”.")
    return words


def _number_or_name(value: object) -> DocumentNumber:
    """Return the number of a text, or the name of one that has none: Hiến pháp năm 2013.

    A customary name (Đề án 89) is one too: whoever has the register tells the number (L404).
    """
    words = read_signs(value)
    is_name = words[0].isupper() and (
        not _DIGITS_OR_SIGN.search(_YEAR.sub("", words)) or _CUSTOMARY.fullmatch(words) is not None
    )
    return DocumentNumber.named(words) if is_name else _document_number(words)


def _nickname(value: object) -> str:
    """A word alone stands in any sentence, and would be linked there."""
    words = read_signs(value)
    is_word = " " not in words and not re.search(r"\d", words)
    if is_word or not any(map(str.isalpha, words)):
        advice = "Tên thường gọi có ít nhất hai chữ, hoặc một con số: Đề án 89."
        raise refuse("G306", value=words, advice=advice)
    return words


def _is_number(words: str) -> bool:
    try:
        DocumentNumber.parse(words)
    except NotADocumentNumber:
        return False
    return True


NameOfText = Annotated[str, PlainValidator(_name_of_text), Written(Way.LINE, longest=LONGEST_NAME)]
NumberOrName = Annotated[DocumentNumber, PlainValidator(_number_or_name), Written(Way.TEXT_NUMBER)]
NumberOf = Annotated[DocumentNumber, PlainValidator(_document_number), Written(Way.TEXT_NUMBER)]
Nickname = Annotated[str, PlainValidator(_nickname), Written(Way.LINE)]
