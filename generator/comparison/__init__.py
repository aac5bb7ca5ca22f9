"""What a request to merge changes for readers: its pages before and after, as pictures."""
