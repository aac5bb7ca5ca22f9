"""A shared folder as a door: a file dropped is answered beside it, one approved is published."""
