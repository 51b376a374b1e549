"""Any questionnaire, drawn."""
