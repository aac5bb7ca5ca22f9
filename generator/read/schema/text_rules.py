"""What the keys of an official text must be to each other; each check raises what is wrong."""

from collections.abc import Sequence
from itertools import pairwise

from generator.model import DocumentNumber, NotATextPeriod, TextKind, TextPeriod, stands_in
from generator.read.schema.text_groups import VersionKeys
from generator.read.schema.values import refuse
from generator.text import ParsedDate, format_date

_PERIODS = (
    "Chép từ trích yếu những chữ nói giai đoạn: giai đoạn 2016-2020, đến năm 2020, năm 2025; "
    "năm trước không sau năm sau."
)


def check_period(period: str, subject: str) -> None:
    if not period:
        return
    try:
        TextPeriod.parse(period)
    except NotATextPeriod as error:
        raise refuse("G306", at="period", value=period, advice=_PERIODS) from error
    if not stands_in(period, subject):
        raise refuse("G315", at="period", value=period)


def check_identity(number: DocumentNumber | None, name: str) -> None:
    """A text is called by a number or by a name."""
    if not number and not name:
        raise refuse("G302", at="number")
    if number and name:
        advice = "Văn bản có số thì bỏ “name”; tên thường gọi viết ở “nicknames”."
        raise refuse("G306", at="name", value=name, advice=advice)


def check_subject(subject: str, number: DocumentNumber | None) -> None:
    """A subject says more than the number does."""
    if number and subject.casefold() == str(number).casefold():
        raise refuse("G325", at="subject", value=subject)


def check_issuers(issuer: str, issuers: Sequence[str]) -> None:
    """One issuer has a key, several have another."""
    if not issuer and not issuers:
        raise refuse("G302", at="issuer")
    shown = ", ".join(issuers)
    if issuer and issuers:
        advice = "Nhiều cơ quan thì chỉ viết “issuers”, cơ quan chủ trì trước; bỏ “issuer”."
        raise refuse("G306", at="issuers", value=shown, advice=advice)
    if len(issuers) == 1:
        advice = f"Một cơ quan thì viết “issuer: {issuers[0]}”."
        raise refuse("G306", at="issuers", value=shown, advice=advice)


def check_versions(
    versions: Sequence[VersionKeys], text: TextKind, issued: ParsedDate | int
) -> None:
    """Versions are of a full text, each later than the last."""
    if versions and text is not TextKind.FULL:
        advice = "Có “versions” thì tệp này là toàn văn lúc ban hành: viết “text: full”."
        raise refuse("G306", at="text", value=text.value, advice=advice)
    days = [version.date.date for version in versions]
    if not isinstance(issued, int):
        days = [issued.date, *days]
    if any(later <= day for day, later in pairwise(days)):
        advice = "Xếp các phiên bản theo ngày, cũ trước mới sau, đều sau ngày ban hành."
        shown = ", ".join(format_date(version.date.date) for version in versions)
        raise refuse("G306", at="versions", value=shown, advice=advice)
