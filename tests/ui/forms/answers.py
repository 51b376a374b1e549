"""An answer for every kind of question, made from the form itself."""

from __future__ import annotations

from app.forms import field as kinds
from app.forms.catalogue import form
from app.forms.consent import CONSENT
from app.forms.intake import INTAKE

EVERY_FIELD = [field for asked in (CONSENT, INTAKE) for field in asked.fields if not field.by_app]
_ABOUT = {"of": "incident", "travels": "never", "purpose": "care"}
MORE_KINDS = [
    kinds.Number("number", "How much?", **_ABOUT),
    kinds.Time("time", "When?", **_ABOUT),
    kinds.Place("place", "Where?", **_ABOUT),
    kinds.PersonLink("person", "Who?", **_ABOUT),
    kinds.Workers("workers", "Which workers?", **_ABOUT),
    kinds.File("file", "Which file?", **_ABOUT),
    form("incident").get("people"),
    form("assessment_needs").get("needs"),
]
"""One question of each kind that the intake does not ask."""
_PLAIN = {
    kinds.Number: ["12.5", "-3", "1234567", "about twelve"],
    kinds.Time: ["14:05", "in the night", "14"],
    kinds.Place: [["Kampot", "Chhuk", "behind the pagoda"], ["Kampot"]],
    kinds.Currency: ["KHR", "riel"],
    kinds.PersonLink: ["0f" * 16, "half a na"],
    kinds.Workers: [["0f" * 8, "1e" * 8]],
    kinds.File: [{"hash": "ab" * 32, "type": "image/png", "size": "12"}],
    kinds.Repeat: [[{"name": "Guard", "role": {"missing": "declined"}}, {"person": "0f" * 16}]],
}


def answers_to(field):
    """Several true answers: the plain one first, then what is easily lost."""
    if type(field) in _PLAIN:
        return _PLAIN[type(field)]
    if isinstance(field, kinds.LongText):
        return ["Two lines,\nthe second one longer."]
    if isinstance(field, kinds.Text):
        return ["Sreymom ស្រីមុំ", "<b>& 'quoted'</b>"]
    if isinstance(field, kinds.Integer):
        return [0, 17, "about 17"]
    if isinstance(field, kinds.YesNo):
        return ["yes", "no"]
    if isinstance(field, kinds.PartialDate):
        aged = ["age:34@2026-11-20"] if field.by_age else []
        return ["1991-04-03", "1991-04", "1991", "?-04", "?-?-03", "199", *aged]
    if isinstance(field, kinds.Date):
        return ["2026-11-22", "2026-?-22", "?-02-31", "2026-02-31"]
    if isinstance(field, kinds.Country):
        return ["KH"]
    if isinstance(field, kinds.Countries):
        return [["KH", "VN"]]
    if isinstance(field, kinds.Language):
        return ["km"]
    if isinstance(field, kinds.Languages):
        return [["km", "vi", "ar"]]
    return _coded(field)


def _coded(field):
    codes = [code.code for code in field.options.offered()]
    if isinstance(field, kinds.Grid):
        if field.said:
            return [{codes[0]: field.sayings[0], codes[1]: "declined"}, {codes[0]: "FromTomorrow"}]
        return [{codes[0]: "yes", codes[1]: "no", codes[2]: "declined"}, {codes[0]: "no", "FromTomorrow": "yes"}]
    if isinstance(field, kinds.Choices):
        return [codes[:2], [codes[-1]], [codes[0], "FromTomorrow"]]
    return [codes[0], codes[-1], "FromTomorrow"]
