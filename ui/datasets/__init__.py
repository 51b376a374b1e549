"""Handing out data: what for whom, what it would hold, sealed or why not, and opening what was handed to us."""
