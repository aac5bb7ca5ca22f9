"""Word files written at random: both readers of Word files are held to them."""

import random
from collections.abc import Iterator

from tests.importing import word_files as make
from tests.importing.word_files import levels, paragraph, run, word

FORMS = ("decimal", "upperRoman", "lowerRoman", "upperLetter", "lowerLetter", "decimalZero")
TEXTS = ("Điều %1.", "%1.", "%1)", "%1.%2.", "Chương %1", "%3)", "(%2)", "Phụ lục %1:", "")
TYPED = {
    ".VnTime": "Héi khuyÕn häc, c«ng t¸c \u00adu tiªn",
    ".VnArialH": "quyÕt ®Þnh cña uû ban",
    ".vntimeh": "kÕ ho¹ch",
    "VNI-Times": "Hoäi Khuyeán hoïc tænh Bình Döông",
    "VNI Helve": "ÑOÄC LAÄP - TÖÏ DO",
    "VNI-Couri": "aùc eâm oûû",
    "Times New Roman": "Café ¸ Õ, mềm\u00ad hóa",
    "": "chữ thường § ®",
}
STYLES = (
    '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=".VnTime"/></w:rPr></w:rPrDefault>'
    '</w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Thuong"><w:name '
    'w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Dieu"><w:name w:val="Dieu"/>'
    '<w:basedOn w:val="Goc"/></w:style><w:style w:type="paragraph" w:styleId="Goc"><w:name '
    'w:val="Goc"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr><w:rPr><w:rFonts '
    'w:hAnsi="VNI-Times"/></w:rPr></w:style>'
)


def vectors(count: int, seed: int = 12) -> Iterator[bytes]:
    """Yield files in which lists, fonts, boxes and what is dropped meet in any order."""
    for number in range(count):
        chance = random.Random(seed * 1000 + number)
        lists = [_list(chance) for _ in range(chance.randint(1, 3))]
        content = [_paragraph(chance, len(lists)) for _ in range(chance.randint(3, 12))]
        yield word(
            *content,
            make.table(["Một", paragraph(_run(chance), number=(1, 0))], ["", _run(chance)]),
            lists=lists,
            footnotes=["Lời chú."] * chance.randint(0, 2),
            comments=["Xem lại."] * chance.randint(0, 1),
            header=chance.choice(("", "Đầu trang")),
            styles=chance.choice(("", STYLES)),
        )


def _list(chance: random.Random) -> str:
    kinds = [(chance.choice((*FORMS, "bullet")), chance.choice(TEXTS)) for _ in range(3)]
    definition = levels(*kinds)
    start = f'<w:start w:val="{chance.randint(1, 30)}"/>'
    legal = "<w:isLgl/>" if chance.random() < 0.2 else ""
    return definition.replace('<w:start w:val="1"/>', start + legal, chance.randint(0, 2))


def _paragraph(chance: random.Random, lists: int) -> str:
    number = (chance.randint(1, lists + 1), chance.randint(0, 3)) if chance.random() < 0.6 else None
    style = chance.choice(("", "", "Dieu"))
    inside = [_run(chance) for _ in range(chance.randint(0, 3))]
    if chance.random() < 0.25:
        extras = (
            make.deleted("chữ bỏ"),
            make.inserted("chữ thêm"),
            run("ẩn", hidden=True),
            run("gạch", properties="<w:strike/>"),
            run("gạch đôi", properties='<w:dstrike w:val="1"/>'),
            run("không gạch", properties='<w:strike w:val="false"/>'),
            make.box(paragraph("trong khung"), paragraph("khung nữa", number=(1, 0))),
            make.note_mark(1),
        )
        inside.append(chance.choice(extras))
    return paragraph(*inside, style=style, number=number)


def _run(chance: random.Random) -> str:
    font, words = chance.choice(list(TYPED.items()))
    cut = chance.randint(1, len(words))
    bold = chance.random() < 0.3
    return run(words[:cut], font=font, bold=bold) + run(words[cut:], font=font)
