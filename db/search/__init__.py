"""Finding cases: the list, the filters, the search by name and in notes, kept up with the records."""

from db.search import twins
from db.search.facets import RISKS
from db.search.find import Wanted, bare_query, find, in_notes, order
from db.search.index import put_up, take_down
from db.search.keep import MADE_BY, RULES, is_by_other_rules, keep_up, refill
from db.search.named import named
from db.search.near import Near, near, score_of
from db.search.notes import NOTES, found_in
from db.search.terms import About, AnyOf, Between, Has, Lacks, RecordTerm, Term, Test

__all__ = [
    "MADE_BY",
    "NOTES",
    "RISKS",
    "RULES",
    "About",
    "AnyOf",
    "Between",
    "Has",
    "Lacks",
    "Near",
    "RecordTerm",
    "Term",
    "Test",
    "Wanted",
    "bare_query",
    "find",
    "found_in",
    "in_notes",
    "is_by_other_rules",
    "keep_up",
    "named",
    "near",
    "order",
    "put_up",
    "refill",
    "score_of",
    "take_down",
    "twins",
]
