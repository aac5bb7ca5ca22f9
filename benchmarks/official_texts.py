"""Made-up official texts: true in form, numbered so that no two share an identity."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from benchmarks import words
from benchmarks.front_matter import content_file
from benchmarks.grammar import Grammar
from benchmarks.project import Project
from generator.text import slug

FIRST_DAY = date(2015, 1, 5)
LAST_DAY = date(2026, 6, 30)
# Type, issuer and how its numbers look; `n` runs within a year, or through all years (Party).
FAMILIES = (
    ("quyet-dinh", "thu-tuong", "{n}/QĐ-TTg"),
    ("chi-thi", "thu-tuong", "{n}/CT-TTg"),
    ("nghi-dinh", "chinh-phu", "{n}/{year}/NĐ-CP"),
    ("thong-tu", "bo-gddt", "{n}/{year}/TT-BGDĐT"),
    ("ket-luan", "ban-bi-thu", "{n}-KL/TW"),
    ("chi-thi", "ban-bi-thu", "{n}-CT/TW"),
    ("quyet-dinh", "hoi-khuyen-hoc-viet-nam", "{n}/QĐ-KHVN"),
    ("huong-dan", "hoi-khuyen-hoc-viet-nam", "{n}/HD-KHVN"),
    ("ke-hoach", "hoi-khuyen-hoc-viet-nam", "{n}/KH-KHVN"),
    ("thong-bao", "bo-gddt", "{n}/TB-BGDĐT"),
)
_LINKS = ("based-on", "based-on", "guides", "implements")
_CHANGES = ("amends", "replaces")
_WORDS = (800, 2700)
_ROMAN = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII")


@dataclass(frozen=True, slots=True)
class Act:
    """What an article or another text needs to cite it, and its own file to be written."""

    number: str
    type_id: str
    type: str
    issuer_id: str
    issuer: str
    issued: date
    regime: str

    @property
    def path(self) -> str:
        return f"documents/{self.type_id}/{self.issued.year}-{slug(self.number)}.md"

    def citation(self, form: int) -> str:
        day = f"{self.issued.day}/{self.issued.month}/{self.issued.year}"
        if form == 0:
            return f"{self.type} {self.number} ngày {day}"
        comma = "," if self.regime == "party" else ""
        return f"{self.type} số {self.number}{comma} ngày {day} của {self.issuer}"


Relation = tuple[str, Act]


def acts(count: int, project: Project, grammar: Grammar) -> list[Act]:
    """Return `count` acts in the order of their issue."""
    span = (LAST_DAY - FIRST_DAY).days
    days = sorted(int(grammar.random.random() * span) for _ in range(count))
    numbers: Counter[tuple[str, int]] = Counter()
    return [_act(FIRST_DAY + timedelta(day), numbers, project, grammar) for day in days]


def _act(
    issued: date, numbers: Counter[tuple[str, int]], project: Project, grammar: Grammar
) -> Act:
    type_id, issuer_id, form = grammar.random.choice(FAMILIES)
    issuer = project.issuers[issuer_id]
    run = (form, 0 if issuer["regime"] == "party" else issued.year)
    numbers[run] += 1
    return Act(
        number=form.format(n=f"{numbers[run]:02}", year=issued.year),
        type_id=type_id,
        type=project.types[type_id]["name"],
        issuer_id=issuer_id,
        issuer=issuer.get("short", issuer["name"]),
        issued=issued,
        regime=issuer["regime"],
    )


def official_texts(written: Sequence[Act], grammar: Grammar) -> Iterator[str]:
    """Yield the file of each act; relations lead to earlier ones only."""
    replaced: set[Act] = set()
    for index, act in enumerate(written):
        relations = _relations(act, written[:index], grammar) if index else []
        relations = [(kind, older) for kind, older in relations if older not in replaced]
        replaced.update(older for kind, older in relations if kind == "replaces")
        yield content_file(_keys(act, relations, grammar), _body(relations, grammar))


def _keys(act: Act, relations: Sequence[Relation], grammar: Grammar) -> dict[str, object]:
    effective = act.issued + timedelta(15 + int(grammar.random.random() * 45))
    role = "Thủ trưởng cơ quan" if act.regime == "state" else "Thay mặt tập thể"
    return {
        "number": act.number,
        "type": act.type_id,
        "issuer": act.issuer_id,
        "issued": act.issued,
        "subject": grammar.write(grammar.pick(words.SUBJECTS)),
        "signers": [{"name": grammar.person(), "role": role}],
        "effective": None if act.regime == "party" else effective,
        "relations": [
            {
                "kind": kind,
                "target": older.number,
                "issued": older.issued,
                "source": {"name": "Kho văn bản giả định"},
            }
            for kind, older in relations
        ],
        "text": "full",
    }


def _relations(act: Act, earlier: Sequence[Act], grammar: Grammar) -> list[Relation]:
    """Return none to three relations; a text amends or replaces only its issuer's own kind."""
    count = grammar.random.choices((0, 1, 2, 3), (60, 25, 10, 5))[0]
    older = dict.fromkeys(grammar.random.choice(earlier) for _ in range(count))
    return [(_kind(act, other, grammar), other) for other in older]


def _kind(act: Act, older: Act, grammar: Grammar) -> str:
    same = (act.type_id, act.issuer_id) == (older.type_id, older.issuer_id)
    return grammar.pick(_CHANGES) if same else grammar.pick(_LINKS)


def _body(relations: Sequence[Relation], grammar: Grammar) -> str:
    """Return the grounds, then chapters of provisions until the length is reached."""
    parts = [f"Căn cứ {older.citation(1)};" for kind, older in relations if kind == "based-on"]
    low, high = _WORDS
    wanted = low + int(grammar.random.random() ** 2 * (high - low))
    length, number, chapter = 0, 0, 0
    while length < wanted:
        if number >= chapter * 4 and chapter < len(words.CHAPTERS):
            title = words.CHAPTERS[chapter]
            chapter += 1
            parts.append(f"## Chương {_ROMAN[chapter]}. {title}")
        number += 1
        provision = _provision(number, grammar)
        length += sum(map(len, map(str.split, provision)))
        parts += provision
    return "\n\n".join(parts)


def _provision(number: int, grammar: Grammar) -> list[str]:
    title = grammar.write(grammar.pick(words.PROVISIONS))
    parts = [f"### Điều {number}. {title}"]
    for clause in range(1, 3 + int(grammar.random.random() * 4)):
        parts.append(f"{clause}. {grammar.paragraph(words.CLAUSES, 2)}")
        if grammar.random.random() < 0.3:
            parts += [f"{letter}) {grammar.write(grammar.pick(words.POINTS))}" for letter in "abc"]
    return parts
