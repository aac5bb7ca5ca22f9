"""Attached documents, looked at as bytes: what nobody should be given."""

from generator.attachments.document import document_fault

__all__ = ["document_fault"]
