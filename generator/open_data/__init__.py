"""Everything for machines: tables, JSON documents with their schemas, feeds, sitemap."""
