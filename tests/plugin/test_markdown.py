"""Whatever is written on a page, Python-Markdown makes nothing that runs or asks another host."""

import re
from html import unescape
from html.parser import HTMLParser

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown import Markdown
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.utils import meta

from generator.plugin.markdown import WrittenMarkdown, source_for_mkdocs, use_for_pages

USED = ["attr_list", "tables", "footnotes", "admonition", "def_list", "abbr"]
PIECES = (
    *("<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<iframe src=//x></iframe>"),
    *("[a](javascript:alert(1))", "[a](java&#x0A;script:alert(1))", "[a](&#106;avascript&#58;x)"),
    *("[a](JaVaScRiPt&colon;alert(1))", "[a](<javascript:alert(1)>)", "[a][x]", "![a][x]"),
    *("[x]: javascript:alert(1)", "[x]: data:text/html,<script>", "<javascript:alert(1)>"),
    *("![a](https://example.com/a.png)", "![a](//example.com/a.png)", "![a](data:image/svg+xml,x)"),
    *("{ onclick=alert(1) }", "{: onmouseover=alert(1) style=color:red }", "# A { onfocus=x }"),
    *("!!! note", "    ", "\n", "\n\n", "| a |\n|---|\n| b { onclick=x } |", "[^1]", "[^1]: a"),
    *("*", "`", "[", "](", ")", "<", ">", "\\", "&", '"', "'", "&lt;script&gt;", "<!-- ", " -->"),
    *("<div markdown=1>", "</div>", "[vbscript](vbscript:x)", "![a](\x01javascript:x)", "<b ", "a"),
)


class Read(HTMLParser):
    """What a browser would see."""

    def __init__(self) -> None:
        super().__init__()
        self.bad: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in ("script", "iframe", "object", "embed", "style", "form", "svg", "link", "meta"):
            self.bad.append(tag)
        for name, value in attrs:
            address = "".join(unescape(value or "").split()).lower()
            scheme = address.partition(":")[0] if ":" in re.split("[/#?]", address)[0] else ""
            if name.startswith("on") or (name == "style" and "text-align" not in address):
                self.bad.append(f"{name}={value}")
            if name in ("href", "src") and scheme not in ("", "http", "https", "mailto", "tel"):
                self.bad.append(f"{name}={value}")
            if name == "src" and (scheme or address.startswith("//")):
                self.bad.append(f"{name}={value}")


def rendered(source: str) -> tuple[str, list[str]]:
    written = WrittenMarkdown(lambda href, path: None, lambda path, name: None, "content")
    written.begin("hoi-dap.md")
    return Markdown(extensions=[*USED, written]).convert(source), written.refused


def harm(source: str) -> list[str]:
    read = Read()
    read.feed(rendered(source)[0])
    return read.bad


@pytest.mark.parametrize("piece", PIECES)
def test_nothing_runs(piece: str) -> None:
    assert not harm(piece)
    assert not harm(f"!!! note\n    {piece}\n")
    assert not harm(f"| a |\n|---|\n| {piece} |\n")
    assert not harm(f"a\n{{: {piece} }}\n\n[x]: javascript:alert(1)\n[a][x] ![b][x]")


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=8).map("".join))
@example("[a](javascript:alert(1))\n{ onclick=x }")
def test_nothing_runs_in_any_mixture(source: str) -> None:
    assert not harm(source)


def test_numbers_stay_whole_in_links_too() -> None:
    html, _ = rendered("Theo [Quyết định 122/TTg](/a/), giai đoạn 2021-2030, `14-CT/TW`.")
    assert '<a href="../a/">Quyết định <span class="document-number">122/TTg</span></a>' in html
    assert '<span class="keep">2021-2030</span>, <code>14-CT/TW</code>.' in html


WORDS = '<span class="quiet">(cơ quan chủ quản chưa cung cấp)</span>'


@pytest.mark.parametrize(
    "source",
    [
        "Gọi **[chưa điền: số máy]**, [chưa điền]; hỏi [Chưa điền: ai], xem 14-CT/TW.",
        "| Nơi |\n|---|\n| [chưa điền: 49-KL/TW] |",
        "## Lãnh đạo\n\n[chưa điền: họ tên]\n\n## Sau\n\n- Ban: [chưa điền]\n",
    ],
)
def test_readers_see_no_blank_of_the_editors(source: str) -> None:
    html, _ = rendered(source)
    assert "chưa điền" not in html.lower() and "[" not in html
    assert html.count(WORDS) == source.lower().count("chưa điền")


@pytest.mark.parametrize(
    "blank", ["[chưa điền: họ tên, chức vụ]", "[Chưa điền], [chưa điền: b. c]."]
)
@pytest.mark.parametrize("before", ["", "Nơi đặt: ", "Nơi đặt và tên: ", "Một\nhai: "])
@pytest.mark.parametrize(
    ("around", "left"),
    [
        ("Câu trước. {}", "<p>Câu trước.</p>"),
        ("Trước.\n\n{}\n\nSau.", "<p>Trước.</p>\n<p>Sau.</p>"),
        ("Trước.\n\n- {}\n", "<p>Trước.</p>"),
        ("- A\n- {}\n- B", "<ul>\n<li>A</li>\n<li>B</li>\n</ul>"),
        ("- A\n\n- {}\n\n- B", "<ul>\n<li>\n<p>A</p>\n</li>\n<li>\n<p>B</p>\n</li>\n</ul>"),
        ("## H\n\nA.\n\n{}\n\n## I\n\nB.", "<h2>H</h2>\n<p>A.</p>\n<h2>I</h2>\n<p>B.</p>"),
    ],
)
def test_a_sentence_that_only_the_owner_can_end_is_not_shown(
    around: str, left: str, before: str, blank: str
) -> None:
    html, _ = rendered(around.format(before + blank))
    assert html == left


def test_what_is_refused_is_named() -> None:
    _, refused = rendered("!!! note\n    [a](javascript:alert(1)) ![b](https://x.example/a.png)\n")
    assert refused == [
        "content/hoi-dap.md: javascript:alert(1)",
        "content/hoi-dap.md: https://x.example/a.png",
    ]


@pytest.mark.parametrize("blanks", range(1, 9))
def test_blanks_before_a_line_make_no_code(blanks: int) -> None:
    html, _ = rendered(f"Một.\n\n{' ' * blanks}Hai.")
    assert "<pre" not in html and "Hai." in html


def test_pages_link_bare_addresses() -> None:
    config = MkDocsConfig()
    config.load_dict({"site_name": "Thử"})
    config.validate()
    written = WrittenMarkdown(lambda href, path: None, lambda path, name: None, "content")
    use_for_pages(config, written)
    written.begin("hoi-dap.md")
    html = Markdown(extensions=config.markdown_extensions).convert("Xem www.moet.gov.vn.")
    assert '<a href="http' in html and ">www.moet.gov.vn</a>." in html


def test_a_note_of_the_editors_is_the_one_that_articles_have() -> None:
    html, _ = rendered(
        "> Trích.\n\n> [!ghi-chu]\n> Số **đăng ký**, xem [đây](/a/).\n>\n> Hai.\n"
        "\n> [!ghi-chu]\n> Ba."
    )
    note = re.search(r'<div ([^>]*role="note"[^>]*)>', html)
    assert note and sorted(re.findall(r'\w[\w-]*="[^"]*"', note[1])) == [
        'aria-label="Ghi chú của Ban Biên tập"',
        'class="note editors"',
        'role="note"',
    ]
    assert "<strong>Ghi chú của Ban Biên tập.</strong> Số <strong>đăng ký</strong>" in html
    assert html.count("<blockquote>") == 1 and html.count('role="note"') == 2
    assert "[!ghi-chu]" not in html


@pytest.mark.parametrize("words", ["> [!ghi-chu] lời\n", "> lời\n> [!ghi-chu]\n", "[!ghi-chu]\n"])
def test_what_is_no_note_stays_what_it_is(words: str) -> None:
    """`portal check` refuses each of them (B612)."""
    assert 'role="note"' not in rendered(words)[0]


@pytest.mark.parametrize(
    "text",
    [
        "Title: Chuyển\nTemplate: redirect.html\nLocation: javascript:alert(1)\n\nThân.\n",
        "Email: hoi@khuyenhoc.vn\nHotline: 0243 123 456\n\nMời liên hệ.\n",
        "Note: một câu.\n",
        "Chỉ có chữ.\n",
    ],
)
def test_mkdocs_finds_no_keys_where_there_is_no_fence(text: str) -> None:
    """Its own reading would: MultiMarkdown's, which nothing has checked."""
    assert meta.get_data(source_for_mkdocs(text)) == (text, {})


def test_keys_behind_a_fence_stay() -> None:
    text = "---\ntitle: Giới thiệu\n---\n\nThân.\n"
    assert meta.get_data(source_for_mkdocs(text)) == ("Thân.\n", {"title": "Giới thiệu"})
