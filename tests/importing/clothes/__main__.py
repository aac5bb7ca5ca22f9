"""`python -m tests.importing.clothes [HOW MANY] [-v]`: made-up pages, and what went wrong.

What is held out is only counted, unless -v asks for it.
"""

import sys
from pathlib import Path

from generator.importing.library import Library
from generator.read import read_content
from tests.importing.clothes.trying import HALVES, judge, shares


def main() -> None:
    count = next((int(word) for word in sys.argv[1:] if word.isdigit()), 250)
    library = Library.of(read_content(Path.cwd())[0])
    for half, title in enumerate(HALVES):
        if half == 0 or "-v" in sys.argv:
            for number in range(count):
                name, found = judge(library, number, half)
                for field, words in found:
                    sys.stdout.write(f"{half}-{number:03} {name:14} {field:10} {words[:150]}\n")
        told = shares(library, half, count)
        sys.stdout.write(f"== {title}: {count} pages\n")
        sys.stdout.write("   " + "  ".join(f"{key} {told[key]:.3f}" for key in told) + "\n")


if __name__ == "__main__":
    main()
