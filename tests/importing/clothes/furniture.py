"""What stands around a piece and within it, in words: by its place, its kind, its wordings.

Every other wording is held out. A line that begins with `#` heads a box, with `-` is a link.
`{khac}` is another province, `{ten}` another person, `{ngay}` another day.
"""

import json
from pathlib import Path

Kinds = dict[str, list[str]]
FURNITURE: dict[str, Kinds] = json.loads(
    Path(__file__).with_name("furniture.json").read_text(encoding="utf-8")
)
AUTHOR_BOXES = FURNITURE["author"]["author"]
