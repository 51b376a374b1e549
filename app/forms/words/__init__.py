"""The words of every code list, made by packaging/code_words.py for the translators."""
