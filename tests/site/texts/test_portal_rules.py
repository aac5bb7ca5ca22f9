"""The portal's own rules: after all other texts, in no feed of all, and no word of their use."""

from pathlib import Path

from generator.model.addresses import HOME, TEXTS
from generator.site.links import TextLink
from generator.site.open_data.feeds import feed_sources
from generator.site.texts.most_cited import most_cited
from tests import folder

KEYS = "type: quy-che\nsubject: Quy chế"
RULES = (
    f"---\nnumber: 01/QC-BBT\nissuer: ban-bien-tap\nissued: 2026-11-20\n{KEYS}\ntext: full\n---\n\n"
    "### Điều 1. Ví dụ\n\nChẳng hạn Quy chế số 02/QC-KHVN.\n"
)
OTHER = (
    "---\nnumber: 02/QC-KHVN\nissuer: hoi-khuyen-hoc-viet-nam\nissued: 2025-01-02\n"
    f"{KEYS}\ntext: none\n---\n"
)
FILES = {
    "documents/quy-che/2026-01-qc-bbt.md": RULES,
    "documents/quy-che/2025-02-qc-khvn.md": OTHER,
}


def test_the_portals_rules_come_last_and_count_for_nothing(tmp_path: Path) -> None:
    site, report = folder.site_of(tmp_path, FILES)
    assert "lỗi[" not in report, report
    assert [str(text.number) for text in site.texts] == ["02/QC-KHVN", "01/QC-BBT"]
    assert most_cited(site) == ()
    feeds = {url: make() for url, make in feed_sources(site)}
    for url in (HOME, TEXTS):
        numbers = [str(item.number) for item in feeds[url].items if isinstance(item, TextLink)]
        assert numbers == ["02/QC-KHVN"]
    assert len(feeds["/van-ban/co-quan/ban-bien-tap/"].items) == 1
