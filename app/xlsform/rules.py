"""Every rule of a form read once, with the questions it looks at and the order in which they are worked out."""

from __future__ import annotations

from dataclasses import dataclass, field
from graphlib import CycleError, TopologicalSorter
from typing import TYPE_CHECKING, Final

from app.xlsform import bounds, expression
from app.xlsform.expression import Expression, Unreadable
from app.xlsform.model import Group, Question
from app.xlsform.remarks import IN_A_CIRCLE, NO_SUCH_NAME, Remark

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from app.xlsform.model import Model

_YES: Final = frozenset({"true()", "yes", "true"})
_NO: Final = frozenset({"", "false()", "no", "false"})
_COLUMNS: Final = {"relevant": "relevant", "constraint": "constraint", "calculate": "calculation",
                   "required": "required"}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Rules:
    """Expressions by path. `order` has every path with a `relevant` or a `calculate`, after all that it looks at."""

    relevant: dict[str, Expression] = field(default_factory=dict)
    calculate: dict[str, Expression] = field(default_factory=dict)
    constraint: dict[str, Expression] = field(default_factory=dict)
    required: dict[str, Expression] = field(default_factory=dict)
    offered: dict[str, Expression] = field(default_factory=dict)
    always: frozenset[str] = frozenset()
    order: tuple[str, ...] = ()
    looks_at: dict[tuple[str, str], frozenset[str]] = field(default_factory=dict)

    def looks(self, path: str, column: str) -> frozenset[str]:
        """The paths that the rule in that column of a question looks at."""
        return self.looks_at.get((path, column), frozenset())

    @property
    def reads_lists(self) -> bool:
        tables = (self.relevant, self.calculate, self.constraint, self.required, self.offered)
        return any("instance(" in each.source for table in tables for each in table.values())


def questions(parts: Iterable[Question | Group]) -> Iterator[Question]:
    for part in parts:
        if isinstance(part, Question):
            yield part
        else:
            yield from questions(part.parts)


def groups(parts: Iterable[Question | Group]) -> Iterator[Group]:
    for part in parts:
        if isinstance(part, Group):
            yield part
            yield from groups(part.parts)


def read(model: Model) -> tuple[Rules, list[Remark]]:
    """The rules that can be used, and a remark for each that cannot. `Remark.name` is the path. Raises NotAForm."""
    reader = _Reader(model)
    return reader.rules(), reader.remarks


class _Reader:
    def __init__(self, model: Model) -> None:
        self._model = model
        self.remarks: list[Remark] = []
        self._nodes = self._every_node()
        self._known = frozenset(path.rpartition("/")[2] for path in self._nodes) | {model.root, "meta", "instanceID"}
        self._looks_at: dict[tuple[str, str], frozenset[str]] = {}
        self._letters = 0

    def rules(self) -> Rules:
        found: dict[str, dict[str, Expression]] = {kind: {} for kind in (*_COLUMNS, "offered")}
        always = set()
        for path, bind in self._model.binds.items():
            for kind in _COLUMNS:
                source = str(getattr(bind, kind)).strip()
                if kind == "required" and source.lower() in _YES:
                    always.add(path)
                elif source and not (kind == "required" and source.lower() in _NO):
                    self._take(found[kind], path, source, _COLUMNS[kind])
        for question in questions(self._model.parts):
            if question.filter and question.shelf in self._model.shelves:
                source = f"instance('{question.shelf}')/root/item[{question.filter}]/name"
                self._take(found["offered"], question.path, source, "choice_filter")
        order = self._order(found["relevant"], found["calculate"])
        return Rules(
            relevant=found["relevant"],
            calculate=found["calculate"],
            constraint=found["constraint"],
            required=found["required"],
            offered=found["offered"],
            always=frozenset(always),
            order=order,
            looks_at=self._looks_at,
        )

    def _every_node(self) -> frozenset[str]:
        found = {*self._model.leaves, *self._model.repeats, *self._model.binds}
        for leaf in self._model.leaves:
            while leaf.count("/") > 2:
                leaf = leaf.rpartition("/")[0]  # noqa: PLW2901 - one step up at a time
                found.add(leaf)
        return frozenset(found)

    def _take(self, into: dict[str, Expression], path: str, source: str, column: str) -> None:
        self._letters += len(source)
        bounds.too_large(self._letters, bounds.MOST_RULES, "letters")
        try:
            read_ = expression.read(source)
        except Unreadable as error:
            self.remarks.append(Remark("refused", error.words, column=column, name=path, facts=error.facts))
            return
        strange = sorted(read_.names - self._known - {"jr"})
        if strange and "instance(" not in source:
            self.remarks.append(
                Remark("refused", NO_SUCH_NAME, column=column, name=path, facts={"name": ", ".join(strange)})
            )
            return
        into[path] = read_
        self._looks_at[path, column] = self._paths(read_, path)

    def _paths(self, found: Expression, owner: str) -> frozenset[str]:
        """Which questions a rule looks at: where a name is borne by several, those whose whole path it says."""
        squeezed = found.source.replace(" ", "")
        paths: set[str] = set()
        for name in found.names:
            bearing = {path for path in self._nodes if path.endswith(f"/{name}")}
            said = {path for path in bearing if path in squeezed}
            paths |= said or (bearing if len(bearing) < 2 else bearing - {owner})
        return frozenset(paths)

    def _order(self, relevant: dict[str, Expression], calculate: dict[str, Expression]) -> tuple[str, ...]:
        graph: dict[str, set[str]] = {}
        for path in self._nodes:
            above = path.rpartition("/")[0]
            graph[path] = {above} if above in self._nodes else set()
        for path in calculate:
            graph[path] |= self._looks_at[path, "calculation"] - {path}
        for path in relevant:
            graph[path] |= self._looks_at[path, "relevant"] - ({path} if path in self._model.repeats else set())
        try:
            order = tuple(TopologicalSorter(graph).static_order())
        except CycleError as circle:
            names = [path.rpartition("/")[2] for path in dict.fromkeys(circle.args[1])]
            first = str(circle.args[1][0])
            self.remarks.append(Remark("refused", IN_A_CIRCLE, name=first, facts={"names": ", ".join(names)}))
            return ()
        return tuple(path for path in order if path in relevant or path in calculate)
