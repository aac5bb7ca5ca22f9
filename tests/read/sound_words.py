"""A sound word of each vocabulary, with every key that editors may write."""

from typing import Any

from generator.read.schema import (
    AbbreviationKeys,
    AuthorKeys,
    IssuerKeys,
    Keys,
    SerialKeys,
    TextTypeKeys,
    TopicKeys,
)

FILES: dict[str, type[Keys]] = {
    "topics": TopicKeys,
    "types": TextTypeKeys,
    "issuers": IssuerKeys,
    "authors": AuthorKeys,
    "abbreviations": AbbreviationKeys,
    "serials": SerialKeys,
}
SOUND: dict[str, dict[str, Any]] = {
    "topics": {"name": "Thử", "description": "Một câu."},
    "types": {"name": "Thử", "symbol": "TH"},
    "issuers": {
        **{"name": "Cơ quan thử", "slug": "co-quan-thu", "organ": "CQT", "regime": "state"},
        **{"short": "Thử", "region": "thai-binh", "aliases": ["Tên khác"]},
    },
    "authors": {"name": "Thử", "kind": "person", "role": "Cộng tác viên"},
    "abbreviations": {"name": "THU", "means": ["thử nghiệm"]},
    "serials": {"name": "Thử", "description": "Một câu."},
}
