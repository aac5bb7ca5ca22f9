"""What stands around a page's own blocks, rendered once for all pages that have it alike."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from jinja2 import Environment, Template, nodes
from jinja2.runtime import Context

from generator.markdown import shown

OWN = (
    "about_page",
    "feeds",
    "htmltitle",
    "structured_data",
    "trail",
    "content",
    "report",
    "scripts",
)
"""Blocks that each page fills for itself; the others know its template, depth and section only."""
CONTENT = "content"
_MARK = "\0"
_OUTSIDE_BLOCKS = (nodes.Extends, nodes.Block, nodes.Assign)

Block = Callable[[Context], Iterator[str]]


@dataclass(frozen=True, slots=True)
class Surroundings:
    """`pieces` are HTML; between them stand the blocks of `names`, found in `blocks`."""

    pieces: tuple[str, ...]
    names: tuple[str, ...]
    blocks: dict[str, list[Block]]

    @classmethod
    def of(cls, template: Template, values: Mapping[str, Any]) -> "Surroundings":
        """Render the template with marks where a page's own blocks stand."""
        context = template.new_context(dict(values))
        context.blocks = {name: [_mark(name), *context.blocks.get(name, ())] for name in OWN} | {
            name: blocks for name, blocks in context.blocks.items() if name not in OWN
        }
        html = "".join(template.root_render_func(context))
        pieces = html.split(_MARK)
        own = {name: blocks[1:] for name, blocks in context.blocks.items() if name in OWN}
        return cls(tuple(pieces[::2]), tuple(pieces[1::2]), {**context.blocks, **own})

    def around(self, template: Template, values: Mapping[str, Any]) -> tuple[str, str]:
        """Return a page's HTML, and its marked content."""
        context = template.new_context(dict(values))
        context.blocks = self.blocks
        filled = {name: "".join(self.blocks[name][0](context)) for name in self.names}
        content = filled.get(CONTENT, "")
        filled[CONTENT] = shown(content)
        parts = [self.pieces[0]]
        for name, piece in zip(self.names, self.pieces[1:], strict=True):
            parts += filled[name], piece
        return "".join(parts), content


def fills_blocks_only(environment: Environment, name: str) -> bool:
    """Does a template only fill the frame's blocks, so that each can be rendered by itself?"""
    assert environment.loader
    source, _, _ = environment.loader.get_source(environment, name)
    body = environment.parse(source, name).body
    extends = any(isinstance(node, nodes.Extends) for node in body)
    return extends and all(isinstance(node, _OUTSIDE_BLOCKS) or _is_blank(node) for node in body)


def _is_blank(node: nodes.Node) -> bool:
    return isinstance(node, nodes.Output) and all(
        isinstance(part, nodes.TemplateData) and not part.data.strip() for part in node.nodes
    )


def _mark(name: str) -> Block:
    return lambda context: iter((f"{_MARK}{name}{_MARK}",))
