"""Figures that an article's prose seems to report: guesses for an editor, never records."""

from generator.proposals.proposal import Proposal
from generator.proposals.propose import propose
from generator.proposals.written import as_front_matter, plain

__all__ = ["Proposal", "as_front_matter", "plain", "propose"]
