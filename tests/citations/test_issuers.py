"""A text of another issuer than the one named is never meant; by its own issuers' names it is.

By default each text meets each name in two sentences, others for each name and text;
`make test-faults` tries all with all.
"""

from collections.abc import Iterator
from datetime import date
from itertools import product

import pytest

from generator.citations import Entry, Register, Resolution, recognise, resolve
from generator.citations.issuer_names import Likeness, likeness
from generator.model import CitationStatus, Doubt
from generator.site.texts.register import register
from tests.folder import project_content

CONTENT = project_content()
WORDS = CONTENT.vocabulary
ENTRIES = tuple(
    entry
    for (key, entries) in register(CONTENT.texts, WORDS).by_number.items()
    for entry in entries
    if entry.number.key == key
)
NAMES = {
    name
    for issuer in WORDS.issuers.values()
    for name in (issuer.name, issuer.short, *issuer.aliases)
    if name
}
STRANGERS = (
    *("UBND tỉnh", "UBND tỉnh Lạng Sơn", "Ủy ban nhân dân tỉnh Lạng Sơn", "HĐND tỉnh"),
    *("Chủ tịch UBND tỉnh", "Hội Khuyến học tỉnh Lạng Sơn", "Hội Khuyến học Lạng Sơn"),
    *("Bộ Tài chính", "Bộ tài chính", "Bộ trưởng Bộ Y tế", "Sở GD&ĐT tỉnh Lạng Sơn"),
    *("Tỉnh ủy Lạng Sơn", "Ban Thường vụ Tỉnh ủy", "Hội Nông dân Việt Nam", "Văn phòng Chính phủ"),
    *("Ban Tổ chức Trung ương", "Liên đoàn Lao động tỉnh Lạng Sơn"),
)
ALL = pytest.mark.parametrize("every", [False, pytest.param(True, marks=pytest.mark.long)])
CUSTOMARY = {
    "thu-tuong": ("Thủ tướng", "Thủ tướng Chính phủ", "Chính phủ", "thủ tướng Chính phủ"),
    "bo-gddt": (
        *("Bộ", "Bộ GD&ĐT", "Bộ Giáo dục", "Bộ giáo dục và đào tạo", "Bộ trưởng Bộ GD&ĐT"),
        "Bộ Giáo dục - Đào tạo",
    ),
    "bo-chinh-tri": ("Bộ Chính trị", "Trung ương", "Trung ương Đảng", "Đảng"),
    "ban-bi-thu": (
        "Ban Bí thư",
        "Ban Bí thư Trung ương",
        "Trung ương",
        "Ban Bí thư Trung ương Đảng",
    ),
    "ban-chap-hanh-trung-uong": (
        *("Ban Chấp hành Trung ương", "Trung ương", "Hội nghị Trung ương", "BCH Trung ương"),
        "Hội nghị lần thứ tám Ban Chấp hành Trung ương",
    ),
    "hoi-khuyen-hoc-viet-nam": (
        *("Trung ương Hội", "Hội", "Trung ương Hội Khuyến học Việt Nam", "Hội Khuyến học"),
        "Ban Thường vụ Trung ương Hội Khuyến học Việt Nam",
    ),
    "hkh-yen-bai": ("Hội Khuyến học tỉnh", "Hội Khuyến học Yên Bái", "HKH tỉnh Yên Bái", "Hội"),
    "thanh-uy-tp-ho-chi-minh": ("Thành ủy", "Ban Thường vụ Thành ủy TP. Hồ Chí Minh"),
}
PLACES = (
    *("{} của {}", "{} ngày {day} của {}", "{} của {} ngày {day}", "{} ({})", "{} (của {})"),
    *("{} ({}, {day})", "{} do {} ban hành", "{} được {} ban hành"),
)
BEFORE = ("{1} ban hành {0}", "{1} đã ban hành {0}", "{1} vừa ký ban hành {0}", "{1} có {0}")
FULL_BEFORE = ("{type} của {1} số {number}", "{type} {1} số {number}")
KNOWN_ISSUER = ("Bộ", "Hội", "Đảng")  # too short to be told from other words but after “của”


def all_sentences(entry: Entry, issuer: str, citations: tuple[str, ...]) -> Iterator[str]:
    day = f"{entry.issued:%d/%m/%Y}" if entry.issued else "01/01/2008"
    for place, citation in product((*PLACES, *BEFORE), citations):
        if place.startswith("{} của") or issuer not in KNOWN_ISSUER:
            yield f"Nay {place.format(citation, issuer, day=day)}, mọi nơi cùng làm."


def sentences(
    entry: Entry, issuer: str, citations: tuple[str, ...], every: bool
) -> tuple[str, ...]:
    """Return two sentences that the name and the text choose, or every one."""
    texts = tuple(all_sentences(entry, issuer, citations))
    if every or not texts:
        return texts
    first = (len(issuer) * 7 + sum(map(ord, issuer)) + ENTRIES.index(entry)) % len(texts)
    return texts[first], texts[(first + len(texts) // 2) % len(texts)]


def names_of(citation: str, entry: Entry) -> tuple[str, ...]:
    return tuple(
        text.format(entry.type_name.capitalize(), entry.number.ordinal, entry.number)
        for text in (("{0} {1}", "{0} số {1}") if citation == "short" else ("{0} số {2}", "{2}"))
    )


def meant(text: str, register: Register, entry: Entry) -> Resolution:
    (citation,) = recognise(text)
    regions = frozenset({entry.region} if entry.region else ())
    return resolve(citation, register, date(2026, 11, 26), regions)


def issuers_of(entry: Entry) -> tuple[str, ...]:
    text = next(text for text in CONTENT.texts if text.id == entry.target)
    return tuple(map(str, text.issuers))


def is_another(name: str, entry: Entry) -> bool:
    return likeness(name, entry.issuer_names) is Likeness.OTHER


@ALL
@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: str(entry.number))
def test_another_issuer_is_never_meant_by_a_short_form(entry: Entry, every: bool) -> None:
    register = Register.of([entry])
    others = [name for name in (*sorted(NAMES), *STRANGERS) if is_another(name, entry)]
    assert set(STRANGERS) <= set(others)
    wrong = [
        text
        for name in others
        for text in sentences(entry, name, names_of("short", entry), every)
        if meant(text, register, entry) != Resolution(CitationStatus.UNKNOWN, None, (entry.target,))
    ]
    assert wrong == []


@ALL
@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: str(entry.number))
def test_another_issuer_of_a_full_number_is_told(entry: Entry, every: bool) -> None:
    """A local number is another body's; one that its symbol gives to a single body is in doubt."""
    register = Register.of([entry])
    others = [name for name in (*sorted(NAMES), *STRANGERS) if is_another(name, entry)]
    for name in others:
        for text in sentences(entry, name, names_of("full", entry), every):
            answer = meant(text, register, entry)
            if entry.region:
                assert (answer.status, answer.target) == (CitationStatus.UNKNOWN, None), text
            else:
                assert Doubt.ISSUER in answer.doubts, text


@ALL
@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: str(entry.number))
def test_every_name_of_its_own_issuers_means_it(entry: Entry, every: bool) -> None:
    register = Register.of([entry])
    issuers = issuers_of(entry)
    names = [*filter(None, entry.issuer_names)]
    names += [name for issuer in issuers for name in CUSTOMARY.get(issuer, ())]
    for name, form in product(dict.fromkeys(names), ("short", "full")):
        for text in sentences(entry, name, names_of(form, entry), every):
            answer = meant(text, register, entry)
            assert (answer.target, Doubt.ISSUER in answer.doubts) == (entry.target, False), text


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: str(entry.number))
def test_the_issuer_between_type_and_number_counts(entry: Entry) -> None:
    register, kind = Register.of([entry]), entry.type_name.capitalize()
    for place in () if kind == "Luật" else FULL_BEFORE:  # what follows “Luật” is its own name
        text = place.format("", "UBND tỉnh Lạng Sơn", type=kind, number=entry.number)
        answer = meant(f"Theo {text}.", register, entry)
        assert not answer.target if entry.region else Doubt.ISSUER in answer.doubts


@pytest.mark.parametrize(
    ("named", "own"),
    [
        ("Bộ Chính trị", ("Ban Bí thư Trung ương Đảng",)),
        ("Ban Bí thư", ("Ban Chấp hành Trung ương Đảng", "Trung ương")),
        ("Thủ tướng Chính phủ", ("Chính phủ",)),
        ("Phan Văn Giang", ("Bộ Quốc phòng",)),
    ],
)
def test_bodies_taken_for_one_another_are_in_doubt(named: str, own: tuple[str, ...]) -> None:
    assert likeness(named, own) is Likeness.DOUBTFUL


@pytest.mark.parametrize("named", ["Nhà nước", "Việt Nam", "Đảng và Nhà nước", "Đại hội XIII"])
def test_what_names_no_issuer_says_nothing_against_a_text(named: str) -> None:
    assert likeness(named, ("Thủ tướng Chính phủ", "Thủ tướng")) is Likeness.SAME


def test_a_number_among_the_nicknames_means_the_text() -> None:
    entries = [entry for entry in ENTRIES if str(entry.number) == "448/QĐ-KHVN"]
    register = Register.of(entries)
    assert meant("Theo Quyết định 448/QĐ-HKH.", register, entries[0]).target == entries[0].target
    local = meant("448/QĐ-HKH của Hội Khuyến học tỉnh Yên Bái", register, entries[0])
    assert (local.status, local.target) == (CitationStatus.UNKNOWN, None)
