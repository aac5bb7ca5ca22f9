"""Numbers written at random as people type them, and the number that is meant."""

import re
from random import Random

_TYPES = {
    **{"QĐ": "Quyết định", "NQ": "Nghị quyết", "CT": "Chỉ thị", "KH": "Kế hoạch"},
    **{"HD": "Hướng dẫn", "TB": "Thông báo", "BC": "Báo cáo", "TTr": "Tờ trình", "ĐA": "Đề án"},
    **{"NĐ": "Nghị định", "TT": "Thông tư", "KL": "Kết luận", "CTr": "Chương trình"},
}
_STATE = ("TTg", "UBND", "HĐND", "BGDĐT", "BNV", "KHVN", "HKH", "SGDĐT", "LĐTBXH", "MTTQ")
_PARTY = ("TW", "TU", "HU", "ĐU", "BTGTW", "VPTW")
_WORDS = (
    *("{} số ", "{} ", "{} số: ", "{} số", "{}", "{}\nsố ", "{}  số  ", "{} **số ", "[{} "),
    *('"{} số ', "{} **"),
)
_ENDS = (".", ", ngày 3/4/2020.", " của cấp trên", " ngày 3/4/2020 của", ")", ";", "", " và", "**")


def _party(random: Random) -> tuple[str, str]:
    kind = random.choice(("KL", "NQ", "CT", "HD", "KH", "BC", "TB", "CTr"))
    return f"{random.randint(1, 300)}-{kind}/{random.choice(_PARTY)}", _TYPES[kind]


def _administrative(random: Random) -> tuple[str, str]:
    kind = random.choice(("QĐ", "CT", "KH", "HD", "TB", "BC", "TTr", "CTr", "ĐA"))
    return f"{random.randint(1, 5999)}/{kind}-{random.choice(_STATE)}", _TYPES[kind]


def _normative(random: Random) -> tuple[str, str]:
    kind, organ = random.choice((("NĐ", "CP"), ("TT", "BGDĐT"), ("QĐ", "UBND"), ("NQ", "HĐND")))
    year = random.randint(1996, 2026)
    return f"{random.randint(1, 200):02}/{year}/{kind}-{organ}", _TYPES[kind]


def _law(random: Random) -> tuple[str, str]:
    year, term = random.randint(2002, 2026), random.randint(11, 16)
    return f"{random.randint(1, 150)}/{year}/QH{term}", random.choice(("Luật", "Nghị quyết"))


def _dispatch(random: Random) -> tuple[str, str]:
    unit = random.choice(("GDTX", "VX", "KGVX", "TH", "GDPT"))
    return f"{random.randint(1, 9999)}/{random.choice(('BGDĐT', 'UBND', 'SNV'))}-{unit}", "Công văn"


def _joint(random: Random) -> tuple[str, str]:
    number, year = random.randint(1, 99), random.randint(1998, 2018)
    return f"{number}/{year}/TTLT-BGDĐT-BLĐTBXH-BTC", "Thông tư liên tịch"


def _typed(random: Random, number: str) -> str:
    """The number with one of the liberties that people take."""
    sign = random.choice([index for index, letter in enumerate(number) if letter in "/-"])
    latinised = number.replace("NĐ", "ND").replace("QĐ", "QD")
    many = number.count("/") == 2 and "QH" not in number
    return random.choice(
        (
            *(number, number, f"0{number}", number.replace("-", "\u2011"), latinised),
            *(f"{number[:sign]} {number[sign:]}", f"{number[: sign + 1]}\n{number[sign + 1 :]}"),
            *(number.replace("-", " - ", 1), number.replace("/", " / ", 1)),
            number.replace("BGDĐT", "BGD&ĐT").replace("TTg", "TTG"),
            number.replace("BGDĐT", "BGD ĐT"),
            number.replace("-", "/", 1) if many else number,
            re.sub("(?<=QĐ|KH|TB|BC)-(?=[A-ZĐ]{2})", ".", number),
            re.sub("(?<=/[0-9]{4})/(?=(?:NĐ|TT|QĐ|NQ)-)", random.choice(("//", "")), number),
        )
    )


def sentence_with_number(random: Random) -> tuple[str, str, str]:
    """A sentence with one number, the number in its right form, and the name of its type."""
    family = random.choice((_party, _administrative, _normative, _law, _dispatch, _joint))
    number, name = family(random)
    said = random.choice((name, name.lower(), name.upper()))
    if name == "Luật":
        said = name
    words, end = random.choice(_WORDS).format(said), random.choice(_ENDS)
    sentence = f"Hội xã làm theo {words}{_typed(random, number)}{end}"
    return random.choice((sentence, sentence.replace(" ", "\u00a0"))), number, name.lower()
