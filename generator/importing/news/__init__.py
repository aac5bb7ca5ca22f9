"""A page of news → title, date, authors, lead, body, pictures, and what was left out."""
