"""The questionnaires, as data, and the one place where answers are judged."""
