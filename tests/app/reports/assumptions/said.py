"""Figures of written-down ledgers, and the sentences below them."""

from app.reports import labels, sentences
from app.reports.make import Ground, Wish, make

DAY = "2026-11-27"
NAMES = labels.Names(translate=lambda context, text: text, houses={"lotus": "Lotus House"})
YEAR = {"first": "2026-01-01", "last": "2026-12-31"}


def figure(written, indicator="IND11", ground=None, **more):
    return make(written.ledger(today=DAY), Wish(indicator=indicator, **more), ground or Ground(as_of=DAY))


def caveat(made, assumption):
    """The sentence in words; None where it is not below the figure."""
    found = next((each for each in made.caveats if each.assumption == assumption), None)
    return None if found is None else sentences.sentence(found, NAMES)


def facts(made, assumption):
    return dict(next(each for each in made.caveats if each.assumption == assumption).facts)
