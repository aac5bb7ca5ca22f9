"""The pictures as a section of the comment in a request; each is named, for hosts to put in."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.comparison.pairs import Fate, Pair
from generator.diagnostics import plain

MARK = "<!-- portal pictures -->"
"""Stands in the comment, so that the next pictures take this section's place."""
_LISTED = 10
_WORDS = {
    Fate.NEW: "trang mới",
    Fate.GONE: "trang bị gỡ: sau khi hợp nhất, người đọc không còn thấy",
    Fate.CHANGED: "trang đổi",
    Fate.ALIKE: "trang không đổi với người đọc",
    Fate.UNSHOWN: "người đọc chưa thấy trang này (bản nháp, hoặc chưa tới giờ đăng)",
}


@dataclass(frozen=True, slots=True)
class Comparison:
    """`left_out` pages have no pictures because there are too many, `others` change along."""

    pairs: Sequence[Pair]
    left_out: Sequence[str] = ()
    unpaged: Sequence[str] = ()
    others: Sequence[str] = ()
    states: str = ""
    no_base: str = ""


def names_of(place: int) -> tuple[str, str]:
    """Return what the two pictures of the page at a place are called."""
    return f"{place:02}-truoc.png", f"{place:02}-sau.png"


def as_markdown(comparison: Comparison) -> str:
    """Return the section; pictures are those of `names_of`."""
    parts = [MARK, "### Trang của người đọc, trước và sau"]
    if comparison.states:
        parts.append(f"{comparison.states} Chụp ở bề rộng điện thoại, 390 px.")
    if comparison.no_base:
        parts.append(f"⚠️ {plain(comparison.no_base)}")
    for place, pair in enumerate(comparison.pairs, 1):
        parts.extend(_of(pair, place))
    if not comparison.pairs:
        parts.append("Thay đổi này không chạm tới tệp nào có trang riêng.")
    parts.extend(_rest(comparison))
    return "\n\n".join(parts)


def _of(pair: Pair, place: int) -> Iterator[str]:
    change = pair.change
    file = change.path.replace("`", "'")
    yield f"**{place}. `{change.url}`** · {_WORDS[pair.fate]}  \n`{file}`"
    before, after = names_of(place)
    if pair.top:
        yield f"Hình bắt đầu ngay trên chỗ đổi đầu tiên, cách đầu trang {pair.top} px."
    if pair.before and pair.after:
        yield (
            "| Trước | Sau |\n| --- | --- |\n"
            f"| ![Trước: {change.url}]({before}) | ![Sau: {change.url}]({after}) |"
        )
    elif pair.before:
        yield f"| Trước |\n| --- |\n| ![Trước: {change.url}]({before}) |"
    elif pair.after:
        yield f"| Sau |\n| --- |\n| ![Sau: {change.url}]({after}) |"


def _rest(comparison: Comparison) -> Iterator[str]:
    if comparison.left_out:
        yield f"Chưa chụp {len(comparison.left_out)} trang nữa: {_listed(comparison.left_out)}."
    if comparison.unpaged:
        yield f"Tệp đổi mà không có trang riêng: {_listed(comparison.unpaged)}."
    if comparison.others:
        yield f"{len(comparison.others)} trang khác đổi theo: {_listed(comparison.others)}."


def _listed(words: Sequence[str]) -> str:
    shown = ", ".join(f"`{word.replace('`', chr(39))}`" for word in words[:_LISTED])
    return f"{shown}, …" if len(words) > _LISTED else shown
