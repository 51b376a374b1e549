"""Say of the questions of an own questionnaire which are the same as ours, and which stay local."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.forms.field import Choice, Choices
from app.records import matching, own_forms
from app.records.matching import MatchRefused, Said
from app.records.sheet_paths import field_at
from app.tables import same_as
from app.tables.same_as import SameAs

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from app.desk import Desk
    from app.forms.field import Field
    from app.xlsform.own_form import OwnForm as Form


@dataclass(frozen=True, slots=True)
class Question:
    """One question of the form. `match` is what the house said, None for local; `proposed` what it might say, from the
    version before or from equal names and words. `local` is why it cannot be anything but local, in words for the
    context SameAs. `theirs` is the question itself, and `choices` its codes with their words.
    """

    key: str
    label: str
    match: SameAs | None
    proposed: SameAs | None
    local: str
    theirs: Field | None
    choices: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Matched:
    """`said` is everything that was ever said of this version, the newest first."""

    form: str
    version: str
    title: str
    questions: tuple[Question, ...]
    said: tuple[Said, ...]

    @property
    def same(self) -> int:
        return sum(each.match is not None for each in self.questions)

    @property
    def lost(self) -> int:
        """How many choices of questions that are the same as ours have no code of ours."""
        found = [(each.choices, each.match) for each in self.questions if each.match is not None and each.choices]
        return sum(code not in match.codes for choices, match in found for code, _ in choices)

    @property
    def takeable(self) -> dict[str, SameAs]:
        """The proposals that can be taken together, by question: nobody said anything of it yet, and no other asks for
        the same one of ours. Of a list of choices at least one is known; the others of it stay local.
        """
        decided = {each.question for each in self.said}
        held = {_place(each.match) for each in self.questions if each.match is not None}
        told = {each.key: each for each in self.questions if each.proposed is not None and each.key not in decided}
        wanted = Counter(_place(each.proposed) for each in told.values() if each.proposed is not None)
        return {
            key: each.proposed
            for key, each in told.items()
            if each.proposed is not None
            and (each.proposed.codes or not each.choices)
            and wanted[_place(each.proposed)] == 1
            and _place(each.proposed) not in held
        }


def read_matches(desk: Desk, form: str, version: str, language: str = "en") -> Matched:
    """OwnFormMissing where this vault never accepted it."""
    with desk.read("look") as session:
        kept = own_forms.find(session, form, version)
        found = own_forms.read(kept.data, kept.file_kind, kept.title)
        known, before = matching.in_force(session, form, version), matching.of_version_before(session, kept)
        asked = own_forms.to_read(kept, language)
        return Matched(
            form=form,
            version=version,
            title=kept.title,
            questions=tuple(_questions(found.keys, asked, known, before)),
            said=matching.all_said(session, form, version),
        )


def match_questions(desk: Desk, form: str, version: str, told: Mapping[str, SameAs | None]) -> int:
    """What `told` does not name stays as it was said; how many changed. MatchRefused leaves all as it was.

    Answers that were given are not touched: they are looked at anew with what is said now.
    """
    with desk.write("own_forms") as session:
        kept = own_forms.find(session, form, version)
        asked = own_forms.to_read(kept, "en")
        whole = {**matching.in_force(session, form, version), **told}
        matching.must_fit({key: field_at(asked, key) for key in whole}, whole)
        changed = matching.keep(session, kept, told, (desk.worker_id, desk.store.clock.now()))
        if changed:
            desk.audit(session, "own_forms")
        return changed


def _place(match: SameAs) -> tuple[str, str]:
    return match.kind, match.field


def _questions(
    keys: tuple[tuple[str, str], ...], form: Form, known: Mapping[str, SameAs], before: Mapping[str, SameAs]
) -> Iterator[Question]:
    for key, _ in keys:
        theirs = field_at(form, key)
        local = same_as.is_local(theirs, in_rows="/" in key)
        options = theirs.options if isinstance(theirs, Choice | Choices) else ()
        yield Question(
            key=key,
            label=(theirs.label if theirs is not None else "") or key,
            match=known.get(key),
            proposed=None if local or theirs is None or key in known else _proposed(theirs, before.get(key)),
            local=local,
            theirs=theirs,
            choices=tuple((each.code, each.label) for each in options),
        )


def _proposed(theirs: Field, before: SameAs | None) -> SameAs | None:
    """What was said of the version before, as far as it still fits."""
    wanted = same_as.ours().get((before.kind, before.field)) if before is not None else None
    if before is None or wanted is None or same_as.misfit(theirs, wanted):
        return same_as.propose(theirs)
    still = {code: said for code, said in before.codes.items() if not same_as.wrong_code(theirs, wanted, {code: said})}
    return SameAs(before.kind, before.field, {**same_as.propose_codes(theirs, wanted), **still})


__all__ = ["MatchRefused", "Matched", "Question", "Said", "SameAs", "match_questions", "read_matches"]
