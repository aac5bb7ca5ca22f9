"""From an official text's keys to an official text."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from generator.diagnostics import Diagnostic
from generator.model import (
    Attachment,
    Credit,
    Issuer,
    IssuerId,
    OfficialText,
    Origin,
    OtherDate,
    Region,
    RegionId,
    Relation,
    Signer,
    TextId,
    TopicId,
    TypeId,
)
from generator.read.folders import SLUG, Folder
from generator.read.kind import ContentFolder, Kind
from generator.read.outcome import Outcome
from generator.read.references import Identifiers, check_figures, check_ids
from generator.read.schema import OfficialTextKeys, RelationKeys
from generator.read.shared import check_file, credit, figures
from generator.read.sound import SoundIds, known
from generator.read.text_files import with_files
from generator.text import ParsedDate


def official_text_from(
    keys: OfficialTextKeys, origin: Origin, folder: ContentFolder
) -> Outcome[OfficialText]:
    """Return the text; without its issuer, whose slug is in its id, there is only the check."""
    words = folder.words
    issuer = words.issuers.words.get(keys.issuer)
    unknown_type = tuple(words.types.named.check(origin, keys.type, "type"))
    problems = (
        *(unknown_type or _check_folder(keys, origin)),
        *words.issuers.named.check(origin, keys.issuer, "issuer"),
        *_check_name(keys, origin),
        *_check_attachments(keys, origin, folder.files, folder.base),
    )
    record = _record(keys, origin, issuer) if issuer else None
    return with_files(folder.root, keys, Outcome(record, problems))


def _record(keys: OfficialTextKeys, origin: Origin, issuer: Issuer) -> OfficialText:
    year = _year(keys)
    return OfficialText(
        id=TextId(f"{keys.type}/{issuer.slug}/{year}/{keys.number.number}"),
        number=keys.number,
        type=TypeId(keys.type),
        issuer=IssuerId(keys.issuer),
        issued=_day(None if isinstance(keys.issued, int) else keys.issued),
        issued_year=_issued_year(keys),
        subject=keys.subject,
        text=keys.text,
        origin=origin,
        issued_certainty=keys.issued_certainty,
        issued_alternatives=tuple(
            OtherDate(other.date.date, Credit(other.source.name, other.source.url))
            for other in keys.issued_alternatives
        ),
        signers=tuple(Signer(signer.name, signer.role) for signer in keys.signers),
        effective=_day(keys.effective),
        expires=_day(keys.expires),
        relations=tuple(map(_relation, keys.relations)),
        attachments=tuple(
            Attachment(attachment.file, attachment.title, attachment.sha256)
            for attachment in keys.attachments
        ),
        credit=credit(keys.source),
        regions=tuple(map(RegionId, keys.regions)),
        topics=tuple(map(TopicId, keys.topics)),
        nicknames=tuple(keys.nicknames),
        aliases=tuple(keys.aliases),
        figures=figures(keys.figures),
        note=keys.note,
    )


def _relation(keys: RelationKeys) -> Relation:
    return Relation(
        kind=keys.kind,
        target=keys.target,
        issued=_day(keys.issued),
        scope=keys.scope,
        effective=_day(keys.effective),
        until=_day(keys.until),
        certainty=keys.certainty,
    )


def _day(parsed: ParsedDate | None) -> date | None:
    return parsed.date if parsed else None


def _issued_year(keys: OfficialTextKeys) -> int:
    return keys.issued if isinstance(keys.issued, int) else keys.issued.date.year


def _year(keys: OfficialTextKeys) -> int:
    """The year of the address: the one in the number, else the year of issue."""
    return keys.number.year or _issued_year(keys)


def _check_folder(keys: OfficialTextKeys, origin: Origin) -> tuple[Diagnostic, ...]:
    """The folder is the type."""
    above, _, name = origin.path.rpartition("/")
    documents, _, folder = above.rpartition("/")
    if folder == keys.type:
        return ()
    reason, right = f"văn bản thuộc loại {keys.type}", f"{documents}/{keys.type}/{name}"
    placeholders = {"name": folder, "reason": reason, "example": f"“{right}”, hoặc sửa “type”"}
    return (origin.problem("T105", "type", **placeholders),)


def _check_name(keys: OfficialTextKeys, origin: Origin) -> tuple[Diagnostic, ...]:
    """The name is the year and the number."""
    name, year = origin.path.rpartition("/")[2], _year(keys)
    right = f"{year}-{keys.number.slug}.md"
    if name == right:
        return ()
    example = f"“{right}”, hoặc sửa “number”, “issued”"
    placeholders = {
        "name": name,
        "reason": f"văn bản là {keys.number}, năm {year}",
        "example": example,
    }
    return (origin.problem("T105", "number", **placeholders),)


def _check_attachments(
    keys: OfficialTextKeys, origin: Origin, files: frozenset[str], base: str
) -> tuple[Diagnostic, ...]:
    """Scans lie beside the text, in a folder of the same name."""
    folder = origin.path.removeprefix(f"{base}/").removesuffix(".md")
    return tuple(
        problem
        for index, attachment in enumerate(keys.attachments)
        for problem in check_file(
            origin, folder, attachment.file, files, "attachments", index, "file"
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
    if text.type not in sound.words.types or text.issuer not in sound.words.issuers:
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
        "documents",
        re.compile(rf"documents/{SLUG}/{SLUG}\.md"),
        2,
        "documents/‹loại›/‹năm›-‹số›.md",
        "documents/ket-luan/2019-49-kl-tw.md",
    ),
    keys=OfficialTextKeys,
    read=official_text_from,
    check=_check,
    sound=_sound,
)
