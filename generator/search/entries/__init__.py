"""How the search sees each kind of page: its facts, its filters, and the other names it goes by."""
