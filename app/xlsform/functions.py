"""The functions that rules of forms may call, with how many arguments; and those that are refused by name."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any, Final

from app.xlsform import calls, values
from app.xlsform.parser import FormParser, single

if TYPE_CHECKING:
    from collections.abc import Callable

    Act = Callable[[Any, Any], Any]

REFUSED: Final = frozenset(
    {
        "pulldata", "uuid", "random", "randomize", "property", "digest", "base64-decode", "extract-signed", "version",
        "area", "distance", "geofence", "intersects", "thousandsep", "id", "lang", "namespace-uri", "id-from-string",
        "encrypt", "decrypt", "last-saved",
    }
)  # fmt: skip
VOLATILE: Final = frozenset({"now", "once"})
_MANY: Final = (0, None)
FUNCTIONS: Final[dict[str, tuple[int | tuple[int, int | None], Act]]] = {
    "selected": (2, calls.selected),
    "selected-at": (2, calls.selected_at),
    "count-selected": (1, lambda call, context: float(len(calls.text(call[0], context).split()))),
    "if": (3, calls.if_),
    "coalesce": ((1, None), calls.coalesce),
    "once": (1, calls.once),
    "today": (0, calls.today),
    "now": (0, calls.now),
    "date": (1, calls.day_of),
    "date-time": (1, calls.date_time),
    "format-date": (2, calls.format_date),
    "format-date-time": (2, calls.format_date),
    "decimal-date-time": (1, calls.decimal_date_time),
    "decimal-time": (1, calls.decimal_time),
    "int": (1, calls.whole_part),
    "number": ((0, 1), lambda call, context: calls.number(call[0], context) if len(call) else math.nan),
    "string": (1, lambda call, context: calls.text(call[0], context)),
    "round": ((1, 2), calls.rounded),
    "floor": (1, calls.whole(math.floor)),
    "ceiling": (1, calls.whole(math.ceil)),
    "abs": (1, calls.whole(abs)),
    "pow": (2, calls.power),
    "sqrt": (1, lambda call, context: math.sqrt(n) if (n := calls.number(call[0], context)) >= 0 else math.nan),
    "pi": (0, lambda _call, _context: math.pi),
    "regex": (2, calls.regex),
    "string-length": (1, lambda call, context: float(len(calls.text(call[0], context)))),
    "normalize-space": (1, lambda call, context: " ".join(calls.text(call[0], context).split())),
    "concat": (_MANY, lambda call, context: "".join(calls.texts(call, context))),
    "join": ((1, None), calls.join),
    "contains": (2, lambda call, context: calls.text(call[1], context) in calls.text(call[0], context)),
    "starts-with": (2, lambda call, context: calls.text(call[0], context).startswith(calls.text(call[1], context))),
    "ends-with": (2, lambda call, context: calls.text(call[0], context).endswith(calls.text(call[1], context))),
    "substring": ((2, 3), calls.substring),
    "substring-before": (
        2,
        calls.before,
    ),
    "substring-after": (
        2,
        calls.after,
    ),
    "substr": ((2, 3), calls.substr),
    "translate": (3, calls.translate),
    "boolean": (1, lambda call, context: values.truth(single(call[0], context))),
    "boolean-from-string": (1, calls.boolean_from_string),
    "not": (1, lambda call, context: not values.truth(single(call[0], context))),
    "true": (0, lambda _call, _context: True),
    "false": (0, lambda _call, _context: False),
    "position": ((0, 1), calls.position),
    "count": (1, calls.count),
    "count-non-empty": (1, calls.count_non_empty),
    "sum": ((1, None), lambda call, context: math.fsum(calls.numbers(call, context))),
    "min": ((1, None), calls.extreme(min)),
    "max": ((1, None), calls.extreme(max)),
    "checklist": ((2, None), calls.checklist),
    "indexed-repeat": ((3, None), calls.indexed_repeat),
    "last": (0, lambda _call, context: float(context.size)),
}
for _name in ("sin", "cos", "tan", "asin", "acos", "atan", "exp", "log", "log10"):
    FUNCTIONS[_name] = (1, calls.curve(getattr(math, _name)))
FUNCTIONS["atan2"] = (
    2,
    calls.atan2,
)
NODES: Final[dict[str, tuple[int, Act]]] = {
    "instance": (1, calls.instance),
    "current": (0, lambda _call, context: [context.current]),
}


def _evaluating(act: Act) -> Act:
    def evaluate(self: Any, context: Any = None) -> Any:
        if context is None:
            raise self.missing_context()
        context.step()
        found = act(self, context)
        if isinstance(found, str):
            context.step(len(found))
        return found

    return evaluate


def _selecting(act: Act) -> Act:
    def select(self: Any, context: Any = None) -> Any:
        if context is None:
            raise self.missing_context()
        context.step()
        yield from act(self, context)

    return select


def _give(token: Any, method: str, act: Act) -> None:
    setattr(token, method, act)


def _register() -> None:
    for name, (arguments, act) in FUNCTIONS.items():
        FormParser.symbol_table.pop(name, None)
        _give(FormParser.function(name, nargs=arguments), "evaluate", _evaluating(act))
    for name, (arguments, act) in NODES.items():
        FormParser.symbol_table.pop(name, None)
        _give(FormParser.function(name, nargs=arguments), "select", _selecting(act))
    _give(FormParser.function("choice-name", prefix="jr", nargs=2), "evaluate", _evaluating(calls.choice_name))
    for name in REFUSED | {"processing-instruction", "comment", "text"}:
        FormParser.symbol_table.pop(name, None)


_register()
