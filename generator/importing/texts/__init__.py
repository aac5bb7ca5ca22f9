"""An official text → number, issuers, place, day, type, subject, provisions, signers."""
