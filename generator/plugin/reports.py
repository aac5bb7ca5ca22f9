"""What is wrong, told in the host's log; what is unsound ends the build."""

import logging

from mkdocs.exceptions import PluginError

from generator.diagnostics import LISTED, Diagnostic, as_text, summary
from generator.progress import SILENT, Progress, progress_on

log = logging.getLogger("mkdocs.plugins.portal")


class WarningCounter(logging.Handler):
    """Counts what MkDocs itself complains of, so that strict mode can keep the last site."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.count = 0

    def emit(self, record: logging.LogRecord) -> None:
        self.count += 1


def report(problems: tuple[Diagnostic, ...]) -> str:
    """Tell the findings, and return them as told. Raises PluginError when one is an error."""
    words = f"{summary(problems)}\n\n{as_text(problems, LISTED)}" if problems else ""
    if any(problem.is_error for problem in problems):
        raise PluginError(words)
    if words:
        log.info("%s", words)
    return words


def progress() -> Progress:
    """Return whom to tell how far the build is: nobody, when the host is to be quiet."""
    return progress_on() if log.isEnabledFor(logging.INFO) else SILENT
