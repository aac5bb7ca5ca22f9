"""The address of a letter that begins with words, as RFC 6068 writes it."""

from unicodedata import normalize
from urllib.parse import quote

_ADDRESS_SIGNS = "@!$'*+-._~"
"""What an address of a letter may have as it is, and no query could be taken for."""


def letter(email: str, subject: str, body: str) -> str:
    """Return a `mailto:` address: lines end as letters end them, no space is of another kind."""
    return f"mailto:{quote(email, _ADDRESS_SIGNS)}?subject={_words(subject)}&body={_words(body)}"


def _words(text: str) -> str:
    lines = normalize("NFC", text).replace("\N{NO-BREAK SPACE}", " ").replace("\n", "\r\n")
    return quote(lines.replace("\N{WORD JOINER}", ""), "")
