"""What a run's font is and how a paragraph is numbered, through the chain of styles."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from generator.importing.word.package import Element, W

STRUCK = ("strike", "dstrike")
"""Properties of letters that a line goes through: their author took them back."""


@dataclass(frozen=True, slots=True)
class Styles:
    """Styles by id, and the font where none says another."""

    by_id: dict[str, Element] = field(default_factory=dict)
    default_font: str = ""
    default_paragraph: str = ""

    @classmethod
    def of(cls, root: Element | None) -> "Styles":
        """Read `styles.xml`, if there is one."""
        if root is None:
            return cls()
        styles = {style.get(f"{W}styleId", ""): style for style in root.iter(f"{W}style")}
        defaults = root.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr")
        normal = next((id_ for id_, style in styles.items() if _is_default(style)), "")
        return cls(styles, _font(defaults), normal)

    def chain(self, style: str) -> Iterator[Element]:
        """Yield a style and those it is based on."""
        seen: set[str] = set()
        while style in self.by_id and style not in seen:
            seen.add(style)
            yield self.by_id[style]
            style = value(self.by_id[style], "basedOn")

    def font(self, run: Element, paragraph: Element | None) -> str:
        """Return the font of a run's letters."""
        own = run.find(f"{W}rPr")
        if font := _font(own):
            return font
        names = (value(own, "rStyle"), style_of(paragraph) or self.default_paragraph)
        fonts = (_font(style.find(f"{W}rPr")) for name in names for style in self.chain(name))
        return next(filter(None, fonts), self.default_font)


def value(element: Element | None, name: str) -> str:
    """Return `w:val` of a child; empty when there is none."""
    child = element.find(f"{W}{name}") if element is not None else None
    return (child.get(f"{W}val") or "") if child is not None else ""


def is_on(run: Element, *names: str) -> bool:
    """Has a run any of these properties, which a value may switch off again?"""
    properties = (run.find(f"{W}rPr/{W}{name}") for name in names)
    return any(
        switch is not None and switch.get(f"{W}val") not in ("0", "false") for switch in properties
    )


def style_of(paragraph: Element | None) -> str:
    """Return the id of a paragraph's style."""
    return value(paragraph.find(f"{W}pPr"), "pStyle") if paragraph is not None else ""


def _font(properties: Element | None) -> str:
    fonts = properties.find(f"{W}rFonts") if properties is not None else None
    if fonts is None:
        return ""
    return fonts.get(f"{W}hAnsi") or fonts.get(f"{W}ascii") or fonts.get(f"{W}cs") or ""


def _is_default(style: Element) -> bool:
    return style.get(f"{W}type") == "paragraph" and style.get(f"{W}default") in ("1", "true")
