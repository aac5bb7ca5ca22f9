"""From an official text's keys to an official text."""

import re
from collections.abc import Collection, Iterator
from dataclasses import replace
from datetime import date

from generator.diagnostics import Diagnostic
from generator.model import (
    Attachment,
    Issuer,
    IssuerId,
    LaterPart,
    OfficialText,
    Origin,
    OtherDate,
    PageStatus,
    Region,
    RegionId,
    Signer,
    TextId,
    TextPeriod,
    TopicId,
    TypeId,
    Unfit,
)
from generator.read.day_orders import orders_of_text
from generator.read.folders import SLUG, Folder
from generator.read.kind import ContentFolder, Kind
from generator.read.outcome import Outcome
from generator.read.references import Identifiers, check_figures, check_ids
from generator.read.relations import check_relations, relations
from generator.read.schema import OfficialTextKeys
from generator.read.schema.text_groups import AttachmentKeys, OtherDateKeys
from generator.read.shared import check_file, credit, figures
from generator.read.sound import SoundIds, known
from generator.read.text_files import check_body, with_files
from generator.read.text_identity import (
    FOLDER,
    check_folder,
    check_issuers,
    check_name,
    check_years,
    issued_year,
    issuers_of,
    number_of,
    year_of,
)
from generator.read.text_symbols import check_symbols
from generator.text import ParsedDate, format_date


def official_text_from(
    keys: OfficialTextKeys, origin: Origin, folder: ContentFolder
) -> Outcome[OfficialText]:
    """Return the text; without its issuer, whose slug is in its id, there is only the check."""
    words = folder.words
    issuer = words.issuers.words.get(issuers_of(keys)[0])
    unknown_type = tuple(words.types.named.check(origin, keys.type, "type"))
    problems = (
        *(unknown_type or check_folder(keys, origin, folder.base)),
        *check_issuers(keys, origin, words),
        *check_name(keys, origin, folder.base, folder.files),
        *check_years(keys, origin),
        *check_symbols(keys, origin, words),
        *_check_other_days(keys, origin),
        *_check_attachments(keys, origin, folder.files, folder.base),
        *check_relations(keys, origin),
        *check_body(keys.text, origin),
    )
    record = _record(keys, origin, issuer) if issuer else None
    text = with_files(folder.root, keys, Outcome(record, problems))
    orders = orders_of_text(text.value) if text.value else ()
    return Outcome(text.value, (*text.problems, *orders))


def _record(keys: OfficialTextKeys, origin: Origin, issuer: Issuer) -> OfficialText:
    return replace(
        _identified(keys, origin, issuer),
        issued_certainty=keys.issued_certainty,
        issued_alternatives=tuple(map(_other_date, keys.issued_alternatives)),
        signers=tuple(Signer(signer.name, signer.role) for signer in keys.signers),
        effective=_day(keys.effective),
        later_parts=tuple(LaterPart(part.scope, part.effective.date) for part in keys.later_parts),
        expires=_day(keys.expires),
        period=TextPeriod.parse(keys.period) if keys.period else None,
        unfit=Unfit(keys.unfit.date.date, keys.unfit.basis) if keys.unfit else None,
        relations=relations(keys, origin),
        attachments=tuple(map(_attachment, keys.attachments)),
        credit=credit(keys.source),
        regions=tuple(map(RegionId, keys.regions)),
        topics=tuple(map(TopicId, keys.topics)),
        nicknames=tuple(keys.nicknames),
        aliases=tuple(keys.aliases),
        figures=figures(keys.figures),
        note=keys.note,
        draft=keys.status is PageStatus.DRAFT,
    )


def _identified(keys: OfficialTextKeys, origin: Origin, issuer: Issuer) -> OfficialText:
    """Return the text with what makes it this one and no other."""
    year, number = year_of(keys), number_of(keys)
    first, *others = map(IssuerId, issuers_of(keys))
    return OfficialText(
        id=TextId(f"{keys.type}/{issuer.slug}/{year}/{number.part_of_address}"),
        number=number,
        type=TypeId(keys.type),
        issuer=first,
        co_issuers=tuple(others),
        issued=_day(None if isinstance(keys.issued, int) else keys.issued),
        issued_year=issued_year(keys),
        subject=keys.subject,
        text=keys.text,
        origin=origin,
    )


def _other_date(keys: OtherDateKeys) -> OtherDate:
    return OtherDate(keys.date.date, credit(keys.source))


def _attachment(keys: AttachmentKeys) -> Attachment:
    return Attachment(keys.file, keys.title, keys.sha256)


def _day(parsed: ParsedDate | None) -> date | None:
    return parsed.date if parsed else None


def _check_other_days(keys: OfficialTextKeys, origin: Origin) -> Iterator[Diagnostic]:
    """Another source's day is another day."""
    issued = None if isinstance(keys.issued, int) else keys.issued.date
    for index, other in enumerate(keys.issued_alternatives):
        if other.date.date == issued:
            values = {"key": "date", "value": format_date(other.date.date)}
            advice = "Nguồn này ghi đúng ngày ban hành thì bỏ mục này."
            path = ("issued_alternatives", index, "date")
            yield origin.problem("G306", *path, advice=advice, **values)


def _check_attachments(
    keys: OfficialTextKeys, origin: Origin, files: Collection[str], base: str
) -> tuple[Diagnostic, ...]:
    """Scans lie beside the text, in a folder of the same name."""
    folder = origin.path.removeprefix(f"{base}/").removesuffix(".md")
    return tuple(
        problem
        for index, attachment in enumerate(keys.attachments)
        for problem in check_file(
            origin, (folder,), attachment.file, files, "attachments", index, "file"
        )
    )


def _check(text: OfficialText, identifiers: Identifiers) -> Iterator[Diagnostic]:
    """Type and issuer are checked earlier: without them there is no id and no record."""
    topics = identifiers.words.topics.named
    yield from check_ids(text.origin, identifiers.records[Region], text.regions, "regions")
    yield from check_ids(text.origin, topics, text.topics, "topics")
    yield from check_figures(text.origin, text.figures, identifiers)


def _sound(text: OfficialText, sound: SoundIds) -> OfficialText | None:
    """A text without its type or issuer cannot be shown."""
    issuers = known(text.issuers, sound.words.issuers)
    if text.type not in sound.words.types or issuers != text.issuers:
        return None
    return replace(
        text,
        regions=sound.of(Region, text.regions),
        topics=known(text.topics, sound.words.topics),
        figures=sound.figures(text.figures),
    )


TEXTS = Kind(
    record=OfficialText,
    folder=Folder(
        FOLDER,
        re.compile(rf"documents/{SLUG}/{SLUG}\.md"),
        2,
        "documents/‹loại›/‹năm›-‹số›.md",
    ),
    keys=OfficialTextKeys,
    read=official_text_from,
    check=_check,
    sound=_sound,
)
