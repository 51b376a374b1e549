"""Which words are spelt as a list knows them: word lists, the words of a text, the judge of one word."""
