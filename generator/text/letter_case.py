"""Large and small Latin letters, to stand in a class of a pattern: `À-Ỹ` has small ones too."""

_LATIN = [*map(chr, range(0xC0, 0x250)), *map(chr, range(0x1EA0, 0x1EFA))]
LARGE = "A-Z" + "".join(filter(str.isupper, _LATIN))
SMALL = "a-z" + "".join(filter(str.islower, _LATIN))
