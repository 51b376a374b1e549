"""The sections of the intake questionnaire, one a file."""
