"""Two records must not claim one address, nor two texts one identity."""

from collections.abc import Iterator

from generator.diagnostics import Diagnostic, Position, problem
from generator.model import Content, OfficialText
from generator.model.addresses import RESERVED, SECTIONS
from generator.site.addresses import (
    FOLDER,
    HOST_FOLDERS,
    HOST_PAGES,
    as_page,
    file_of,
    folders_of,
    same_file,
)

OWN_PAGE = "một trang của cổng"
RENAME = "Đổi tên tệp này: địa chỉ theo tên tệp."
WITHOUT_ALIAS = "Sửa địa chỉ cũ này, hoặc bỏ nó khỏi “aliases”."
_ONE_OF_TWO = "Đổi tên một trong hai tệp: địa chỉ theo tên tệp."


def same_text(content: Content) -> Iterator[Diagnostic]:
    """L403: type, issuer, number and year make one text."""
    first: dict[object, OfficialText] = {}
    for text in sorted(content.texts, key=lambda text: text.origin.path):
        identity = (text.type, text.issuers, text.number.key, text.issued_year)
        other = first.setdefault(identity, text)
        if other is not text:
            words = content.vocabulary
            yield text.origin.problem(
                "L403",
                "name" if text.number.name else "number",
                number=text.number,
                type=words.types[text.type].name,
                issuer=", ".join(words.issuers[id_].label for id_ in text.issuers),
                year=text.issued_year,
                other=other.origin.path,
            )


def same_address(content: Content) -> Iterator[Diagnostic]:
    """L402: an address, present or former, belongs to one record; two of one file are one."""
    owner = {file_of(url): OWN_PAGE for url in RESERVED}
    for record in sorted(content.records, key=lambda record: record.origin.path):
        other = owner.setdefault(file_of(record.url), record.origin.path)
        if other != record.origin.path and not _same_identity(record, content):
            advice = RENAME if other == OWN_PAGE else _ONE_OF_TWO
            yield record.origin.problem("L402", url=record.url, other=other, advice=advice)
        if isinstance(record, OfficialText) and f"/van-ban/{record.type}/" in RESERVED:
            url = f"/van-ban/{record.type}/"
            advice = "Đổi mã của loại này trong types.yml: cổng đã có trang ở địa chỉ ấy."
            yield record.origin.problem("L402", "type", url=url, other=OWN_PAGE, advice=advice)
    yield from _same_aliases(content, owner)
    yield from _pages_of_the_portal(content)


def _same_aliases(content: Content, owner: dict[str, str]) -> Iterator[Diagnostic]:
    """Two files may not have one name, nor may a file be a folder of another's."""
    aliases = (alias for source in content.sources for alias in source.aliases)
    claims = {same_file(alias): alias for alias in aliases} | owner
    for source in content.sources:
        for index, alias in enumerate(source.aliases):
            file = same_file(alias)
            here = f"{source.origin.path}:{index} {file_of(as_page(alias))}"
            above = next((claims[folder] for folder in folders_of(file) if folder in claims), "")
            own = OWN_PAGE if file.startswith(HOST_FOLDERS) else ""
            other = own or above or owner.setdefault(file, here)
            if other != here and not _is_other_case(source.origin.path, other, alias):
                other = other.rpartition(":")[0] or other
                values = {"url": alias, "other": other, "advice": WITHOUT_ALIAS}
                yield source.origin.problem("L402", "aliases", index, **values)


def _is_other_case(path: str, other: str, alias: str) -> bool:
    """May one record have both? `/Tin.htm` and `/tin.htm` lead to it, wherever they are one."""
    owner, colon, claim = other.rpartition(":")
    return bool(colon) and owner == path and claim.partition(" ")[2] != file_of(as_page(alias))


def _pages_of_the_portal(content: Content) -> Iterator[Diagnostic]:
    """A hand-written page where the portal writes its own."""
    for file in sorted(file for file in content.files if "/" not in file and file.endswith(".md")):
        name = file.removesuffix(".md")
        url = HOST_PAGES.get(name, f"/{name}/")
        if url in SECTIONS or url in HOST_FOLDERS or name in HOST_PAGES:
            here = Position(FOLDER + file)
            yield problem("L402", here, url=url, other=OWN_PAGE, advice=RENAME)


def _same_identity(record: object, content: Content) -> bool:
    """Two files of one text are reported once, as L403."""
    if not isinstance(record, OfficialText):
        return False
    twins = [text for text in content.texts if text.id == record.id]
    return len({(twin.type, twin.issuers, twin.number.key) for twin in twins}) < len(twins)
