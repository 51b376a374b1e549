"""How people are told in the standards of others: what stands in which column, what is lost, which files are made."""
