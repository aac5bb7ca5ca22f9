"""`Site` → every page and file by address, none of them made yet."""

from generator.plan.plan import Plan, plan_of
from generator.plan.planned import PlannedFile, PlannedPage

__all__ = ["Plan", "PlannedFile", "PlannedPage", "plan_of"]
