"""Official texts: relations, status by day, wordings, who cites and carries them out."""
