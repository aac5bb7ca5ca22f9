"""The calendar: all deadlines and events, and the page of each."""
