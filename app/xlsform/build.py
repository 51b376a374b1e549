"""From the model of a questionnaire to the Form that is drawn, judged and kept like any other, in one language."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from app.forms import field as kinds
from app.forms.form import Section
from app.i18n import QT_TRANSLATE_NOOP
from app.xlsform import columns, own_form
from app.xlsform.engine import Engine
from app.xlsform.model import Group, Question, has_gap, plain
from app.xlsform.names import key_of, names_of
from app.xlsform.own_form import Mind, OwnForm, RowCondition, RuleCondition
from app.xlsform.rules import questions
from db.codes.code import Code, CodeList

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date

    from app.forms.conditions import Condition
    from app.forms.field import Field
    from app.xlsform.model import Model, Option
    from app.xlsform.rules import Rules
    from db.types import Travels

OF: Final = "sheet_answer"
UNNAMED: Final = QT_TRANSLATE_NOOP("Forms", "Questions")
HAVE_READ: Final = QT_TRANSLATE_NOOP("Forms", "Done")
_BIGGEST: Final = 10**12
_MANY_ROWS: Final = 50


@dataclass(frozen=True, slots=True)
class Wish:
    """How the form is wanted: in which language, on which day, and how far each answer may travel, by its key."""

    name: str
    language: str
    today: date
    travels: Mapping[str, Travels]


def build(model: Model, rules: Rules, wish: Wish) -> OwnForm:
    return _Builder(model, rules, wish).form()


class _Builder:
    def __init__(self, model: Model, rules: Rules, wish: Wish) -> None:
        self._model, self._rules, self._wish = model, rules, wish
        self._names = names_of(model)
        self._asked = {each.path: each for each in questions(model.parts)}
        engine = Engine(model, rules, self._names, wish.today, self._choice_words)
        self._mind = Mind(engine, self._names, wish.language)
        self._notes: dict[str, Any] = {}
        self._paths: dict[str, str] = {}
        self._row_minds: dict[str, Mind] = {}

    def form(self) -> OwnForm:
        sections = [each for each in self._sections(self._model.parts, self._model.title) if each.fields]
        hidden = tuple(self._hidden())
        if hidden and sections:
            sections[-1] = replace(sections[-1], fields=(*sections[-1].fields, *hidden))
        return OwnForm(
            name=self._wish.name,
            version=1,
            title=self._model.title,
            sections=tuple(sections),
            rules=(partial(own_form.judge, self._mind),),
            mind=self._mind,
            paths=self._paths,
            notes=self._notes,
            seen=frozenset(self._tops(self._moving())) & self._paths.keys(),
        )

    def _sections(self, parts: Iterable[Question | Group], title: str) -> Iterator[Section]:
        """Questions side by side make one section, a group makes one of its own, named with those around it."""
        gathered: list[Field] = []
        for part in parts:
            if isinstance(part, Group) and not part.many:
                if gathered:
                    yield Section(title or UNNAMED, tuple(gathered))
                    gathered = []
                own = plain(part.label, self._wish.language)
                above = title if title != self._model.title else ""
                yield from self._sections(part.parts, " · ".join(each for each in (above, own) if each) or title)
            else:
                field = self._field(part)
                if field is not None:
                    gathered.append(field)
                    self._paths[field.name] = part.path
        if gathered:
            yield Section(title or UNNAMED, tuple(gathered))

    def _hidden(self) -> Iterator[Field]:
        """What is calculated without being shown: kept, and there for other rules."""
        for path in self._rules.calculate:
            if columns.is_kept_sum(self._model, self._asked, path):
                field = self._plain(path)
                self._paths[field.name] = path
                yield kinds.Said(**field.about, label=field.name, by_app=True, missing=False)

    def _field(self, part: Question | Group) -> Field | None:
        if isinstance(part, Group):
            return self._rows(part)
        about = self._plain(part.path)
        label, hint = plain(part.label, self._wish.language), plain(part.hint, self._wish.language)
        if part.path in self._rules.calculate or _is_note(self._model, part):
            if has_gap(part.label) and part.path not in self._rules.calculate:
                self._notes[about.name], label = part.label, ""
            return kinds.Said(**about.about, label=label, help=hint, missing=False, shown_if=about.shown_if)
        required: kinds.Required = "always" if self._must_be_said(part.path, about.shown_if) else "never"
        rest = {**about.about, "label": label or about.name, "help": hint, "shown_if": about.shown_if,
                "required": required}  # fmt: skip
        return self._of_kind(part, rest)

    def _must_be_said(self, path: str, shown_if: Condition | None) -> bool:
        """Not where it is shown in its row only because nobody there can tell whether it is asked."""
        rule = self._rules.relevant.get(path)
        return path in self._rules.always and not (rule is not None and shown_if is None)

    def _of_kind(self, part: Question, rest: dict[str, Any]) -> Field | None:
        """None for a kind that is not asked here; the report says so."""
        if part.control in {"select1", "select", "rank", "odk:rank"}:
            own = self._list(part.shelf, self._model.shelves.get(part.shelf, part.fixed))
            if part.control == "select1":
                return kinds.Choice(**rest, codes="", own=own) if own.codes else None
            return kinds.Choices(**rest, codes="", own=own, ranked="rank" in part.control) if own.codes else None
        if part.control == "trigger":
            return kinds.Choice(**rest, codes="", own=CodeList("done", 1, (Code("OK", HAVE_READ, ""),)))
        if part.control == "upload":
            return kinds.File(**rest)
        if part.control in {"input", "range"}:
            return _typed(part, self._model.bind(part.path).type, rest)
        return None

    def _rows(self, group: Group) -> Field | None:
        parts = [self._part(each) for each in _flat(group.parts)]
        known = tuple(each for each in parts if each is not None)
        if not known:
            return None
        about = self._plain(group.path)
        label = plain(group.label, self._wish.language) or about.name
        return kinds.Repeat(
            **about.about, label=label, parts=known, most=_MANY_ROWS, keyed=True, shown_if=about.shown_if
        )

    def _part(self, part: Question | Group) -> Field | None:
        if isinstance(part, Question) and (part.path in self._rules.calculate or _is_note(self._model, part)):
            return None
        return self._field(part)

    def _plain(self, path: str) -> _About:
        name = self._names[path]
        travels = self._wish.travels.get(key_of(self._model, self._names, path), "never")
        return _About(name, {"name": name, "of": OF, "travels": travels, "purpose": "care"}, self._condition(path))

    def _condition(self, path: str) -> Condition | None:
        ruled = [each for each in _above(path) if each in self._rules.relevant]
        around = self._model.rows_of(path)
        if around:
            return self._row_condition(path, ruled, around)
        if not ruled:
            return None
        seen: frozenset[str] = frozenset().union(*(self._rules.looks(each, "relevant") for each in ruled))
        return RuleCondition(self._mind, path, frozenset(self._tops(seen)))

    def _row_condition(self, path: str, ruled: list[str], around: tuple[str, ...]) -> Condition | None:
        inner = around[-1]
        ruled = [each for each in ruled if each.startswith(f"{inner}/")]
        looked = {other for each in ruled for other in self._rules.looks(each, "relevant")}
        leaves = {each for each in looked if each in self._model.leaves}
        if not ruled or any(self._model.rows_of(each) != around for each in leaves):
            return None
        rows = tuple(self._names[each] for each in around)
        return RowCondition(self._row_mind(inner), path, rows, frozenset(self._names[each] for each in leaves))

    def _row_mind(self, inner: str) -> Mind:
        """Seen from inside a row, nothing around it hides anything."""
        found = self._row_minds.get(inner)
        if found is None:
            relevant = {path: rule for path, rule in self._rules.relevant.items() if path.startswith(f"{inner}/")}
            engine = replace(self._mind.engine, rules=replace(self._rules, relevant=relevant))
            found = self._row_minds[inner] = Mind(engine, self._names, self._wish.language)
        return found

    def _tops(self, paths: Iterable[str]) -> Iterator[str]:
        """The questions on the sheet that hold what stands at these paths, and at those the sums among them look at."""
        todo, done = list(paths), set()
        while todo:
            path = todo.pop()
            if path in done:
                continue
            done.add(path)
            if path in self._rules.calculate:
                todo += self._rules.looks(path, "calculation")
            around = self._model.rows_of(path)
            top = around[0] if around else path
            if top in self._names:
                yield self._names[top]

    def _moving(self) -> frozenset[str]:
        """All that moves something on the page; a constraint only judges."""
        rules = self._rules.looks_at.items()
        return self._in_notes().union(*(seen for (_, column), seen in rules if column != "constraint"))

    def _in_notes(self) -> frozenset[str]:
        return frozenset(piece for words in self._notes.values() for pieces in words.values() for piece in pieces[1::2])

    def _list(self, name: str, options: tuple[Option, ...]) -> CodeList:
        spoken = self._wish.language
        codes = {each.value: Code(each.value, plain(each.label, spoken) or each.value, "") for each in options}
        return CodeList(name, 1, tuple(code for value, code in codes.items() if value))

    def _choice_words(self, path: str, value: str) -> str:
        question = self._asked.get(path)
        options = self._model.shelves.get(question.shelf, question.fixed) if question is not None else ()
        return next((plain(each.label, self._wish.language) for each in options if each.value == value), value)


@dataclass(frozen=True, slots=True)
class _About:
    name: str
    about: dict[str, Any]
    shown_if: Condition | None


def _above(path: str) -> Iterator[str]:
    while path.count("/") > 1:
        yield path
        path = path.rpartition("/")[0]


def _flat(parts: Iterable[Question | Group]) -> Iterator[Question | Group]:
    """The questions of a row: its groups are not drawn by themselves."""
    for part in parts:
        if isinstance(part, Group) and not part.many:
            yield from _flat(part.parts)
        else:
            yield part


def _is_note(model: Model, question: Question) -> bool:
    """Whatever kind it is of: what is read only is read."""
    return model.bind(question.path).read_only


def _typed(part: Question, kind: str, rest: dict[str, Any]) -> Field | None:
    looks = set(part.appearance.split())
    low, high = _limits(part)
    if kind == "int":
        return kinds.Integer(**rest, low=int(low), high=int(high))
    if kind == "decimal":
        return kinds.Number(**rest, low=low, high=high)
    if kind == "date":
        return (kinds.PartialDate if {"month-year", "year"} & looks else kinds.Date)(**rest, future=True)
    if kind in {"string", "barcode", "dateTime"}:
        return (kinds.LongText if "multiline" in looks else kinds.Text)(**rest)
    return kinds.Time(**rest) if kind == "time" else None


def _limits(part: Question) -> tuple[float, float]:
    """A range has ends of its own; other numbers have only those that nobody means."""
    try:
        ends = sorted((float(part.limits.get("start", "")), float(part.limits.get("end", ""))))
    except ValueError:
        return -_BIGGEST, _BIGGEST
    return ends[0], ends[1]
