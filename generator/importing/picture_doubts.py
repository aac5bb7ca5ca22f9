"""What an editor is told of a piece's pictures: those that did not come, those that say nothing."""

from collections.abc import Container, Iterator
from pathlib import PurePosixPath

from generator.importing.imported import ImportedArticle, Picture

UNDESCRIBED = "chưa có lời mô tả: tả người và việc trong hình trước khi đăng."


def without_file(article: ImportedArticle) -> Iterator[str]:
    """Tell of pictures that a piece shows and its file does not hold."""
    missing = [picture for picture in article.pictures if picture.src not in article.files]
    if missing:
        shown = "; ".join(filter(None, map(_told, missing)))
        said = f": {shown}" if shown else ""
        yield f"Bài có {len(missing)} hình mà tệp không mang theo{said}. Còn dùng thì thêm vào."


def undescribed(article: ImportedArticle, pictures: Container[str]) -> Iterator[str]:
    """Tell of pictures that are kept and say nothing to those who cannot see them."""
    carried = [picture for picture in article.pictures if picture.src in pictures]
    numbers = [str(at) for at, picture in enumerate(carried, 1) if not picture.alt]
    if numbers:
        yield f"Hình {', '.join(numbers)} {UNDESCRIBED}"


def _told(picture: Picture) -> str:
    """Call a picture by its caption and the name of its file."""
    name = PurePosixPath(picture.src).name
    if not picture.caption:
        return f"“{name}”" if name else ""
    is_file = name and picture.src == name
    return f"“{picture.caption}”" + (f" ({name})" if is_file else "")
