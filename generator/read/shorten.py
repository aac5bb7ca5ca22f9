"""Long values in reports: a finding quotes what was written, but not a whole page of it."""

LONGEST = 80


def shorten(words: str) -> str:
    """Return at most 80 characters on one line."""
    line = " ".join(words.split())
    return line if len(line) <= LONGEST else f"{line[: LONGEST - 1]}…"
