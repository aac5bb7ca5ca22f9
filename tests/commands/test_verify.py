"""`portal verify`: what the captured files have of the figures' `said`, and what they have not."""

import hashlib
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli import main
from tests.folder import PROJECT

ARTICLE = """---
title: Bài để thử
date: 2026-11-22
lead: Bài giả định, chỉ để thử.
regions: [ninh-binh]
source: {{name: Báo giả định, title: Bài gốc giả định, published: 2022-10-02{more}}}
figures:
  - indicator: hoi-vien
    region: ninh-binh
    period: 2022
    value: 81204
    quote: "81.204"
    said: "{said}"
  - {{indicator: suat-hoc-bong, region: ninh-binh, period: 2022, value: 950, quote: "950 suất"}}
---

Toàn tỉnh có 81.204 hội viên; 950 suất học bổng.
"""
TEXT = "Bài gốc giả định\n\nToàn tỉnh có 81.204\u00a0hội viên.\n"
HTML = (
    "<html><head><title>Bài gốc giả định</title><style>81.204 hội viên</style></head><body>"
    "<p>Toàn tỉnh có <b>81.204</b> hội\nvi&ecirc;n.</p><p>Hết</p></body></html>"
)
PATH = "content/news/2022/10/thu.md"


def run(root: Path, said: str, more: str = "", **captures: str) -> tuple[int, str, str]:
    shutil.copytree(PROJECT / "content" / "regions", root / "content" / "regions")
    shutil.copytree(PROJECT / "content" / "statistics", root / "content" / "statistics")
    shutil.copytree(PROJECT / "content" / "vocabularies", root / "content" / "vocabularies")
    file = root / PATH
    file.parent.mkdir(parents=True)
    file.write_text(ARTICLE.format(said=said, more=more), encoding="utf-8")
    folder = root / "captures" / "below"
    folder.mkdir(parents=True)
    for name, words in captures.items():
        (folder / name.replace("_", ".")).write_text(words, encoding="utf-8")
    result = CliRunner().invoke(main, ["verify", str(root / "captures"), "--root", str(root)])
    return result.exit_code, result.stdout, result.stderr


@pytest.mark.parametrize(("name", "words"), [("bai_txt", TEXT), ("bai_html", HTML)])
def test_a_phrase_that_the_capture_has(tmp_path: Path, name: str, words: str) -> None:
    code, out, err = run(tmp_path, "81.204 hội viên", **{name: words})
    assert (code, out) == (0, f"{PATH}: khớp 1/1 lời với below/{name.replace('_', '.')}.\n")
    assert err == "1 bản chụp; 1 số liệu chưa ghi lời của nguồn.\n"


@pytest.mark.parametrize("said", ["204 hội viên", "81.204 hội vi", "có 81.204 hội viện"])
def test_a_phrase_that_the_capture_has_not(tmp_path: Path, said: str) -> None:
    code, out, _ = run(tmp_path, said, bai_txt=TEXT)
    assert code == 1
    assert out.splitlines() == [
        f"{PATH}: khớp 0/1 lời với below/bai.txt.",
        f"  {PATH}:13:11: below/bai.txt không có “{said}”.",
    ]


def test_words_that_are_not_shown_are_not_said(tmp_path: Path) -> None:
    code, _, _ = run(tmp_path, "81.204 hội viên", bai_html=HTML.replace("<b>81.204</b>", ""))
    assert code == 1


def test_the_sum_tells_the_capture(tmp_path: Path) -> None:
    more = f", sha256: {hashlib.sha256(TEXT.encode()).hexdigest()}"
    other = TEXT.replace("81.204", "hơn 81.204")
    code, out, _ = run(tmp_path, "có 81.204 hội viên", more, a_txt=other, b_txt=TEXT)
    assert (code, out) == (0, f"{PATH}: khớp 1/1 lời với below/b.txt.\n")


@pytest.mark.parametrize(
    ("more", "words", "reason"),
    [
        (f", sha256: {'0' * 64}", TEXT, "không bản chụp nào có mã sha256 000000000000…"),
        ("", "Bài khác", "không bản chụp nào có tên bài “Bài gốc giả định”; nên ghi “sha256”."),
    ],
)
def test_no_capture(tmp_path: Path, more: str, words: str, reason: str) -> None:
    code, out, _ = run(tmp_path, "81.204 hội viên", more, bai_txt=words)
    assert code == 1
    assert out.startswith(f"{PATH}: 1 lời không có bản chụp để đối chiếu.\n  {PATH}:6:")
    assert out.rstrip("\n").endswith(reason)


def test_a_folder_without_captures(tmp_path: Path) -> None:
    code, _, err = run(tmp_path, "81.204 hội viên", anh_jpg="")
    assert code == 1
    assert "không có tệp nào dạng .txt, .md, .html, .htm." in err
