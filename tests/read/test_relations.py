"""A relation is certain only where a source, or the text's own words, tell of it."""

from pathlib import Path

import pytest

from generator.model import Certainty, Credit
from tests.folder import site_of

TEXT = """---
number: 12/QĐ-KHVN
type: quyet-dinh
issuer: hoi-khuyen-hoc-viet-nam
issued: 2023-01-02
subject: Văn bản giả định
relations:
  - {{kind: replaces, target: 11/QĐ-KHVN{more}}}
source: {{name: Báo Một, url: "https://mot.vn/tin.html"}}
text: {kind}
---

{body}
"""
OWN = Credit("Báo Hai", "https://hai.vn/")
OF_TEXT = Credit("Báo Một", "https://mot.vn/tin.html")


@pytest.mark.parametrize(
    ("more", "kind", "body", "certainty", "credit"),
    [
        ("", "none", "", Certainty.NEEDS_REVIEW, None),
        ("", "summary", "Thay thế 11/QĐ-KHVN.", Certainty.NEEDS_REVIEW, None),
        ("", "full", "Không nêu số nào.", Certainty.NEEDS_REVIEW, None),
        ("", "full", "Thay thế Quyết định số 11/QĐ-KHVN.", Certainty.CERTAIN, None),
        (
            ', source: {name: Báo Hai, url: "https://hai.vn/"}',
            "none",
            "",
            Certainty.CERTAIN,
            OWN,
        ),
        (", source: {name: Báo Một}", "none", "", Certainty.CERTAIN, OF_TEXT),
        (
            ", source: {name: Báo Một}, certainty: needs-review",
            "none",
            "",
            Certainty.NEEDS_REVIEW,
            OF_TEXT,
        ),
    ],
)
def test_certainty(
    tmp_path: Path,
    more: str,
    kind: str,
    body: str,
    certainty: Certainty,
    credit: Credit | None,
) -> None:
    path = "documents/quyet-dinh/2023-12-qd-khvn.md"
    site, report = site_of(tmp_path, {path: TEXT.format(more=more, kind=kind, body=body)})
    assert "lỗi[" not in report, report
    (relation,) = site.texts[0].relations
    assert (relation.certainty, relation.credit) == (certainty, credit)
    told_anyway = credit or certainty is Certainty.CERTAIN
    assert ("G320" in report) is not bool(told_anyway)
