"""Reads a whole XLSForm: what can be asked, and a report by row of all that is refused, left out or changed."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from app.xlsform import bounds, columns, rules, sheet, xform
from app.xlsform.names import key_of, names_of
from app.xlsform.remarks import NO_QUESTION, NotAForm, Remark
from app.xlsform.report import on_questions

if TYPE_CHECKING:
    from app.xlsform.model import Model
    from app.xlsform.rules import Rules

_NO_SIGN: Final = re.compile(r"[^0-9a-z_-]+")
_WEIGHTS: Final = ("refused", "left_out", "changed")
_LONGEST_NAME: Final = 60


@dataclass(frozen=True, slots=True)
class Reading:
    """`model` is None where the file is no form at all. With a refused remark it cannot be accepted.

    `keys` are the questions that are kept, with their words in the first language: what may travel is said by key.
    """

    name: str
    version: str
    model: Model | None
    rules: Rules
    remarks: tuple[Remark, ...]

    @property
    def is_sound(self) -> bool:
        return self.model is not None and not any(each.weight == "refused" for each in self.remarks)

    @property
    def keys(self) -> tuple[tuple[str, str], ...]:
        return columns.keys(self.model, self.rules) if self.model is not None else ()


def read(data: bytes, kind: str, stem: str) -> Reading:
    """Never raises for anything that a file may hold. `stem` is what the file is called, without its ending."""
    try:
        found = sheet.read(data, kind, stem)
        model = xform.read(found.xform)
        for options in model.shelves.values():
            bounds.too_large(len(options), bounds.MOST_IN_LIST, "choices")
        ruled, broken = rules.read(model)
    except NotAForm as refused:
        return Reading("", "", None, rules.Rules(), refused.remarks)
    told = columns.Rows(found, model)
    remarks = [*(told.place(each) for each in broken), *told.remarks(), *on_questions(model, ruled, told)]
    remarks += [told.fill(each) for each in found.warnings]
    if not columns.keys(model, ruled):
        remarks.append(Remark("refused", NO_QUESTION))
    title = model.title if found.settings.get("form_title") or found.settings.get("title") else stem
    name = _name(found.settings.get("form_id") or found.settings.get("id_string") or stem)
    version = model.version or hashlib.sha256(data).hexdigest()[:12]
    ordered = sorted(set_of(remarks), key=lambda each: (_WEIGHTS.index(each.weight), each.sheet != "survey", each.row))
    return Reading(name, version[:_LONGEST_NAME], replace(model, title=title), ruled, tuple(ordered))


def set_of(remarks: list[Remark]) -> list[Remark]:
    """Each once."""
    found: list[Remark] = []
    for each in remarks:
        if each not in found:
            found.append(each)
    return found


def _name(text: str) -> str:
    return _NO_SIGN.sub("_", text.strip().lower()).strip("_")[:_LONGEST_NAME] or "form"


__all__ = ["Reading", "key_of", "names_of", "read"]
