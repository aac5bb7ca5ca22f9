"""What the preview lays over a page: what is wrong, how old the page is, who cannot see it yet."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from jinja2 import Environment

from generator.diagnostics import Diagnostic, summary
from generator.diagnostics.report import in_order

BAR, OVERLAY = "preview/bar.html", "preview/overlay.html"
POLL = "/xem-thu-doi/"
"""Answers when there is something newer to see."""


@dataclass(frozen=True, slots=True)
class ShownFinding:
    """`excerpt` is cut where the finding points: before, marked, after."""

    level: str
    is_error: bool
    message: str
    hint: str
    excerpt: tuple[str, str, str] | None
    place: str


@dataclass(frozen=True, slots=True)
class Overlay:
    """`built` is the time of the build that is shown; `words` tell of a failure that has no
    position. `waiting` names by address what readers cannot see yet, and why; `own` says so of the
    page itself, `search` how old what the search finds is."""

    epoch: str
    built: str = ""
    title: str = ""
    findings: tuple[ShownFinding, ...] = ()
    words: str = ""
    waiting: Mapping[str, str] = field(default_factory=dict)
    own: str = ""
    search: str = ""
    poll: str = POLL

    @property
    def broken(self) -> bool:
        return bool(self.title)


def shown_findings(problems: Sequence[Diagnostic]) -> tuple[ShownFinding, ...]:
    """Return the findings as an editor reads them, errors first."""
    rows = sorted(in_order(problems), key=lambda problem: not problem.is_error)
    return tuple(map(_shown, rows))


def title_of(problems: Sequence[Diagnostic]) -> str:
    counted = summary(problems).partition(" trong ")[0]
    return f"Chưa dựng được trang mới: {counted}"


def laid_over(html: str, overlay: Overlay, environment: Environment) -> str:
    """Return a page with the bar before its header and the overlay at its end."""
    bar = environment.get_template(BAR).render(overlay=overlay)
    words = environment.get_template(OVERLAY).render(overlay=overlay)
    opened, opening, rest = html.partition("<body>")
    body, closing, end = rest.rpartition("</body>")
    return f"{opened}{opening}{bar}{body}{words}{closing}{end}"


def _shown(problem: Diagnostic) -> ShownFinding:
    position = problem.position
    where = f"{position.path}, dòng {position.line}, cột {position.column}"
    return ShownFinding(
        level=problem.level.capitalize(),
        is_error=problem.is_error,
        message=problem.message,
        hint=problem.hint,
        excerpt=_cut(problem.excerpt, problem.caret) if problem.excerpt else None,
        place=f"{where} · {problem.code}" if position.line else f"{position.path} · {problem.code}",
    )


def _cut(excerpt: str, caret: int) -> tuple[str, str, str]:
    """Mark the word that the caret stands at."""
    rest = excerpt[caret:]
    word = rest.split(None, 1)[0] if rest.split() else rest
    end = caret + len(word.rstrip(",]}"))
    return excerpt[:caret], excerpt[caret:end], excerpt[end:]
