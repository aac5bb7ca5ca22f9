"""The portal's own content keeps the rules of style that no check refuses."""

import re

from tests.folder import PROJECT

ADDRESS = re.compile(r"https?://[^\s\"]+")
PERIOD = re.compile(r"(?<![\d/.\w%-])((?:19|20)\d\d)( ?[-–] ?)((?:19|20)\d\d)(?![\d/\w-])")


def test_periods_are_written_with_one_dash() -> None:
    periods = [
        (file.name, match[0], match[2])
        for file in sorted((PROJECT / "content").rglob("*.md"))
        for match in PERIOD.finditer(ADDRESS.sub("", file.read_text(encoding="utf-8")))
    ]
    assert len(periods) > 10
    assert [(name, period) for name, period, dash in periods if dash != "–"] == []
