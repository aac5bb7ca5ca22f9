"""Pages → Pagefind shards, through Pagefind's Python interface."""

from generator.search.collect import Collector, KeptDocument, WrittenPage
from generator.search.index import build_index
from generator.search.not_indexed import NotIndexed

__all__ = ["Collector", "KeptDocument", "NotIndexed", "WrittenPage", "build_index"]
