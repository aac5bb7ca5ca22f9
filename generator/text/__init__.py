"""Vietnamese text: letters, order, spelling, numbers, dates and sentences."""

from generator.text.amounts import numbers_in
from generator.text.body_words import says_something
from generator.text.collation import SortKey, collation_key, person_key
from generator.text.compounds import COMPOUND
from generator.text.dates import (
    VIETNAM,
    NotADate,
    ParsedDate,
    parse_date,
    parse_date_time,
)
from generator.text.file_names import is_decorative, names_a_file
from generator.text.fold import fold, nfc, slug, squeeze
from generator.text.hosts import COPY_AGAIN, false_host, is_shown_as_another
from generator.text.letters import (
    HIDDEN,
    PILED,
    as_meant,
    letter_name,
    may_have_odd_letters,
    piled_marks,
)
from generator.text.linked_amounts import NumberInText
from generator.text.nearest import nearest
from generator.text.neighbour_days import day_after, day_before
from generator.text.numbers import (
    MONEY_SCALES,
    NotANumber,
    format_money,
    format_number,
    format_percent,
    parse_number,
)
from generator.text.sentences import sentence_at, sentences
from generator.text.shown_dates import format_date, format_date_time, weekday_name
from generator.text.tone import canonical_tone, spelling_key
from generator.text.web_hosts import closed_address, doubtful_address
from generator.text.windows_names import fit_for_windows, unfit_for_windows
from generator.text.with_number import JOINED, NO_BREAK, numbers_joined

__all__ = [
    "COMPOUND",
    "COPY_AGAIN",
    "HIDDEN",
    "JOINED",
    "MONEY_SCALES",
    "NO_BREAK",
    "PILED",
    "VIETNAM",
    "NotADate",
    "NotANumber",
    "NumberInText",
    "ParsedDate",
    "SortKey",
    "as_meant",
    "canonical_tone",
    "closed_address",
    "collation_key",
    "day_after",
    "day_before",
    "doubtful_address",
    "false_host",
    "fit_for_windows",
    "fold",
    "format_date",
    "format_date_time",
    "format_money",
    "format_number",
    "format_percent",
    "is_decorative",
    "is_shown_as_another",
    "letter_name",
    "may_have_odd_letters",
    "names_a_file",
    "nearest",
    "nfc",
    "numbers_in",
    "numbers_joined",
    "parse_date",
    "parse_date_time",
    "parse_number",
    "person_key",
    "piled_marks",
    "says_something",
    "sentence_at",
    "sentences",
    "slug",
    "spelling_key",
    "squeeze",
    "unfit_for_windows",
    "weekday_name",
]
