"""Figures: chosen by a plain question, shown as a table and bars, never without what must be read with them."""
