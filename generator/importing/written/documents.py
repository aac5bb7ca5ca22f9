"""Imported records as JSON objects."""

from generator.importing.imported import ImportedArticle, Picture
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


def _image(picture: Picture) -> Object:
    return {
        "src": picture.src,
        "alt": picture.alt,
        "caption": picture.caption,
        "credit": picture.credit,
    }
