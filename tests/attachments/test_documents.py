"""What a document does to a reader is told by its bytes."""

from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.attachments import document_fault
from generator.model import DocumentFault, form_of
from tests.attached import SOUND, UNFIT, office


@pytest.mark.parametrize(
    ("name", "data", "fault"), UNFIT, ids=[f"{fault}: {name}" for name, _, fault in UNFIT]
)
def test_each_fault_is_known(name: str, data: bytes, fault: DocumentFault) -> None:
    assert document_fault(name, form_of(data), data) is fault


@pytest.mark.parametrize("name", SOUND)
def test_what_harms_nobody_is_left_alone(name: str) -> None:
    assert document_fault(name, form_of(SOUND[name]), SOUND[name]) is None


def test_much_in_a_pdf_file_takes_no_time() -> None:
    """Nothing but the name of what is unfit is worth a closer look."""
    bulk = b"%" + b"ab /S obj obj /Site " * 500_000 + b"\n"
    head, end, rest = SOUND["plain.pdf"].partition(b"\n")
    data = head + end + bulk + rest
    start = process_time()
    assert document_fault("plain.pdf", form_of(data), data) is None
    assert process_time() - start < 1


def test_every_fault_has_an_example() -> None:
    assert {fault for _, _, fault in UNFIT} == set(DocumentFault)


def test_a_word_file_with_a_password_is_one_of_old_office() -> None:
    data = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le")
    assert document_fault("a.docx", form_of(data), data) is DocumentFault.PASSWORD


def test_a_part_with_a_password() -> None:
    data = bytearray(office())
    for sign, place in ((b"PK\x01\x02", 8), (b"PK\x03\x04", 6)):
        data[data.index(sign) + place] |= 1
    assert document_fault("a.docx", form_of(bytes(data)), bytes(data)) is DocumentFault.PASSWORD


WHOLE = [*SOUND.items(), *((name, data) for name, data, _ in UNFIT if len(data) < 50_000)]


@settings(max_examples=150, deadline=None)
@given(
    file=st.sampled_from(WHOLE),
    start=st.integers(0, 60_000),
    length=st.integers(0, 400),
    piece=st.binary(max_size=40),
)
def test_a_wound_anywhere_ends_in_an_answer(
    file: tuple[str, bytes], start: int, length: int, piece: bytes
) -> None:
    name, whole = file
    start %= len(whole)
    data = whole[:start] + piece + whole[start + length :]
    assert document_fault(name, form_of(data), data) in {*DocumentFault, None}
