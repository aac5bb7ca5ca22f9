"""An address as a QR code, for paper."""

import segno
from markupsafe import Markup

QUIET = 2
MASK = 3
"""Any of the eight reads; trying them all costs four times as much."""


def qr_code(address: str) -> Markup:
    """Return the code as SVG; one path, a dark run of a row at a time."""
    code = segno.make(address, error="m", micro=False, boost_error=False, mask=MASK)
    size = len(code.matrix) + 2 * QUIET
    runs = "".join(_runs(bytes(row), y) for y, row in enumerate(code.matrix))
    return Markup(
        f'<svg class="qr" viewBox="0 0 {size} {size}" aria-hidden="true">'
        f'<path d="{runs}" stroke="#000"/></svg>'
    )


def _runs(row: bytes, y: int) -> str:
    """`M3 5.5h2`: from the third column, two dark modules."""
    runs, start = "", -1
    for x, dark in enumerate((*row, 0)):
        if dark and start < 0:
            start = x
        elif not dark and start >= 0:
            runs += f"M{start + QUIET} {y + QUIET}.5h{x - start}"
            start = -1
    return runs
