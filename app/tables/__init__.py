"""Tables that others made: read from CSV and XLSX, paired with our questions, judged row by row; it knows no vault."""
