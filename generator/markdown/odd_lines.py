"""What editors did not mean in a body: signs that leak, lines that turn into something else."""

from collections.abc import Iterator, Mapping, Sequence

from markdown_it.token import Token

from generator.markdown.addresses import Problem
from generator.markdown.furniture import furniture
from generator.markdown.nesting import nested_too_deep
from generator.markdown.open_quotes import may_have_open_quotes, open_quotes
from generator.markdown.page_anchors import page_anchors
from generator.markdown.page_lines import page_lines
from generator.markdown.picture_lines import picture_lines
from generator.markdown.placeholders import open_end
from generator.markdown.request import BodyRequest
from generator.markdown.turned_lines import turned_lines


def odd_lines(
    tokens: Sequence[Token],
    source: str,
    first_line: int,
    environment: Mapping[str, object],
    request: BodyRequest,
) -> Iterator[Problem]:
    """Yield B613 to B615, B625 to B629 and T103 by their lines in the file."""
    for token in tokens:
        start = first_line + (token.map[0] if token.map else 0)
        for line, code, values in token.meta.get("leaks", ()):
            yield code, start + line, values
    lines = source.split("\n")
    whole = (
        *turned_lines(tokens, source, environment, request.legal, request.extensions is not None),
        *nested_too_deep(tokens, lines),
        *picture_lines(tokens),
        *(
            ()
            if request.legal
            else (*open_end(tokens), *furniture(tokens), *_quotes(tokens, source))
        ),
        *_of_pages(tokens, lines, request, first_line),
    )
    for code, line, values in whole:
        yield code, first_line + line, values


def _quotes(tokens: Sequence[Token], source: str) -> Iterator[Problem]:
    yield from open_quotes(tokens) if may_have_open_quotes(source) else ()


def _of_pages(
    tokens: Sequence[Token], lines: Sequence[str], request: BodyRequest, first_line: int
) -> Iterator[Problem]:
    """Yield what only pages that MkDocs renders can have."""
    if request.extensions is not None:
        yield from page_lines(tokens, lines, request.extensions)
        yield from page_anchors(tokens, lines, request.extensions, first_line)
