"""An event whose article was withdrawn says so wherever it stands, and is counted down nowhere."""

from pathlib import Path

from generator.site.site import Site
from tests.folder import article, site_of
from tests.planned import files_of, page_at

GONE = 'status: withdrawn\nwithdrawn: {date: 2026-11-10, reason: "Nguồn đã rút tin."}\n'
EVENT = """---
title: Các cấp hội sơ kết
start: 2026-12-06
kind: deadline
levels: [cap-tinh]
regions: [thai-binh]
text: {number: 49-KL/TW}
article: 2026/11/thu
---
"""
TEXT = """---
number: 49-KL/TW
type: ket-luan
issuer: ban-bi-thu
issued: 2019-05-10
subject: Văn bản giả định
text: none
---
"""
FILES = {
    "events/2026/so-ket.md": EVENT,
    "documents/ket-luan/2019-49-kl-tw.md": TEXT,
    "news/2026/11/thu.md": article("Tin.", day="2026-11-01"),
}
SHOWING = (
    "/lich/",
    "/lich/2026/so-ket/",
    "/dia-phuong/thai-binh/",
    "/dia-phuong/hung-yen/",
    "/van-ban/ket-luan/tw/2019/49/",
)
WORDS = "ài nêu việc này đã rút"


def published(root: Path, files: dict[str, str]) -> Site:
    site, findings = site_of(root, files)
    assert "lỗi" not in findings
    return site


def shown(site: Site) -> dict[str, str]:
    """Return what is shown at each address of the event, and in each of its calendar files."""
    files = {
        url: asset.data.decode().replace("\r\n ", "")
        for url, asset in files_of(site).items()
        if url.endswith(".ics")
    }
    pages = {url: repr(page_at(site, url)) for url in SHOWING}
    return {**pages, **files}


def test_an_event_of_a_withdrawn_article_says_so_wherever_it_stands(tmp_path: Path) -> None:
    told = shown(published(tmp_path / "before", FILES))
    gone = FILES["news/2026/11/thu.md"].replace("lead:", f"{GONE}lead:")
    withdrawn = shown(published(tmp_path / "after", {**FILES, "news/2026/11/thu.md": gone}))
    assert withdrawn.keys() == told.keys()
    assert len([url for url in told if url.endswith(".ics")]) >= 5
    for url, words in told.items():
        assert WORDS not in words, url
        assert WORDS in withdrawn[url], url
        assert "còn 14 ngày" not in withdrawn[url], url
    assert all("còn 14 ngày" in told[url] for url in SHOWING)
