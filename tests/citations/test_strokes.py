"""D is no Đ: what is told of the numbers of texts, and of the numbers that are right."""

from itertools import product

from generator.model import DocumentNumber
from generator.model.document_symbols import (
    ASSOCIATION_ORGANS,
    OFFICES,
    OLD_ORGANS,
    PARTY_ORGANS,
    STATE_ORGANS,
    lacks_a_stroke,
)
from generator.read.frontmatter import read_front_matter
from generator.read.kind import AnyKind
from generator.read.kinds import KINDS
from generator.read.schema import validate

ORGANS = sorted(OFFICES | OLD_ORGANS | PARTY_ORGANS | STATE_ORGANS | ASSOCIATION_ORGANS | {"HĐND"})
TYPES = ("QĐ", "NĐ", "TT", "KH", "HD", "ĐA", "NQ")
NUMBERS = [f"45/{type_}-{organ}" for type_, organ in product(TYPES, ORGANS)]
UNMARKED = {
    number.replace("Đ", "D"): number
    for number in NUMBERS
    if "Đ" in number and "/ĐA-" not in number  # DA is another type: a project
}
TEXTS = next(kind for kind in KINDS if kind.folder.name == "documents")


def complaint(kind: AnyKind, number: str) -> str:
    """Return what the check says of the number of a text."""
    file = read_front_matter("a.md", f"---\nnumber: {number}\n---\n").value
    assert file
    rows = validate(kind.keys, file, file.tree).problems
    return " ".join(row.hint for row in rows if row.key == "number")


def test_an_unmarked_number_is_told_with_the_right_one() -> None:
    assert len(UNMARKED) > 150
    for written, right in UNMARKED.items():
        assert str(DocumentNumber.parse(written)).replace("-", "/") == right.replace("-", "/")
        assert lacks_a_stroke(written, str(DocumentNumber.parse(written)))
    for written in ("45/QD-KHVN", "22/2020/TT-BGDDT", "12/nq-hdnd", "12/QĐ-SGDDT"):
        assert f"Viết “{DocumentNumber.parse(written)}”" in complaint(TEXTS, written)


def test_a_right_number_is_not() -> None:
    for number in NUMBERS:
        assert not lacks_a_stroke(number, str(DocumentNumber.parse(number)))
    for number in ("45/QĐ-KHVN", "3/HD-HKH", "3/HĐ-HKH", "14/CT-TTG", "22/2020/TT-BGD&ĐT"):
        assert complaint(TEXTS, number) == ""
