"""One law, written as people write laws: the same tree, whatever the marks are."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.markdown import body_html
from generator.model import Provision, ProvisionKind
from tests.markdown.shown_body import shown_html
from tests.markdown.test_law import law

WORDS = st.sampled_from(
    [
        "Phạm vi điều chỉnh",
        "Đối tượng áp dụng",
        "Trách nhiệm của Chủ tịch Hội",
        "Điều kiện công nhận",
        "Mục tiêu, nguyên tắc",
        "Chương trình phối hợp",
    ]
)
SENTENCES = st.sampled_from(
    [
        "Ban hành kèm theo Quyết định này Quy chế giả định.",
        "Áp dụng Điều 2 và khoản 1 Điều 3:",
        "Cụm từ “học tập suốt đời” là “học tập”;",
        "Quyết định này có hiệu lực kể từ ngày ký.",
    ]
)


@dataclass(frozen=True)
class Article:
    number: str
    title: str
    sentence: str
    clauses: tuple[tuple[str, tuple[str, ...]], ...]


@dataclass(frozen=True)
class Chapter:
    title: str
    sections: tuple[str, ...]
    articles: tuple[Article, ...]


@dataclass(frozen=True)
class Notation:
    """How the parts are written; a mark is around the words it is given."""

    chapter: Callable[[str, str], str] = lambda name, title: f"## {name}. {title}"
    section: Callable[[str, str], str] = lambda name, title: f"### {name}. {title}"
    article: Callable[[str, str], str] = lambda name, title: f"### {name}. {title}"
    sentence: Callable[[str, str], str] = lambda name, words: f"**{name}.** {words}"
    clause: Callable[[str], str] = "{}.".format
    point: Callable[[str], str] = "{})".format
    gap: str = "\n\n"
    above: str = ""
    below: str = ""


CANON = Notation()
BOLD = replace(
    CANON,
    chapter=lambda name, title: f"**{name}**\n**{title.upper()}**",
    section=lambda name, title: f"**{name}. {title}**",
    article=lambda name, title: f"**{name}. {title}**",
)
NOTATIONS = {
    "bold": BOLD,
    "bold, no blank lines": replace(BOLD, gap="\n"),
    "bare": replace(
        CANON,
        chapter=lambda name, title: f"{name}\n{title.upper()}",
        section=lambda name, title: f"{name}\n{title}",
        article=lambda name, title: f"{name}. {title}",
        sentence=lambda name, words: f"{name}. {words}",
    ),
    "bare, no blank lines, hard breaks": replace(
        CANON,
        chapter=lambda name, title: f"{name.upper()}  \n{title.upper()}",
        section=lambda name, title: f"{name.upper()}: {title}",
        article=lambda name, title: f"{name}. {title}",
        sentence=lambda name, words: f"{name}. {words}",
        gap="  \n",
    ),
    "bold numbers": replace(
        CANON,
        chapter=lambda name, title: f"**{name}**\n\n{title.upper()}",
        section=lambda name, title: f"**{name}.** {title}",
        article=lambda name, title: f"**{name}.** {title}",
        sentence=lambda name, words: f"**{name}**. {words}",
        clause="**{}.**".format,
        point="**{})**".format,
    ),
    "colons and dashes": replace(
        CANON,
        chapter=lambda name, title: f"## {name} — {title.upper()}",
        section=lambda name, title: f"{name} - {title}",
        article=lambda name, title: f"{name}: {title}",
        sentence=lambda name, words: f"{name}- {words}",
        clause="{}\\.".format,
        point="{}.".format,
    ),
    "other headings": replace(
        CANON,
        chapter=lambda name, title: f"# **{name}**\n\n{title.upper()}",
        section=lambda name, title: f"## {name}\n\n## {title}",
        article=lambda name, title: f"#### **{name}. {title}**",
        sentence=lambda name, words: f"__{name}.__ {words}",
    ),
    "letterhead and signature": replace(
        BOLD,
        above="**HỘI KHUYẾN HỌC**\nSố: 12/QĐ\n\nCăn cứ văn bản giả định;\n\n**QUYẾT ĐỊNH:**\n\n",
        below="\n\n**Nơi nhận:**\n- Như Điều 2;\n\n1. Lưu: VT.\n\n**TM. BAN THƯỜNG VỤ**\n\na) Ký",
    ),
}


def clauses(count: int) -> st.SearchStrategy[tuple[tuple[str, tuple[str, ...]], ...]]:
    points = st.lists(SENTENCES, max_size=3).map(tuple)
    return st.lists(st.tuples(SENTENCES, points), max_size=count).map(tuple)


@st.composite
def laws(draw: st.DrawFn) -> tuple[Chapter, ...]:
    number, chapters = 0, []
    for _ in range(draw(st.integers(1, 3))):
        articles = []
        for _ in range(draw(st.integers(1, 3))):
            number += 1
            with_title = draw(st.booleans())
            title = draw(WORDS) if with_title else ""
            sentence = "" if with_title else draw(SENTENCES)
            articles.append(Article(str(number), title, sentence, draw(clauses(3))))
        sections = tuple(draw(st.lists(WORDS, max_size=2)))
        chapters.append(Chapter(draw(WORDS).upper(), sections, tuple(articles)))
    return tuple(chapters)


def written(chapters: tuple[Chapter, ...], notation: Notation) -> str:
    blocks = [
        block
        for number, chapter in enumerate(chapters)
        for block in _blocks(number, chapter, notation)
    ]
    return f"{notation.above}{notation.gap.join(blocks)}{notation.below}"


def _blocks(number: int, chapter: Chapter, notation: Notation) -> Iterator[str]:
    yield notation.chapter(f"Chương {'I' * (number + 1)}", chapter.title)
    sections = dict(enumerate(chapter.sections))
    for place, article in enumerate(chapter.articles):
        if place in sections:
            yield notation.section(f"Mục {place + 1}", sections[place])
        name = f"Điều {article.number}"
        if article.title:
            yield notation.article(name, article.title)
        else:
            yield notation.sentence(name, article.sentence)
        for clause, (words, points) in enumerate(article.clauses, 1):
            yield f"{notation.clause(str(clause))} {words}"
            for letter, point in zip("abc", points, strict=False):
                yield f"{notation.point(letter)} {point}"


Row = tuple[str, str, str, str]


def tree(source: str) -> list[Row]:
    """Label, title, anchor and words of each part but the preamble."""
    return [
        (part.label.casefold(), part.heading, part.anchor, part.text)
        for top in law(source).provisions
        for part in top.walk()
        if part.kind is not ProvisionKind.PREAMBLE
    ]


@pytest.mark.parametrize("notation", NOTATIONS.values(), ids=NOTATIONS)
@settings(max_examples=40)
@given(chapters=laws())
def test_every_notation_gives_the_same_tree(
    notation: Notation, chapters: tuple[Chapter, ...]
) -> None:
    assert tree(written(chapters, notation)) == tree(written(chapters, CANON))
    assert not [code for code, *_ in law(written(chapters, notation)).problems if code == "B618"]


@given(chapters=laws())
def test_the_tree_has_every_part(chapters: tuple[Chapter, ...]) -> None:
    rows = tree(written(chapters, CANON))
    articles = [article for chapter in chapters for article in chapter.articles]
    found = [row for row in rows if row[0].startswith("điều")]
    assert [(row[1], row[3]) for row in found] == [(one.title, one.sentence) for one in articles]
    assert len([row for row in rows if row[0].startswith("khoản")]) == sum(
        len(article.clauses) for article in articles
    )


def labels(source: str) -> list[str]:
    return [part.label for top in law(source).provisions for part in top.walk() if part.anchor]


def provision(source: str, anchor: str) -> Provision:
    parts = (part for top in law(source).provisions for part in top.walk())
    return next(part for part in parts if part.anchor == anchor)


AMENDING = """**Điều 1. Sửa đổi một số điều**

1. Điều 5 được sửa đổi như sau:

{open}Điều 5. Tên mới

1. Một, gọi là {open}mới{shut}.

a) Điểm.

**Điều 6. Cũng mới**

### Điều 6a. Cũng mới{shut}.

2. Bãi bỏ khoản 2 Điều 1.

**Điều 2. Hiệu lực**
"""


@pytest.mark.parametrize(("opened", "shut"), ["“”", "«»", '""'])
def test_quoted_wording_is_not_the_acts_own(opened: str, shut: str) -> None:
    source = AMENDING.format(open=opened, shut=shut)
    assert labels(source) == ["Điều 1", "khoản 1", "khoản 2", "Điều 2"]
    assert "Cũng mới" in provision(source, "dieu-1-khoan-1").text
    assert [heading.text for heading in law(source).headings] == [
        "Điều 1. Sửa đổi một số điều",
        "Điều 2. Hiệu lực",
    ]
    assert law(source).problems == ()


def test_a_quote_block_is_not_the_acts_own() -> None:
    assert labels("**Điều 1.** Sửa như sau:\n\n> Điều 5. Mới\n>\n> 1. Một.\n\n1. Hai.") == [
        *("Điều 1", "khoản 1"),
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Điều 5 của Luật Giáo dục quy định.",
        "Điều 22 được sửa đổi như sau:",
        "Điều 5 Luật Giáo dục quy định.",
        "Điều 5, Điều 6 của Quy chế.",
        "Điều \\5 Thêm nữa.",
        "Điều 2.1. Số lẻ.",
        "Chương II của Nghị định này.",
        "Mục tiêu. Là mục tiêu.",
        "Phần lớn hội viên.",
        "Phụ lục ban hành kèm theo.",
        "theo\nĐiều 5. Sau đó, theo khoản 2\nĐiều 2. Cuối.",
        "“Điều 5. Trong ngoặc.”",
        "| Điều 2. Trong bảng | b |\n|---|---|\n| Điều 3. | c |",
    ],
)
def test_words_that_only_name_a_provision(line: str) -> None:
    body = law(f"**Điều 1. Một**\n\n{line}")
    assert [part.label for top in body.provisions for part in top.walk()] == ["Điều 1"]
    assert body.problems == ()


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("ĐIỀU 1. PHẠM VI", "Điều 1"),
        ("**Điều 5A. Thêm**", "Điều 5A"),
        ("Điều 01: Một", "Điều 01"),
        ("PHẦN THỨ NHẤT\nQUY ĐỊNH CHUNG", "Phần thứ nhất"),
        ("**Phần thứ mười.** Cuối", "Phần thứ mười"),
        ("**Tiểu mục 2. Nhỏ**", "Tiểu mục 2"),
        ("PHỤ LỤC", "Phụ lục"),
        ("Phụ lục số 01", "Phụ lục 01"),
        ("**PHỤ LỤC II**\n**DANH MỤC**", "Phụ lục II"),
        ("Điều thứ 7. Một", "Điều thứ 7"),
        ("  **_Điều 9._** Một câu.", "Điều 9"),
    ],
)
def test_lines_that_open_one(line: str, label: str) -> None:
    assert labels(line)[:1] == [label]


@pytest.mark.parametrize(
    "line",
    [
        *("điều 2. hai", "Điểu 2. Hai", "- Điều 2. Hai", "Đ I Ề U 2. Hai"),
        *("Điều 2.4 Thẩm quyền", "**Điều 2a.14** (được bãi bỏ)", "### Điều 3.12 Hai"),
    ],
)
def test_what_may_be_one_is_an_error(line: str) -> None:
    body = law(f"Điều 1. Một\n\n{line}")
    assert [code for code, *_ in body.problems] == ["B618"]


@pytest.mark.parametrize(
    "source",
    [
        "Điều 1. Một. Điều 2. Hai.",
        "Điều 1. Một.\n\n1. A; **Điều 2.** Hai",
        "> **Điều 1.** Một",
        "| **Điều 1.** | Một |\n|---|---|\n| **Điều 2.** | Hai |",
        "## 1. Điều 1. Một",
        "1. Điều 1. Một",
        "**1.** **Điều 1.** Một",
        "a) Điều 1. Một",
    ],
)
def test_articles_that_stand_where_none_begins_are_told_once(source: str) -> None:
    assert [code for code, *_ in law(source).problems] == ["B618"]


@pytest.mark.parametrize(
    "line", ["Điều 2.4 của hợp đồng", "Điều 32.2 Thẩm quyền", "Điều 2.4.1 Thẩm quyền"]
)
def test_a_number_in_parts_that_no_footnote_made_is_left_alone(line: str) -> None:
    assert law(f"Điều 1. Một\n\n{line}").problems == ()


def test_articles_named_within_sentences_are_left_alone() -> None:
    source = "Điều 1. Một\n\n1. Xem khoản 2 Điều 2. Việc này; theo Điều 2. Hết."
    assert law(source).problems == ()


@pytest.mark.parametrize("number", ["1.", "1-", "1/", "**1.**", "1–"])
def test_old_ways_to_number(number: str) -> None:
    source = f"Điều 1. Một\n\n{number} A\n\na/ B\n\nb- C\n\n2.Hai\n\n3.500 đồng"
    assert labels(source) == ["Điều 1", "khoản 1", "điểm a", "điểm b", "khoản 2"]
    html = re.sub(r"[\x0e-\x1f]", "", body_html(law(source)))
    assert "<span>2.</span><span>Hai" in html


@pytest.mark.parametrize("sign", ["1)", "- 1.", "* a)", "+ b)"])
def test_what_looks_like_a_clause_and_is_none_is_told(sign: str) -> None:
    body = law(f"Điều 1. Một\n\n{sign} Hai")
    assert labels("Điều 1. Một") == ["Điều 1"]
    assert [code for code, *_ in body.problems] == ["B615"]


def test_a_leading_zero_is_not_in_the_anchor() -> None:
    assert law("Điều 01. Một\n\nXem khoản 1 Điều 2.\n\nĐiều 02. Hai\n\n1. Một.").references


def test_the_second_muc_lies_in_its_chapter() -> None:
    anchors = law("Chương II\nA\n\nMục 1\nB\n\nĐiều 1. C\n\nMục 2\nD\n\nĐiều 2. E").anchors
    assert {"chuong-2-muc-1", "chuong-2-muc-2"} <= anchors


def test_numbers_begin_anew_behind_the_last_words() -> None:
    body = law("Điều 1. Một.\n\nĐiều 2. Hai./.\n\nQUY CHẾ\n\nĐiều 1. Ba\n\n1. Bốn.")
    assert body.problems == ()
    assert labels("Điều 1. Một./.\n\n1. Không.\n\nPhụ lục I\n\n1. Có.") == [
        *("Điều 1", "Phụ lục I", "khoản 1"),
    ]


def test_a_clause_behind_the_last_words_is_told_once() -> None:
    body = law("Điều 1. Một./.\n\n2. Hai.\n\n3. Ba.\n\n**Nơi nhận:**\n\n1. Lưu.")
    assert [(code, line) for code, line, _ in body.problems] == [("B615", 12)]
    assert law("Điều 1. Một./.\n\nNơi nhận:\n\n1. Lưu.").problems == ()


def test_a_number_in_bold_stands_apart_like_others() -> None:
    html = shown_html(law("**Điều 1.** Câu.\n\n**1. Một** hai.\n\n**2.** Ba."))
    assert "<span>1.</span><span><strong>Một</strong> hai.</span>" in html
    assert "<span>2.</span><span>Ba.</span>" in html


PIECES = [
    *(
        "Điều 5. ",
        "**Điều 1a.** ",
        "**Điều 2",
        "**",
        "Chương I",
        "PHỤ LỤC",
        "Mục 1: ",
        "./.",
        "“",
        "”",
    ),
    *(
        "# ",
        "\n\n",
        "\n",
        "1. ",
        "**a)** ",
        '"',
        "Nơi nhận:",
        "TM. BAN",
        "> ",
        "- ",
        "Lời ",
        "```\n",
    ),
    "| a | b |\n|--|--|\n",
]


@given(st.lists(st.sampled_from(PIECES), max_size=30).map("".join))
def test_no_words_are_lost_and_anchors_are_unique(source: str) -> None:
    body = law(source)
    anchors = [part.anchor for top in body.provisions for part in top.walk() if part.anchor]
    assert len(anchors) == len(set(anchors))
    assert shown_html(body).count("Lời") == source.count("Lời")


def test_a_sentence_that_is_wrapped_behind_a_small_word_is_no_title() -> None:
    sentence = "Công bố kèm theo Quyết định này danh mục thuộc lĩnh vực của\nBộ Giáo dục, gồm:"
    body = law(f"Điều 1. {sentence}\n1. Một.\n\nĐiều 2. Trách nhiệm của các\nBộ, ngành\n\nLời.")
    assert [heading.text for heading in body.headings] == [
        "Điều 1.",
        "Điều 2. Trách nhiệm của các Bộ, ngành",
    ]


@pytest.mark.parametrize(
    ("lines", "title"),
    [
        (
            "Các Bộ trưởng, Chủ tịch\nỦy ban nhân dân tỉnh\n\nLời.",
            " Các Bộ trưởng, Chủ tịch Ủy ban nhân dân tỉnh",
        ),
        ("Chánh Văn phòng, Chủ tịch\nỦy ban nhân dân xã chịu trách nhiệm thi hành.", ""),
        ("Giám đốc\nGiám đốc là người đứng đầu.", " Giám đốc"),
    ],
)
def test_a_list_of_offices_is_not_cut_where_it_is_wrapped(lines: str, title: str) -> None:
    body = law(f"Điều 1. Phạm vi\n\nMột.\n\nĐiều 2. {lines}")
    assert [heading.text for heading in body.headings][1] == f"Điều 2.{title}"
    assert shown_html(body).count(lines.split()[-1]) == 1
