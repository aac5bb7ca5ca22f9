"""The abbreviations that numbers of official texts are made of, and what people type for them.

Rules: Nghị định 30/2020/NĐ-CP, Appendix III, and Hướng dẫn 36-HD/VPTW.
"""

import re

TYPE_SYMBOLS = frozenset(
    [
        *("NQ", "QĐ", "CT", "QC", "QyĐ", "TC", "TB", "HD", "CTr", "KH", "PA", "ĐA", "DA", "BC"),
        *("BB", "TTr", "HĐ", "CĐ", "BGN", "BTT", "GUQ", "GM", "GGT", "GNP", "PG", "PC", "PB"),
        *("L", "PL", "NĐ", "TT", "TTLT", "TTLB", "NQLT", "VBHN", "KL", "CV", "CTHĐ", "CTPH"),
        *("CTrPH", "KHPH", "QCPH"),
        *("LCT", "SL", "SLt"),
    ]
)
ALONE = frozenset(["SL", "SLt", "TTLB", "TTLT"])
"""Types that numbers of their time end with, without an organ: 234/SL, 15/TTLB."""

OLD_ORGANS = frozenset(["TTg", "CP", "HĐBT", "CTN"])
PARTY_ORGANS = frozenset(
    ["TW", "TU", "HU", "ĐU", "VPTW", "BTGTW", "BTGDVTW", "BTCTW", "BNCTW", "BDVTW", "UBKTTW"]
)
STATE_ORGANS = frozenset(
    ["TTg", "CP", "VPCP", "UBND", "HĐND", "BGDĐT", "BNV", "BTTTT", "BTC", "BKHĐT", "BLĐTBXH"]
)
ASSOCIATION_ORGANS = frozenset(["KHVN", "HKH", "HKHVN", "HKK"])

OFFICES = frozenset(
    [
        *("SYT", "SNV", "STC", "SXD", "SCT", "STP", "SGTVT", "SKHCN", "SKHĐT", "STTTT", "STNMT"),
        *("SNNMT", "SNNPTNT", "SLĐTBXH", "SVHTTDL", "SGDĐT", "PGDĐT", "SDTTG", "BYT", "BCA", "BQP"),
        *("BXD", "BCT", "BNG", "BTP", "BGTVT", "BKHCN", "BTNMT", "BNNMT", "BNNPTNT", "BVHTTDL"),
        *("BDTTG", "NHNN", "TTCP", "BHXH", "TCT", "KBNN", "MTTQ", "TLĐ", "LĐLĐ", "TWĐTN", "VPQH"),
    ]
)
"""Ministries, departments and others that send dispatches: 5636/SYT-NVY."""

NO_TEXT = re.compile(
    r"(?:GP|GCN|GXN|GĐK|ĐKKD|ĐKDN|ĐKHĐ|CCHN|HĐ(?!(?:ND|BT|NN|QT|TV|TP|TĐ|GS)(?![A-ZĐ]))[A-ZĐ]{2}"
    r"|QĐ(?:XX)?(?:ST|PT|KN)|KLGĐ|KLĐT|TL(?:ST|PT|VA))[A-ZĐ]*"
)
"""Symbols of licences, certificates, contracts and papers of a lawsuit: no official texts."""

STAGES_OF_LAWSUITS = frozenset(["ST", "PT", "GĐT", "TLVA", "TLST", "TLPT"])
"""How a court's number ends, or begins before the matter: 12/2023/QĐ-ST names no official text."""
NEVER_OF_COURTS = frozenset(["KH", "CT", "HD", "KL", "CTr"])
"""What no court issues: 77-KH/TĐTN-PT is a plan of a youth union's department."""

_TYPED_AS = {"qd": "QĐ", "nd": "NĐ", "qyd": "QyĐ"}
_WITH_STROKE = ("HĐND", *OFFICES, *OLD_ORGANS, *PARTY_ORGANS, *STATE_ORGANS, *ASSOCIATION_ORGANS)
_ORGAN_TYPED_AS = {
    **{symbol.lower().replace("đ", "d"): symbol for symbol in _WITH_STROKE if "Đ" in symbol},
    **{"tư": "TW", "vptư": "VPTW", "blđtb&xh": "BLĐTBXH", "bldtb&xh": "BLĐTBXH"},
}
_TYPE_CASES = {symbol.lower(): symbol for symbol in TYPE_SYMBOLS} | _TYPED_AS
_ORGAN_CASES = {
    organ.lower(): organ for organ in OLD_ORGANS | PARTY_ORGANS | STATE_ORGANS | ASSOCIATION_ORGANS
} | _ORGAN_TYPED_AS

_GAP = r"[ \n]?&?[ \n]?"
SPLIT_ORGAN = (
    rf"(?:[BSP]GD{_GAP}[ĐD]T|[BS]KH{_GAP}(?:CN|ĐT)|[BS]LĐ{_GAP}TB{_GAP}XH|[BS]TN{_GAP}MT"
    rf"|[BS]NN{_GAP}(?:PTNT|MT)|[BS]VHTT{_GAP}DL|[BS]TT{_GAP}TT|[BS]GT{_GAP}VT|TT[ \n]g"
    r"|(?:TT|VP)\.(?:HĐND|UBND))"
)
"""Organs of two words that people part by a blank, a dot or &: BGD ĐT, BKH&CN, TT.HĐND."""

_SPLIT = re.compile(rf"(?<![^\W\d_]){SPLIT_ORGAN}(?![^\W_])", re.IGNORECASE)
_EDUCATION = re.compile(r"(?<![^\W\d_])([BSP])GD[&-]?[ĐD]T(?![^\W_])", re.IGNORECASE)


def type_symbol(typed: str) -> str:
    """The symbol of a type as the rules print it: QĐ for qd."""
    return _TYPE_CASES.get(typed.lower(), typed)


def organ(typed: str) -> str:
    """The symbol of an organ and its unit as the rules print it: UBND-VX for ubnd-vx."""
    return "-".join(map(_organ_part, typed.split("-")))


def lacks_a_stroke(typed: str, number: str) -> bool:
    """Does D stand for Đ where a number is typed? 45/QD-KHVN is read as 45/QĐ-KHVN."""
    letters, right = ("".join(filter(str.isalpha, words.upper())) for words in (typed, number))
    return letters != right and letters.replace("Đ", "D") == right.replace("Đ", "D")


def joined(typed: str) -> str:
    """A number with the parts of its organ written together: BGDĐT for BGD & ĐT."""
    together = _SPLIT.sub(lambda match: re.sub("[ \n&.]", "", match.group()), typed)
    return _EDUCATION.sub(lambda match: f"{match[1].upper()}GDĐT", together)


def _organ_part(typed: str) -> str:
    usual = _ORGAN_CASES.get(typed.lower())
    return usual or (typed.upper() if typed[0].islower() else typed)
