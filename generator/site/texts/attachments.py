"""The files that a text's page offers, as checked when they were read (B602, B609, B610)."""

from dataclasses import dataclass

from generator.model import OfficialText

KINDS = {"pdf": "PDF", "docx": "DOCX"}
UNITS = ((1_000_000, "MB"), (1_000, "kB"))


@dataclass(frozen=True, slots=True)
class AttachedFile:
    """`kind` is PDF or DOCX; `size` (bytes) and `sha256` (lower-case) are the file's own."""

    title: str
    url: str
    kind: str
    size: int
    sha256: str

    @property
    def size_words(self) -> str:
        """`1,2 MB`: in powers of ten, with a comma."""
        for unit, name in UNITS:
            if self.size >= unit:
                return f"{self.size / unit:.1f} {name}".replace(".0 ", " ").replace(".", ",")
        return f"{self.size} byte"


def attached_files(text: OfficialText) -> tuple[AttachedFile, ...]:
    """Return a text's files in the editors' order."""
    return tuple(
        AttachedFile(
            title=attachment.title,
            url=f"{text.url}{attachment.file}",
            kind=KINDS.get(attachment.file.rpartition(".")[2].lower(), ""),
            size=attachment.size,
            sha256=attachment.sha256,
        )
        for attachment in text.attachments
    )
