"""An imported record → the file that an editor goes on with, and its JSON."""
