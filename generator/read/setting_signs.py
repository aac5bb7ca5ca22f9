"""YAML's own signs in mkdocs.yml, which MkDocs resolves and the portal does not."""

from generator.read.content_file import ContentFile, KeyPath


def is_marked(file: ContentFile, path: KeyPath) -> bool:
    """Does YAML's own sign stand before a value (`!ENV`, `*other`), which is then not the value?"""
    mark = file.marks.get(path)
    if mark is None:
        return False
    line = file.origin.text.split("\n")[mark[0] - 1]
    return line[mark[1] - 1 : mark[1]] in ("!", "*", "&")
