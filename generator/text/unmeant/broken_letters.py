"""Letters of encodings and fonts that are gone, and letters that were read as other ones."""

import re
from collections.abc import Iterator

from generator.text.patterns import pattern
from generator.text.unmeant.unmeant import Unmeant, UnmeantSign, first_of_each

_CAPITAL = r"\b\w*[a-z][À-ÖØ-Þ](?:[a-z]\w*|\b)"
_LETTER = r"\b\w*[äåæçëîïðñöøûüþµ]\w*"
_BEHIND_A_VOWEL = r"\b\w*[aeiouy](?:[äåöûøñ]|ë(?!l)|ï(?!ti|v|s))\w*"
_NEAR = r"(?:\W+\w+){0,2}\W+"
_READ_AS_LATIN = r"á[º»]\S|Ä[‘ƒ]|Æ[°¡]|Ã[\u00a1-\u00a9¬®\u00b0-\u00b5]|Â[\u00a0©®°±²³µ]|â€|·[ªº∫]\S"
_TCVN3 = (
    rf"{_CAPITAL}\W+(?:{_CAPITAL}|{_LETTER})|{_LETTER}\W+{_CAPITAL}|\b[a-z]+[À-ÖØ-Þ][a-z]*\b"
    r"|[A-Za-z][¸¶µ¬¨©®¹][a-z]|\b[A-Z][µ¸¶]\b|(?<![\w.])®[a-z¹µ¸¶¨]"
)
_VNI = (
    rf"{_BEHIND_A_VOWEL}{_NEAR}{_BEHIND_A_VOWEL}|\w*(?:[aeo][äå]|ö[ôùïø]|ô[ùïøûõ])\w*"
    r"|(?<!\w)ñ(?:[aeoöô][ùøûõïâáàåãäêéèúüë]|öô)\w*"
)
UTF_7 = (
    r"(?-i:\+(?:A[MNOP][A-Za-z0-9+/]|AQ[IM]|AR[AE]|Aa[AE8]|AbA|H[q-v][A-Za-z0-9+/])[A-Za-z0-9+/]*-)"
)
_CODED = (
    r"%(?:C[3-9]|E1)%[89AB][0-9A-F]|=(?:C[3-9]|E1)=[89AB][0-9A-F]|=\?utf-8\?"
    r"|\\u(?:00[c-f]|01[0-9ab]|1e)[0-9a-f]{1,2}|\\x[c-f][0-9a-f]"
    rf"|{UTF_7}"
)
_COPY = "Chép lại từ tệp gốc dạng Unicode; tệp Word phông cũ thì “portal import” tự chuyển."
BROKEN_LETTERS = (
    UnmeantSign(
        pattern(r"[\ue000-\uf8ff\ufffd\U000f0000-\U0010ffff]"),
        "chữ đã mất, hay của phông ký hiệu (Symbol, Wingdings): máy khác hiện ra ô vuông",
        "Gõ lại dấu ấy; mục của danh sách thì mở dòng bằng “- ”.",
    ),
    UnmeantSign(
        pattern(f"{_READ_AS_LATIN}|{_TCVN3}|{_VNI}"),
        "chữ của bảng mã cũ (TCVN3, VNI) hay đọc sai bảng mã",
        _COPY,
    ),
    UnmeantSign(
        pattern(r"(?:[^\W\d_]\?[^\W\d_][^\n?]{0,30}){3}|(?:[^\W\d_]\?[a-zà-ỹđ][^\n?]{0,30}){2}"),
        "chữ có dấu đã thành dấu hỏi",
        _COPY,
    ),
)
_CODES = UnmeantSign(
    pattern(_CODED, re.IGNORECASE), "chữ có dấu đã thành mã", "Gõ lại chữ ấy, có dấu."
)
_ADDRESS = pattern(r"(?:[a-z]+:/)?/\S+", re.IGNORECASE)


def broken_letters(words: str) -> Iterator[Unmeant]:
    """Yield the letters of a value that are none; addresses are written with codes."""
    yield from first_of_each(BROKEN_LETTERS, words)
    if not _ADDRESS.fullmatch(words):
        yield from first_of_each((_CODES,), words)
