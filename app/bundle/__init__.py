"""Sealed files that carry changes, receipts and cards: bytes in, bytes out; knows no table and no policy."""
