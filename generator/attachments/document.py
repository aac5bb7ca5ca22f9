"""Which document is unfit to be published, whatever its name says."""

from generator.attachments.office import office_fault
from generator.attachments.pdf import pdf_fault
from generator.model import DocumentFault, FileForm

_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
"""By which Word and Excel know a document with a password, in a container of old Office."""


def document_fault(name: str, form: FileForm, data: bytes) -> DocumentFault | None:
    """Return what is wrong with a document; None also where its form says enough."""
    ending = name.rpartition(".")[2].lower()
    if form is FileForm.PDF and ending == "pdf":
        return pdf_fault(data)
    if form is FileForm.ZIP and ending in ("docx", "xlsx"):
        return office_fault(data, ending)
    if form is FileForm.OLD_OFFICE and _ENCRYPTED in data:
        return DocumentFault.PASSWORD
    return None
