"""Made-up wards and communes of today's provinces."""

from collections.abc import Iterator
from datetime import date

from benchmarks.front_matter import content_file
from benchmarks.grammar import Grammar
from benchmarks.project import Place, Project
from generator.text import slug

REFORM = date(2025, 7, 1)
_KINDS = {"ward": "Phường", "commune": "Xã"}
_PROVINCES = ("province", "municipality")


def wards(count: int, project: Project, grammar: Grammar) -> Iterator[tuple[Place, str]]:
    """Yield each new place with the text of its file; no two share a name."""
    provinces = [
        place for place in project.places if place.exists(REFORM) and place.kind in _PROVINCES
    ]
    taken = {place.id for place in project.places}
    while count:
        kind = grammar.pick(tuple(_KINDS))
        name = f"{_KINDS[kind]} {grammar.name()}"
        if slug(name) in taken:
            continue
        taken.add(slug(name))
        count -= 1
        parent = grammar.random.choice(provinces)
        yield Place(slug(name), name, kind, None, REFORM), _file(name, kind, parent, grammar)


def _file(name: str, kind: str, parent: Place, grammar: Grammar) -> str:
    keys = {
        "name": name,
        "kind": kind,
        "parent": [{"region": parent.id, "from": REFORM}],
        "association": {
            "name": f"Hội Khuyến học {name[0].lower()}{name[1:]}",
            "chair": grammar.person(),
        },
    }
    return content_file(keys, f"Đơn vị giả lập của {parent.name}, chỉ dùng để đo tốc độ.")
