"""The look of the program: tokens, fonts, icons, style sheet, line breaks."""
