"""Numbers as the Party writes them are its bodies' alone; a subject has nothing of the paper."""

from pathlib import Path

import pytest

from generator.model import DocumentNumber, Regime
from tests.folder import project_content, site_of

WORDS = project_content().vocabulary
OTHERS = [str(id_) for id_, issuer in WORDS.issuers.items() if issuer.regime is not Regime.PARTY]
TEXT = """---
number: {number}
type: quyet-dinh
issuer: {issuer}
issued: 2026-03-01
subject: Khen thưởng
text: none
---
"""


def report(root: Path, number: str, issuer: str) -> str:
    file = f"documents/quyet-dinh/2026-{DocumentNumber.parse(number).slug}.md"
    return site_of(root, {file: TEXT.format(number=number, issuer=issuer)})[1]


@pytest.mark.parametrize("issuer", ["hoi-khuyen-hoc-viet-nam", "hkh-yen-bai"])
def test_the_hyphen_of_the_party_is_told_and_the_right_number_is_not(
    tmp_path: Path, issuer: str
) -> None:
    assert issuer in OTHERS
    organ = WORDS.issuers[next(id_ for id_ in WORDS.issuers if id_ == issuer)].organ
    findings = report(tmp_path / "wrong", f"324-QĐ/{organ}", issuer)
    right = findings.partition("cơ quan này viết ")[2].partition(".\n")[0].strip().rstrip(".")
    assert "lỗi[G309]" in findings and right == f"324/QĐ-{organ}"
    assert "G309" not in report(tmp_path / "right", right, issuer)


def test_a_body_of_the_party_keeps_its_hyphen(tmp_path: Path) -> None:
    assert "G309" not in report(tmp_path, "324-QĐ/TW", "bo-chinh-tri")


@pytest.mark.parametrize("kind", ["Quyết định", "quyết định", "Văn bản"])
@pytest.mark.parametrize("after", ["về việc khen thưởng", "số 91 khen thưởng", "V/v khen thưởng"])
def test_the_kind_of_text_is_not_said_in_its_subject(tmp_path: Path, kind: str, after: str) -> None:
    assert f"[L436] Trích yếu còn “{kind}”" in subject_told(tmp_path, f"{kind} {after}")


@pytest.mark.parametrize(
    "words", ["Về việc khen thưởng", "Quyết định giao chỉ tiêu", "Quy định về khen thưởng"]
)
def test_what_a_text_is_about_may_be_called_so(tmp_path: Path, words: str) -> None:
    assert "L436" not in subject_told(tmp_path, words)


def subject_told(root: Path, words: str) -> str:
    text = TEXT.format(number="91/QĐ-KHVN", issuer="hoi-khuyen-hoc-viet-nam")
    file = "documents/quyet-dinh/2026-91-qd-khvn.md"
    return site_of(root, {file: text.replace("Khen thưởng", words)})[1]
