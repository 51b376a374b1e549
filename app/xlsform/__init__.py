"""Organisations' own questionnaires: an XLSForm read in memory, judged, and turned into our own Form objects."""
