"""Whom we exchange bundles with: cards, fingerprints, agreements."""
