"""The form at /quan-tri/ as files: its page, its script, its configuration."""

from generator.admin.write import policy_of, write_form

__all__ = ["policy_of", "write_form"]
