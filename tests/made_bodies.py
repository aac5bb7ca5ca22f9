"""Bodies of made-up records: what Markdown, citations and links may look like, sound or not."""

import re

from hypothesis import strategies as st

NUMBERS = (
    "11-CT/TW",
    "49-KL/TW",
    "22/2020/TT-BGDĐT",
    "28/2018/TT-BGDĐT",
    "202/2025/QH15",
    "12/QĐ-KHVN",
    "13/QĐ-KHVN",
    "1092/UBND-VX",
    "36/HĐBT",
)
OFTEN = NUMBERS[3:6] * 4
WORDS = (
    "Hội Khuyến học sơ kết năm năm",
    "A & B <c> \"d\" 'e'",
    "{{ view }} {% raw %}",
    "&amp; &#0; </script><!-- ]]>",
    '"><img src=x onerror=alert(1)><script>alert(1)</script>',
    "' onmouseover='alert(1)",
    "Đ",
    "😀 𝒳 ﷽",
    "x" * 90,
    "\\ | ` * _ [ ] # -- : ,",
    "0",
    "e\u0301 ư\u0309",
)
DOUBTFUL = ("/tin-tuc/2024/04/bai-0/", "bai-0.md", "#dau", "/thong-ke/hoi-vien/#so-lieu-1")
TARGETS = (
    "/",
    "/tin-tuc/",
    "/van-ban/",
    "/dia-phuong/",
    "/dia-phuong/mot/",
    "/thong-ke/",
    "/thong-ke/hoi-vien/",
    "/thong-ke/ca-nuoc/",
    "/du-lieu/",
    "/du-lieu/so-lieu.csv",
    "/tim-kiem/",
    "https://example.vn/a?b=c#d",
    "mailto:a@example.vn",
    "tel:0123",
    "/so-do/",
    "?a",
    "https://example.vn",
)
PICTURES = ("hinh.jpg",)

REFUSED = [
    word for word in WORDS if not any(map(str.isalpha, word)) or len(word) >= 90 or "{{" in word
]
words = st.sampled_from([*[word for word in WORDS if word not in REFUSED] * 20, *WORDS])
"""What keys refuse (too long, without a letter, a template's gap) comes once in a while: most
portals are built."""
citations = st.builds(
    "{} {}{} {}".format,
    st.sampled_from(
        ["Theo", "theo khoản 1 Điều 1", "tại các Điều 1, 2 và 3", "điểm a khoản 2 Điều 2"]
    ),
    st.sampled_from(["", "Quyết định số ", "Thông tư ", "Luật "]),
    st.sampled_from([*OFTEN, *NUMBERS, "99-KL/TW", "số 5", "01/2024"]),
    st.sampled_from(["", "ngày 01/02/2020", "ngày 31/02/2020", "(sau đây gọi là Quyết định 12)"]),
)
body_words = words.map(lambda word: re.sub(r"([<&|`{])", r"\\\1", word))
"""Without the HTML and the templates that a body may not have."""
links = st.builds("[{}]({})".format, body_words, st.sampled_from([*TARGETS * 9, *DOUBTFUL]))
pictures = st.builds("![{}]({})".format, body_words, st.sampled_from(PICTURES))
inline = body_words | citations | links | pictures
sentences = st.lists(inline, min_size=1, max_size=3).map(lambda pieces: " ".join(pieces).strip())
shapes = st.sampled_from(
    [
        "{}",
        "## {}",
        "# {}",
        "###### {}",
        "> {}",
        "- {}\n- hai\n  1. ba",
        "1. {}\n\n3. ba",
        "| a | b |\n|---|---|\n| {} | c |\n| d |",
        "```\n{}\n```",
        "    {}",
        "**{}**",
        "Dòng\n{}",
        "**{}** _{}_ `{}`",
        "{}[^1]\n\n[^1]: {}",
        "{}\n\n---\n\n***",
        "> > > > > > > > {}",
        '[a]: /tin-tuc/ "{}"\n\n[a] [b][] ![c][b]\n\n[b]: hinh.jpg',
        "Dòng\\\nnày  \n{}",
        "### Dấu\n\n{}",
    ]
)
blocks = st.builds(lambda shape, text: shape.format(text, text, text), shapes, sentences)
paragraphs = st.lists(blocks, max_size=3).map("\n\n".join)

_ARTICLES = (
    "### Điều 1. Phạm vi\n\n1. {}\n\n2. Hai:\n\na) một;\n\nđ) đê;",
    "### Điều 2. {}\n\nKhoản 1 Điều 1 của {}.",
    "### Điều 2. Trùng",
    "## Chương I\n\n## QUY ĐỊNH {}",
    "## Phần thứ nhất\n\n{}",
    "## Mục 1. {}",
    "## Phụ lục I\n\n| {} | b |\n|---|---|\n| 1 | 2 |",
    "**Điều 3.** {}\n\n3. Ba",
    "Căn cứ {};",
)
laws = st.lists(
    st.builds(lambda part, text: part.format(text, text), st.sampled_from(_ARTICLES), sentences),
    min_size=1,
    max_size=5,
).map("\n\n".join)
