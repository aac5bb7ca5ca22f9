"""The commands of `portal`, one file each."""
