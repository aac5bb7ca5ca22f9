"""Regions in time: eras, names, clusters, today's provinces."""
