"""Answers of `portal new` name places and bodies as people do; with other marks they name none."""

from datetime import date

import pytest

from generator.forms.answers import Answers
from generator.forms.kinds import RECORDS
from generator.model import RegionKind
from generator.read.kinds import KINDS
from tests.folder import project_content


def value(folder: str, key: str, words: str) -> tuple[str, bool]:
    """Return the value of an answer, and whether the check takes it."""
    kind = next(kind for kind in KINDS if kind.folder.name == folder)
    answers = Answers.of(kind, project_content(), date(2026, 11, 28))
    field = next(field for field in RECORDS[folder].fields if field.key == key)
    answer = answers.value(field, words)
    return answer, not any(row.is_error for row in answers.findings(field, answer))


def test_places_are_taken_with_the_word_before_them() -> None:
    units = {RegionKind.PROVINCE: ("tỉnh", "Tỉnh"), RegionKind.MUNICIPALITY: ("TP", "thành phố")}
    rows = [row for row in project_content().regions if row.kind in units and " " in row.name]
    rows = [row for row in rows if not row.name.startswith("TP")]
    for words in zip(*(units[row.kind] for row in rows), strict=True):
        answer = "; ".join(f"{unit} {row.name}" for unit, row in zip(words, rows, strict=True))
        assert value("news", "regions", answer) == (f"[{', '.join(row.id for row in rows)}]", True)


@pytest.mark.parametrize(
    ("name", "id_"), [("Ban Bí thư", "ban-bi-thu"), ("Thủ tướng", "thu-tuong"), ("BCT", None)]
)
def test_bodies_are_taken_by_all_their_names(name: str, id_: str | None) -> None:
    assert value("documents", "issuer", name) == (id_ or "bo-chinh-tri", True)


@pytest.mark.parametrize("name", ["Hưng Yến", "tỉnh Hưng Yến", "Hải Phong"])
def test_other_marks_name_nothing(name: str) -> None:
    assert not value("news", "regions", name)[1]
    assert value("news", "regions", "Hung Yen") == ("[hung-yen]", True)
