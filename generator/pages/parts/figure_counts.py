"""How many figures there are, in words; targets and plans are never among the figures."""

from generator.site.figures.counts import FigureCount
from generator.text import format_number


def counted_figures(count: FigureCount) -> str:
    """Return `9 số liệu, 1 mục tiêu`; `0 số liệu` only where there is nothing else."""
    return ", ".join(counts_of_figures(count))


def counts_of_figures(count: FigureCount) -> list[str]:
    """Return the counts of `counted_figures` one by one."""
    return _words(((count.figures, "số liệu"), *_intended(count))) or ["0 số liệu"]


def figures_of_places(count: FigureCount) -> str:
    """Return `9 số liệu của 9 nơi, 2022–2023; 1 mục tiêu`; empty when there is none."""
    return "; ".join(part for part in (_reported(count), intended_figures(count)) if part)


def intended_figures(count: FigureCount) -> str:
    """Return `1 mục tiêu, 2 kế hoạch`; empty when there are none."""
    return ", ".join(_words(_intended(count)))


def _reported(count: FigureCount) -> str:
    if not count.years:
        return ""
    first, last = count.years
    when = f"năm {first}" if first == last else f"{first}–{last}"
    if count.is_open:
        when = f"đến năm {last}"
    return f"{format_number(count.figures)} số liệu của {format_number(count.places)} nơi, {when}"


def _intended(count: FigureCount) -> tuple[tuple[int, str], ...]:
    return (count.targets, "mục tiêu"), (count.plans, "kế hoạch")


def _words(rows: tuple[tuple[int, str], ...]) -> list[str]:
    return [f"{format_number(number)} {word}" for number, word in rows if number]
