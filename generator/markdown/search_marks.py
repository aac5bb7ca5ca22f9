"""Marks in HTML that is being made, so that nobody has to read it again to know what is searched.

A page that is shown has none. No content brings its own: reading refuses control characters.
"""

from markupsafe import Markup

from generator.text import NO_BREAK

LEAVE, RETURN = "\x0e", "\x0f"
"""What stands between them is shown and not searched."""
APART = "\x1f"
"""A space for the search alone."""


def unsearched(html: str) -> str:
    """Return HTML that the search is to leave out."""
    return f"{LEAVE}{html}{RETURN}"


def unsearched_id(anchor: str, others: str = "") -> str:
    """Return an element's id, and other attributes, that the search is not given.

    In running text an anchor would part words, and each makes a result longer.
    """
    return unsearched(f' id="{anchor}"{others}')


def shown(html: str) -> Markup:
    """Return marked HTML as readers get it."""
    if LEAVE in html or APART in html:
        html = html.replace(LEAVE, "").replace(RETURN, "").replace(APART, "")
    return Markup(html)


def searched(html: str) -> str:
    """Return of marked HTML what the search is given; a blank is a blank to it."""
    first, *others = html.split(LEAVE)
    remaining, depth = [first], 0
    for stretch in others:
        depth += 1
        _, *returns = stretch.split(RETURN)
        for after in returns:
            depth -= 1
            if not depth:
                remaining.append(after)
    return "".join(remaining).replace(APART, " ").replace(NO_BREAK, " ")
