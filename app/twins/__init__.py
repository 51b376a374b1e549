"""Whether two records may be of one person: what is compared, what each likeness is worth, and how it is said."""
