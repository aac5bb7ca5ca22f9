"""Pages → Pagefind shards, through Pagefind's Python interface."""

from generator.search.collect import Collector
from generator.search.index import build_index

__all__ = ["Collector", "build_index"]
