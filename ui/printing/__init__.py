"""What goes onto paper: the case, the consent, the blank form, the letter."""
