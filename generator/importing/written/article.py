"""An imported article → front matter and body."""

import re
from collections.abc import Iterator, Mapping

from generator.importing.imported import ImportedArticle
from generator.importing.written.keys import comment, key, listed, open_key, quoted
from generator.importing.written.markdown import body, escaped
from generator.model import Vocabulary
from generator.read.schema.values import LONGEST_LEAD
from generator.text import sentences, spelling_key
from generator.text.moment_in_line import Moment, Precision


def article_file(
    article: ImportedArticle, words: Vocabulary, mark: str, files: Mapping[str, str]
) -> str:
    """Return a whole draft, whose unknown keys are comments. `files` are names by `src`."""
    lead, rest = cut_lead(article.lead)
    lines = ["---", f"# {mark}", *_keys(article, words, lead, files), "---", ""]
    below = body(article.body, article.pictures, files, article.footnotes)
    first = f"{escaped(rest)}\n\n" if rest else ""
    return "\n".join(lines) + f"\n{first}{below}"


def left_open(article: ImportedArticle, words: Vocabulary) -> tuple[str, ...]:
    """Return the keys that an editor has to fill in before the check passes."""
    missing = {
        "title": not article.title,
        "date": article.date is None,
        "lead": not cut_lead(article.lead)[0],
        "regions": not article.regions,
    }
    return tuple(name for name, is_missing in missing.items() if is_missing)


def cut_lead(lead: str) -> tuple[str, str]:
    """Return the whole sentences that a lead may have, and those that open the body."""
    if len(lead) <= LONGEST_LEAD:
        return lead, ""
    ends = [end for _, end in sentences(lead) if end <= LONGEST_LEAD]
    return (lead[: ends[-1]], lead[ends[-1] :].strip()) if ends else ("", lead)


def written_moment(moment: Moment) -> str:
    """Return a moment as finely as it was told."""
    if moment.precision is Precision.DAY:
        return f"{moment.value:%Y-%m-%d}"
    return f"{moment.value:{'%Y-%m-%d %H:%M:%S' if moment.value.second else '%Y-%m-%d %H:%M'}}"


def _keys(
    article: ImportedArticle, words: Vocabulary, lead: str, files: Mapping[str, str]
) -> Iterator[str]:
    yield key("title", quoted(article.title)) if article.title else open_key("title", '"…"')
    if article.date:
        yield key("date", written_moment(article.date))
    else:
        yield open_key("date", "", "bài không ghi ngày đăng")
    yield key("lead", quoted(lead)) if lead else open_key("lead", '"…"', "nhiều nhất 400 ký tự")
    yield from _authors(article, words)
    yield from _source(article)
    if article.regions:
        yield key("regions", listed(article.regions))
    else:
        yield open_key("regions", "[…]", "bài không nói rõ địa phương")
    if article.topics:
        topics = listed(article.topics)
        yield (
            key("topics", topics) if article.topics_are_sure else open_key("topics", topics, "đoán")
        )
    yield key("status", "draft")
    yield from _without_files(article, files)
    yield from comment(article.figures)
    yield from (f"# Xem lại: {doubt}" for doubt in article.doubts)


def _authors(article: ImportedArticle, words: Vocabulary) -> Iterator[str]:
    known = {spelling_key(author.name): str(id_) for id_, author in words.authors.items()}
    ids = [known.get(spelling_key(name), "") for name in article.authors]
    if ids and all(ids):
        yield key("authors", listed(ids))
        return
    names = ", ".join(article.authors)
    why = f"thêm “{names}” vào vocabularies/authors.yml" if names else "bài không ghi tác giả"
    yield open_key("authors", listed(id_ or "…" for id_ in ids) if ids else "[…]", why)


def _source(article: ImportedArticle) -> Iterator[str]:
    if not article.source:
        yield open_key("source", '{name: "…", url: "https://…"}')
        return
    url = f", url: {quoted(article.url)}" if re.fullmatch(r"https?://\S+", article.url) else ""
    yield key("source", f"{{name: {quoted(article.source)}{url}}}")
    if article.permission:
        yield f"# Nguồn ghi: {article.permission}"


def _without_files(article: ImportedArticle, files: Mapping[str, str]) -> Iterator[str]:
    placed = {picture.src for picture in article.pictures}
    for src, name in files.items():
        if src not in placed:
            yield f"# Hình trong tệp gốc ({src}), chưa đặt vào bài: ![tả hình]({name})"
    for number, picture in enumerate(article.pictures, 1):
        if picture.src not in files:
            words = [picture.src, picture.caption, picture.credit and f"Ảnh: {picture.credit}"]
            said = " | ".join(filter(None, words))
            yield f"# Hình {number}, chưa có tệp" + (f": {said}" if said else "")
