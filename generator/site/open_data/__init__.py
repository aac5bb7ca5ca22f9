"""Linked values for machines: tables, JSON documents, feeds, what crawlers ask for."""
