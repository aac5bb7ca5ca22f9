"""What nobody meant to publish: broken letters, places to fill in, what programs leave behind.

Asked of every value of a record, and of bodies.
"""

from generator.text.unmeant.broken_letters import BROKEN_LETTERS, broken_letters
from generator.text.unmeant.glance import (
    may_be_a_habit,
    may_be_a_habit_in,
    may_be_broken,
    may_be_left_over,
    may_be_left_over_in,
    may_be_told_by_a_program,
    may_be_unfinished,
)
from generator.text.unmeant.habits import habits
from generator.text.unmeant.left_over import left_over, maybe_left_over
from generator.text.unmeant.names import (
    maybe_half_a_name,
    maybe_in_capitals,
    maybe_no_line,
    maybe_no_name,
    maybe_no_person,
    maybe_of_nobody,
    not_of_a_name,
    not_of_a_signer,
)
from generator.text.unmeant.pasted import may_be_pasted, pasted
from generator.text.unmeant.titles import maybe_of_a_file, title_left_over
from generator.text.unmeant.unfinished import (
    MAYBE_ANYWHERE,
    SURE_ANYWHERE,
    THING,
    keeps_a_place,
    maybe_unfinished,
    unfinished,
)
from generator.text.unmeant.unmarked import may_be_unmarked, unmarked
from generator.text.unmeant.unmeant import Unmeant, UnmeantSign

__all__ = [
    "BROKEN_LETTERS",
    "MAYBE_ANYWHERE",
    "SURE_ANYWHERE",
    "THING",
    "Unmeant",
    "UnmeantSign",
    "broken_letters",
    "habits",
    "keeps_a_place",
    "left_over",
    "may_be_a_habit",
    "may_be_a_habit_in",
    "may_be_broken",
    "may_be_left_over",
    "may_be_left_over_in",
    "may_be_pasted",
    "may_be_told_by_a_program",
    "may_be_unfinished",
    "may_be_unmarked",
    "maybe_half_a_name",
    "maybe_in_capitals",
    "maybe_left_over",
    "maybe_no_line",
    "maybe_no_name",
    "maybe_no_person",
    "maybe_of_a_file",
    "maybe_of_nobody",
    "maybe_unfinished",
    "not_of_a_name",
    "not_of_a_signer",
    "pasted",
    "title_left_over",
    "unfinished",
    "unmarked",
]
