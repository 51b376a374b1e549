"""Figures that leave the house: frozen, signed, looked at again and saved to hand out."""
