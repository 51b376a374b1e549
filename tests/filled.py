"""A sound answer sheet for any form, made from the form itself."""

from __future__ import annotations

from datetime import date

from app.forms import field as kinds
from app.forms.check import check, errors
from tests.sheets import TODAY

PERSON = "0" * 32
FILE = {"hash": "ab" * 32, "type": "image/jpeg", "size": "24000"}


def sample(field):
    """One plain, true answer of its kind."""
    if isinstance(field, kinds.Date):
        return "2027-01-01" if field.future and not isinstance(field, kinds.PartialDate) else TODAY
    if isinstance(field, kinds.Repeat):
        return [{part.name: sample(part) for part in field.parts if not isinstance(part, kinds.PersonLink)}]
    if isinstance(field, kinds.Integer):
        return max(field.low, min(field.high, 3))
    plain = {
        kinds.Text: "Sreymom",
        kinds.LongText: "Two lines,\nthe second one longer.",
        kinds.YesNo: "yes",
        kinds.Country: "KH",
        kinds.Countries: ["KH"],
        kinds.Language: "km",
        kinds.Languages: ["km"],
        kinds.Number: "12.5",
        kinds.Time: "14:05",
        kinds.Place: ["Kampot", "Chhuk"],
        kinds.PersonLink: PERSON,
        kinds.File: FILE,
    }.get(type(field))
    return plain if plain is not None else _coded(field)


def _coded(field):
    codes = [code.code for code in field.options.offered() if code.role != "alone"] or [
        code.code for code in field.options.offered()
    ]
    if isinstance(field, kinds.Grid):
        return dict.fromkeys(codes, field.sayings[0])
    return codes[:1] if isinstance(field, kinds.Choices) else codes[0]


def filled(form, **given):
    """Everything that must be answered, and `given`; what the app fills in by itself is left to it."""
    told = dict(given)
    for _round in range(8):
        shown = form.shown(told)
        for field in form.fields:
            if field.required == "always" and not field.by_app and field.name in shown:
                told.setdefault(field.name, sample(field))
        told = {name: said for name, said in told.items() if name in form.shown(told)}
        wrong = {each.field for each in errors(check(form, told, today=date.fromisoformat(TODAY)))} - set(given)
        if not wrong:
            return told
        for name in wrong & told.keys():
            told[name] = {"missing": "not_asked"}
    return told
