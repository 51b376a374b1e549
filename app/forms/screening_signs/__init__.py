"""The lists of signs a screening can go through, one tool a file, in our own words."""
