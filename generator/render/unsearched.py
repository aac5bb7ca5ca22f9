"""`{% unsearched %}…{% endunsearched %}` in a template: the search leaves out what stands there."""

from jinja2 import nodes
from jinja2.ext import Extension
from jinja2.parser import Parser

from generator.markdown.search_marks import LEAVE, RETURN


class Unsearched(Extension):
    """Puts the marks around; what is set inside is set outside too."""

    tags = {"unsearched"}  # noqa: RUF012 - as Jinja declares it

    def parse(self, parser: Parser) -> list[nodes.Node]:
        """Return the statement's nodes."""
        line = next(parser.stream).lineno
        inside = parser.parse_statements(("name:endunsearched",), drop_needle=True)
        return [_written(LEAVE, line), *inside, _written(RETURN, line)]


def _written(mark: str, line: int) -> nodes.Output:
    return nodes.Output([nodes.TemplateData(mark)], lineno=line)
