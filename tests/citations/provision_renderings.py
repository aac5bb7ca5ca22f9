"""Provisions written at random as people write them, and the path that is meant first."""

from random import Random

Path = tuple[str | None, str | None, str | None]

TEXTS = (
    *("Nghị định số 81/2021/NĐ-CP", "Thông tư 22/2020/TT-BGDĐT", "Quyết định số 1373/QĐ-TTg"),
    *("Luật Giáo dục số 43/2019/QH14", "Luật Giáo dục năm 2019", "Bộ luật Lao động 2019"),
    *("nghị định 100", "Nghị quyết số 29-NQ/TW"),
)
_SMALL_PARTS = ("tiết a", "đoạn 2", "gạch đầu dòng thứ hai", "tiết 1.2", "câu đầu")
_GREAT_PARTS = ("Mục 1", "Chương II", "Mục 2 Chương III", "Phần I", "mục 3, Chương IV")
_BEFORE = (
    "Theo quy định tại ",
    "quy định tại",
    "Căn cứ ",
    "(",
    " theo ",
    "Hội áp dụng ",
    "Sửa đổi, bổ sung ",
)
_JOINTS = (
    " ",
    " ",
    " của ",
    " về “Tên điều” của ",
    ", ",
    " tại ",
    "\n",
    " thuộc ",
    " “",
    " **",
    " [",
)
_ENDS = (".", ", các trường làm theo", " quy định rằng", ")", "")


def _values(random: Random, kind: str) -> list[str]:
    others = random.choice((0, 0, 0, 1, 2))
    if kind == "điểm":
        first = random.choice("abcdđeghiklm") + random.choice(("", "", ")", "1"))
        return [first, *random.sample("nopqrstu", others)]
    low, high = (20, 30) if kind == "khoản" else (300, 400)
    first = f"{random.randint(1, low)}{random.choice(('', '', 'a'))}"
    return [first, *map(str, random.sample(range(low + 1, high), others))]


def _listed(random: Random, kind: str, values: list[str]) -> str:
    word = random.choice((kind, kind, kind.capitalize(), kind.upper()))
    first, last = ", ".join(values[:-1]), values[-1]
    if not first:
        return f"{word} {last}"
    return random.choice(
        (
            f"các {word} {first} và {last}",
            ", ".join(f"{word} {value}" for value in values[:-1]) + f" và {word} {last}",
            f"{word} {first}, {last}",
            f"{word} {first} hoặc {last}",
            f"từ {word} {values[0]} đến {word} {last}",
            f"các {word} từ {values[0]} đến {last}",
        )
    )


def _path(random: Random, climbs: bool) -> tuple[str, Path]:
    """One path from the smallest part up, or down from the article."""
    depth = random.randint(1, 3)
    chosen = [_values(random, kind) for kind in ("điều", "khoản", "điểm")[:depth]]
    listed = [values[:1] for values in chosen[:-1]] + chosen[-1:]
    kinds = ("điều", "khoản", "điểm")[:depth]
    written = [_listed(random, kind, values) for kind, values in zip(kinds, listed, strict=True)]
    if climbs:
        written.reverse()
        small = random.sample(_SMALL_PARTS, depth > 1 and random.random() < 0.2)
        great = random.sample(_GREAT_PARTS, random.random() < 0.2)
        written = [*small, *written, *great]
    firsts = [values[0].rstrip(")") for values in chosen]
    article, clause, point = (*firsts, None, None)[:3]
    return random.choice((" ", " ", ", ", " của ", " - ")).join(written), (article, clause, point)


def _provisions(random: Random) -> tuple[str, Path]:
    climbs = random.random() < 0.8
    paths = [_path(random, climbs) for _ in range(random.choice((1, 1, 2, 3)) if climbs else 1)]
    words = paths[0][0]
    for other, _ in paths[1:]:
        words += random.choice((", ", "; ", " và ", ", và ", " hoặc ")) + other
    return words, paths[0][1]


def sentence_with_provisions(random: Random) -> tuple[str, Path]:
    """A sentence that cites one text by provisions, and the first of these."""
    (words, path), text = _provisions(random), random.choice(TEXTS)
    before, joint, end = (random.choice(choices) for choices in (_BEFORE, _JOINTS, _ENDS))
    said = random.choice((", tại ", " tại ", " quy định tại "))
    sentence = random.choice(
        (
            *(f"{before}{words}{joint}{text}{end}",) * 6,
            f"Theo {text} ({random.choice(('', 'tại ', 'xem '))}{words}).",
            f"Theo {text}{said}{words}{random.choice((' quy định', '.', ' thì', '; hội'))}",
            f"Theo {text}, {words}{random.choice(('.', ';', ')', ''))}",
        )
    )
    return random.choice((sentence, sentence, sentence.replace(" ", "\u00a0", 7))), path
