"""The editors' keys as others need them: tables of the guide, JSON schemas, questions, a form."""
