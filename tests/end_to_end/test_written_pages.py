"""Pages written by hand stay MkDocs' pages, and pass the same gate as articles."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli import main
from tests.attached import pdf
from tests.faults.project import Project
from tests.photos import photo

MORE_MARKDOWN = """
markdown_extensions: [attr_list, tables, footnotes, admonition]
validation: {links: {absolute_links: ignore}}
"""
PAGE = """\
---
title: Hỏi đáp
description: Những câu hay hỏi
---

Xem [Hải Phòng](regions/hai-phong.md), [giới thiệu](gioi-thieu.md#phan-dau), [thống kê](/thong-ke/).

!!! note "Chú ý"
    Trong khung: [Hà Nội](regions/ha-noi.md).

| A | B |
|---|--:|
| 1 | 2[^1] |

[^1]: Ở [đây](/van-ban/), [kế hoạch](ke-hoach.pdf).

![Ảnh hội nghị](anh.jpg){ .rong }

## Địa phương
"""
REFUSED = {
    "G301": "---\ntemplate: home.html\n---\n\nA\n",
    "G306": "---\nstatus: nhap\n---\n\nA\n",
    "K202": "---\ntitle: A\n\nA\n",
    "B601": "![](anh.jpg)\n",
    "B602": "![Ảnh](khong-co.jpg)\n",
    "B603": "[hỏng](khong-co.md)\n",
    "B604": "[hỏng](/lien-he/#khong-co)\n",
    "B605": "![Hội nghị](https://example.com/anh.jpg)\n",
    "B607": "[hỏng](javascript:alert(1))\n",
}


@pytest.fixture
def project(tmp_path: Path) -> Project:
    made = Project.make(tmp_path)
    settings = made.root / "mkdocs.yml"
    settings.write_text(settings.read_text("utf-8") + MORE_MARKDOWN, encoding="utf-8")
    return made


def test_a_page_with_all_that_mkdocs_offers(project: Project) -> None:
    content = project.root / "content"
    (content / "gioi-thieu.md").write_text("# Giới thiệu\n\n## Phần đầu\n\nA\n", encoding="utf-8")
    (content / "hoi-dap.md").write_text(PAGE, encoding="utf-8")
    (content / "nhap.md").write_text("---\nstatus: draft\n---\n\n# Nháp\n", encoding="utf-8")
    for name in ("anh.jpg", "google12ab.html", "id_rsa", "bi-mat.sql"):
        (content / name).write_bytes(photo(640, 480))
    proof = "google-site-verification: google12ab.html"
    (content / "google12ab.html").write_text(proof, encoding="utf-8")
    for name in ("ke-hoach.pdf", "danh-sach.xlsx"):
        (content / name).write_bytes(pdf())
    code, said = project.build()
    assert code == 0, said
    assert "B606" not in said.replace("content/lien-he.md", ""), "a first heading is a title"
    page = (project.site / "hoi-dap" / "index.html").read_text("utf-8")
    for kept in (
        '<a href="../dia-phuong/hai-phong/">Hải Phòng</a>',
        '<a href="../gioi-thieu/#phan-dau">giới thiệu</a>',
        '<a href="../thong-ke/">thống kê</a>',
        '<a href="../dia-phuong/ha-noi/">Hà Nội</a>',
        '<div class="admonition note">',
        '<td class="align-right">',
        'srcset="../hoi-dap/anh.jpg-320.avif 320w, ../hoi-dap/anh.jpg-640.avif 640w"',
        '<img alt="Ảnh hội nghị" class="rong" height="480" loading="lazy" '
        'src="../hoi-dap/anh.jpg" width="640" /></picture>',
        '<h2 id="dia-phuong">Địa phương</h2>',
        'title="Về chỗ có chú thích 1"',
        '<meta name="description" content="Những câu hay hỏi">',
    ):
        assert kept in page
    first = (project.site / "gioi-thieu" / "index.html").read_text("utf-8")
    assert first.count("<h1") == 1
    assert "<title>Giới thiệu - " in first
    assert (project.site / "hoi-dap" / "anh.jpg").is_file()
    assert (project.site / "google12ab.html").is_file()
    assert (project.site / "ke-hoach.pdf").is_file()
    assert 'href="../ke-hoach.pdf"' in page
    strays = ("id_rsa", "bi-mat.sql", "danh-sach.xlsx")
    for hidden in ("nhap", "anh.jpg", *strays):
        assert not (project.site / hidden).exists(), hidden
    for stray in strays:
        assert f"content/{stray}:1:1: cảnh báo[T106]" in said


@pytest.mark.parametrize("code", REFUSED)
def test_what_an_article_may_not_do_a_page_may_not(project: Project, code: str) -> None:
    (project.root / "content" / "hoi-dap.md").write_text(REFUSED[code], encoding="utf-8")
    done = CliRunner().invoke(main, ["check", "--root", str(project.root)])
    assert f"lỗi[{code}]" in done.output
    assert "content/hoi-dap.md:" in done.output
    assert done.exit_code == 1


@pytest.mark.parametrize("name", ["index.md", "README.md", "tin-tuc.md", "404.md", "van-ban.md"])
def test_a_page_where_the_portal_has_its_own_is_told(project: Project, name: str) -> None:
    (project.root / "content" / name).write_text("# Trang\n\nA\n", encoding="utf-8")
    done = CliRunner().invoke(main, ["check", "--root", str(project.root)])
    assert f"content/{name}:1:1: lỗi[L402]" in done.output


def test_what_only_python_markdown_takes_for_a_link_ends_the_build(project: Project) -> None:
    words = "!!! note\n    [hỏng](javascript:alert(1))\n"
    (project.root / "content" / "hoi-dap.md").write_text(words, encoding="utf-8")
    code, said = project.build()
    assert code == 1
    assert "content/hoi-dap.md" in said
    assert "javascript:alert(1)" in said
    assert not project.site.exists()


def test_mkdocs_without_our_plugin_says_what_is_missing(project: Project) -> None:
    settings = project.root / "mkdocs.yml"
    text = settings.read_text("utf-8").replace("plugins: [portal]", "plugins: []")
    settings.write_text(text, encoding="utf-8")
    code, said = project.build()
    assert code and "Trong mkdocs.yml, “plugins” thiếu “portal”" in said
