"""What makes an attached document unfit to be given to readers."""

from enum import StrEnum


class DocumentFault(StrEnum):
    CUT = "cut"
    BROKEN = "broken"
    BOMB = "bomb"
    PASSWORD = "password"
    SCRIPT = "script"
    LAUNCH = "launch"
    SENDS = "sends"
    HOLDS_FILES = "holds-files"
    FORM = "form"
    """Of a kind that browsers do not show."""
    MACROS = "macros"
    REMOTE = "remote"
    """Loads its template from another machine."""
    WORD = "word"
    EXCEL = "excel"
    """Sound, but named like one of the other program."""
    ARCHIVE = "archive"
