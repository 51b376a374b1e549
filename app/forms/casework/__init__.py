"""The questionnaires of case work, one kind of record a file."""
