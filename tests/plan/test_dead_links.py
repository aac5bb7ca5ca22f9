"""Which links in bodies lead nowhere, and which only look so."""

from pathlib import Path

import pytest

from generator.plan import plan_of
from generator.plan.dead_links import broken_links
from tests.documents import decision, relation
from tests.folder import article, site_of

KEPT = ("regions", "vocabularies")
HERE = "documents/quyet-dinh/2021-91-qd-khvn"
TEXT = "/van-ban/quyet-dinh/khvn/2021/91/"
FIRST, LATER = (
    "### Điều 1. Phạm vi\n\nMột.\n",
    "### Điều 1. Phạm vi\n\nMột.\n\n### Điều 2. Mức\n\nHai.\n",
)
VERSIONS = "versions: [{date: 2022-07-01, by: 92/QĐ-KHVN}]"
FILES = dict(
    (
        decision("91/QĐ-KHVN", "2021-01-01", VERSIONS, body=FIRST, kind="full"),
        decision("92/QĐ-KHVN", "2022-06-01", relation("amends", "91/QĐ-KHVN")),
        (f"{HERE}/2022-07-01.md", LATER),
        ("news/2024/03/kia.md", article("Một câu.\n\n## Mục một\n\nHai.")),
    )
)


@pytest.mark.parametrize(
    ("link", "code"),
    [
        ("/tin-tuc/2024/03/kia/", ""),
        ("kia.md", ""),
        ("/tin-tuc/2024/03/kia/#muc-mot", ""),
        ("/tin-tuc/2024/03/kia/#muc-hai", "B604"),
        ("kia.md#muc-hai", "B604"),
        ("#muc-hai", "B604"),
        ("/tin-tuc/", ""),
        ("/tin-tuc/#muc-nao", ""),
        ("/tin-tuc/2024/03/khong/", "B603"),
        ("/van-ban/?loai=thong-tu&xep=so", ""),
        ("/tin-tuc/2024/03/kia/?x=1#muc-mot", ""),
        ("/tin-tuc/2024/03/kia/?x=1#muc-hai", "B604"),
        ("/tin-tuc/2024/03/khong/?x=1", "B603"),
        ("khong.md", "B603"),
        ("https://vi-du.example/bai", ""),
        ("https://vi-du.example/README.md", ""),
        ("mailto:thu@vi-du.example", ""),
        (f"{TEXT}#dieu-1", ""),
        (f"{TEXT}#dieu-2", ""),
        (f"{TEXT}#dieu-3", "B604"),
    ],
)
def test_a_link_leads_somewhere_or_is_told(tmp_path: Path, link: str, code: str) -> None:
    """A text's page may show any of its wordings, so that a later one's anchor will do."""
    news = article(f"Xem [ở đây]({link}).")
    site, report = site_of(tmp_path, {**FILES, "news/2024/03/bai.md": news}, kept=KEPT)
    assert "lỗi[" not in report, report
    found = broken_links(site, plan_of(site).addresses)
    assert [problem.code for problem in found] == ([code] if code else [])
