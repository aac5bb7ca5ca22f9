"""Imported records as JSON objects."""

from collections.abc import Iterable

from generator.importing.acts import relations_in
from generator.importing.imported import ImportedArticle, ImportedText, Picture
from generator.importing.written.article import written_moment
from generator.importing.written.markdown import body

Object = dict[str, object]


def article_object(article: ImportedArticle) -> Object:
    """Return what was read of a piece, under the keys that other programs rely on."""
    return {
        "kind": "article",
        "title": article.title,
        "date": written_moment(article.date) if article.date else "",
        "authors": list(article.authors),
        "source": article.source,
        "url": article.url,
        "permission": article.permission,
        "lead": article.lead,
        "body": body(article.body, (), {}, article.footnotes),
        "images": [_image(picture) for picture in article.pictures],
        "regions": list(article.regions),
        "topics": list(article.topics),
        "documents": list(article.documents),
        "figures": article.figures,
        "dropped": list(article.dropped),
        "doubts": list(article.doubts),
    }


def text_object(text: ImportedText, attachments: Iterable[str]) -> Object:
    """Return what was read of an official text; `issuer` or, of a joint one, `issuers`."""
    issued = written_moment(text.issued) if text.issued else ""
    return {
        "kind": "text",
        "title": text.subject,
        "date": issued,
        "authors": [],
        "source": "",
        "lead": "",
        "number": text.number,
        "type": text.type,
        **_issuers(text),
        "place": text.place,
        "issued": issued,
        "effective": str(text.effective or ""),
        "subject": text.subject,
        "signers": [{"name": name, "role": role} for name, role in text.signers],
        "provisions": list(text.provisions),
        "attachments": list(attachments),
        "body": body(text.body, (), {}, text.footnotes),
        "images": [],
        "regions": list(text.regions),
        "documents": list(text.documents),
        "relations": _relations(text),
        "dropped": list(text.dropped),
        "doubts": list(text.doubts),
    }


def _issuers(text: ImportedText) -> Object:
    if len(text.issuers) > 1:
        return {"issuers": list(text.issuers)}
    return {"issuer": next(iter(text.issuers), "")}


def _relations(text: ImportedText) -> list[Object]:
    return [
        {"kind": relation.kind, "target": relation.number, "issued": str(relation.issued or "")}
        for relation in relations_in(text)
    ]


def _image(picture: Picture) -> Object:
    return {
        "src": picture.src,
        "alt": picture.alt,
        "caption": picture.caption,
        "credit": picture.credit,
    }
