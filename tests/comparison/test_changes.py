"""Which pages a changed file is about."""

from pathlib import Path

from generator.comparison.changes import with_users

NEWS = "content/news/2026/11"


def test_a_photo_beside_its_article_is_its_page(tmp_path: Path) -> None:
    (tmp_path / NEWS).mkdir(parents=True)
    for name, words in (("bai", "![Lễ](bai-1.jpg)"), ("khac", "image: {file: hoa.jpg}"), ("x", "")):
        (tmp_path / NEWS / f"{name}.md").write_text(words, encoding="utf-8")
    files = [f"{NEWS}/{name}" for name in ("bai-1.jpg", "hoa.jpg", "la.jpg", "x.md")]
    assert with_users(files, tmp_path) == tuple(
        f"{NEWS}/{name}" for name in ("bai.md", "khac.md", "la.jpg", "x.md")
    )
