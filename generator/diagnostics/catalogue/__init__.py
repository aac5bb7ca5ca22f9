"""The one home of every problem's code, level, message and hint: a file a family, one table.

The editors' guide lists these codes; a test holds the two together, and each code has a broken
file with its exact report in `tests/golden/errors`.
"""

from generator.diagnostics.catalogue.body import BODY
from generator.diagnostics.catalogue.figures import FIGURES
from generator.diagnostics.catalogue.file import FILE
from generator.diagnostics.catalogue.keys import KEYS
from generator.diagnostics.catalogue.records import RECORDS
from generator.diagnostics.catalogue.settings import SETTINGS
from generator.diagnostics.catalogue.syntax import SYNTAX
from generator.diagnostics.rule import Rule

FAMILIES = (FILE, SYNTAX, KEYS, RECORDS, FIGURES, BODY, SETTINGS)
CATALOGUE: dict[str, Rule] = {code: rule for family in FAMILIES for code, rule in family.items()}
