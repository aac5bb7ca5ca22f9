"""Deadlines and events: when they are on a day's view, and what is shown of them."""
