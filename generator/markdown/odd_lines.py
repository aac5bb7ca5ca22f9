"""What editors did not mean in a body: signs that leak, lines that turn into something else."""

from collections.abc import Iterator, Mapping, Sequence

from markdown_it.token import Token

from generator.markdown.addresses import Problem
from generator.markdown.request import BodyRequest
from generator.markdown.turned_lines import turned_lines


def odd_lines(
    tokens: Sequence[Token],
    source: str,
    first_line: int,
    environment: Mapping[str, object],
    request: BodyRequest,
) -> Iterator[Problem]:
    """Yield B613 to B615 and T103 by their lines in the file."""
    for token in tokens:
        start = first_line + (token.map[0] if token.map else 0)
        for line, code, values in token.meta.get("leaks", ()):
            yield code, start + line, values
    for code, line, values in turned_lines(tokens, source, environment, request.legal):
        yield code, first_line + line, values
