"""Made-up pages: pieces of meaning in many clothes, whose truth is known since they were made."""
