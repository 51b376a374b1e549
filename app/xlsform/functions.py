"""The functions that rules of forms may call, each with what it does; and those that are refused by name."""

from __future__ import annotations

import math
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Final

from elementpath.xpath_nodes import ElementNode, XPathNode

from app.xlsform import patterns, values
from app.xlsform.parser import FormParser, several, single

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


def _text(token: Any, context: Any) -> str:
    return values.text(single(token, context))


def _number(token: Any, context: Any) -> float:
    return values.number(single(token, context))


def _texts(call: Any, context: Any) -> list[str]:
    return [values.text(each) for argument in call for each in several(argument, context)]


def _numbers(call: Any, context: Any) -> list[float]:
    return [values.number(each) for argument in call for each in several(argument, context)]


def _selected(call: Any, context: Any) -> bool:
    return _text(call[1], context).strip() in _text(call[0], context).split()


def _selected_at(call: Any, context: Any) -> str:
    chosen, at = _text(call[0], context).split(), _number(call[1], context)
    return chosen[int(at)] if 0 <= at < len(chosen) else ""


def _if(call: Any, context: Any) -> Any:
    return single(call[1] if values.truth(single(call[0], context)) else call[2], context)


def _coalesce(call: Any, context: Any) -> Any:
    return next((found for token in call if values.text(found := single(token, context)) != ""), "")


def _once(call: Any, context: Any) -> Any:
    kept = context.current.string_value if isinstance(context.current, XPathNode) else ""
    return kept or single(call[0], context)


def _today(_call: Any, context: Any) -> str:
    return str(context.day.isoformat())


def _now(_call: Any, context: Any) -> str:
    clock = datetime.now().time().replace(microsecond=0)  # noqa: DTZ005 - the clock on the wall
    return datetime.combine(context.day, clock).isoformat(timespec="minutes")


def _date(call: Any, context: Any) -> str:
    found = values.moment(single(call[0], context))
    return found.date().isoformat() if found is not None else ""


def _date_time(call: Any, context: Any) -> str:
    found = values.moment(single(call[0], context))
    return found.isoformat(timespec="minutes") if found is not None else ""


_SIGNS: Final[dict[str, Callable[[datetime], str]]] = {
    "Y": lambda at: f"{at.year:04d}",
    "y": lambda at: f"{at.year % 100:02d}",
    "m": lambda at: f"{at.month:02d}",
    "n": lambda at: str(at.month),
    "d": lambda at: f"{at.day:02d}",
    "e": lambda at: str(at.day),
    "b": lambda at: at.strftime("%b"),
    "a": lambda at: at.strftime("%a"),
    "H": lambda at: f"{at.hour:02d}",
    "h": lambda at: str(at.hour),
    "M": lambda at: f"{at.minute:02d}",
    "S": lambda at: f"{at.second:02d}",
    "3": lambda at: f"{at.microsecond // 1000:03d}",
    "W": lambda at: f"{at.isocalendar().week:02d}",
    "%": lambda _at: "%",
}


def _format_date(call: Any, context: Any) -> str:
    found = values.moment(single(call[0], context))
    if found is None:
        return ""
    pieces, signs = [], iter(_text(call[1], context))
    for sign in signs:
        letter = next(signs, "") if sign == "%" else ""
        pieces.append(_SIGNS[letter](found) if letter in _SIGNS else sign + letter)
    return "".join(pieces)


def _decimal_date_time(call: Any, context: Any) -> float:
    return values.number(single(call[0], context))


def _decimal_time(call: Any, context: Any) -> float:
    try:
        at = datetime.strptime(_text(call[0], context)[:5], "%H:%M")  # noqa: DTZ007 - a time of the day has no zone
    except ValueError:
        return math.nan
    return timedelta(hours=at.hour, minutes=at.minute) / timedelta(days=1)


def _int(call: Any, context: Any) -> float:
    found = _number(call[0], context)
    return found if math.isnan(found) or math.isinf(found) else float(math.trunc(found))


def _round(call: Any, context: Any) -> float:
    """Half goes up, as in XPath and on paper, not to the even number."""
    found, places = _number(call[0], context), _number(call[1], context) if len(call) > 1 else 0.0
    if math.isnan(found) or math.isinf(found) or math.isnan(places) or abs(places) > 15:
        return math.nan if math.isnan(places) else found
    scale = 10.0 ** int(places)
    return math.floor(found * scale + 0.5) / scale


def _pow(call: Any, context: Any) -> float:
    try:
        return math.pow(_number(call[0], context), _number(call[1], context))
    except (OverflowError, ValueError):
        return math.nan


def _whole(act: Callable[[float], float]) -> Act:
    def rounded(call: Any, context: Any) -> float:
        found = _number(call[0], context)
        return found if math.isnan(found) or math.isinf(found) else float(act(found))

    return rounded


def _curve(act: Callable[[float], float]) -> Act:
    """Where the curve has no value, or one too large, there is no answer."""

    def found(call: Any, context: Any) -> float:
        try:
            return act(_number(call[0], context))
        except (ValueError, OverflowError):
            return math.nan

    return found


def _regex(call: Any, context: Any) -> bool:
    return patterns.matches(_text(call[1], context), _text(call[0], context))


def _substr(call: Any, context: Any) -> str:
    word, start = _text(call[0], context), _number(call[1], context)
    end = _number(call[2], context) if len(call) > 2 else float(len(word))
    return "" if math.isnan(start) or math.isnan(end) else word[int(start) : int(min(end, len(word)))]


def _position(call: Any, context: Any) -> float:
    """`position(..)`: the place of a row among its sisters."""
    if not len(call):
        return float(context.position)
    node = next((each for each in call[0].select(context) if isinstance(each, ElementNode)), None)
    if node is None or not isinstance(node.parent, ElementNode):
        return 1.0
    sisters = [each for each in node.parent.children if isinstance(each, ElementNode) and each.name == node.name]
    return float(sisters.index(node) + 1)


def _count(call: Any, context: Any) -> float:
    return float(len(several(call[0], context)))


def _count_non_empty(call: Any, context: Any) -> float:
    return float(sum(values.text(each) != "" for each in several(call[0], context)))


def _checklist(call: Any, context: Any) -> bool:
    least, most = _number(call[0], context), _number(call[1], context)
    ticked = sum(values.truth(each) for argument in list(call)[2:] for each in several(argument, context))
    return (least < 0 or ticked >= least) and (most < 0 or ticked <= most)


def _indexed_repeat(call: Any, context: Any) -> str:
    """The answer in the n-th row: `indexed-repeat(question, group, n)`, deeper with more pairs."""
    nodes = [each for each in call[0].select(context) if isinstance(each, ElementNode)]
    for group, at in zip(list(call)[1::2], list(call)[2::2], strict=False):
        wanted = _number(at, context)
        rows = [each for each in group.select(context) if isinstance(each, ElementNode)]
        if math.isnan(wanted) or not 1 <= wanted <= len(rows):
            return ""
        row = rows[int(wanted) - 1]
        nodes = [node for node in nodes if _stands_in(node, row)]
    return str(nodes[0].string_value) if nodes else ""


def _stands_in(node: Any, row: Any) -> bool:
    while node is not None and node is not row:
        node = node.parent
    return node is row


def _instance(call: Any, context: Any) -> list[Any]:
    wanted, root = _text(call[0], context), context.root
    lists = (each for each in root.children if isinstance(each, ElementNode) and each.name == "__lists__")
    return [each for shelf in lists for each in shelf.children if each.value.get("id") == wanted]


def _choice_name(call: Any, context: Any) -> str:
    path = _text(call[1], context).strip()
    return str(context.choices(path, _text(call[0], context).strip()))


def _boolean_from_string(call: Any, context: Any) -> bool:
    return _text(call[0], context).strip().lower() in {"true", "1", "1.0"}


def _substring(call: Any, context: Any) -> str:
    """Counted from one, as XPath has it."""
    word, start = _text(call[0], context), _round_half_up(_number(call[1], context))
    length = _round_half_up(_number(call[2], context)) if len(call) > 2 else math.inf
    return "".join(sign for at, sign in enumerate(word, 1) if at >= start and at < start + length)


def _round_half_up(found: float) -> float:
    return found if math.isnan(found) or math.isinf(found) else math.floor(found + 0.5)


def _translate(call: Any, context: Any) -> str:
    word, old, new = (_text(part, context) for part in call)
    table = {ord(sign): (new[at] if at < len(new) else None) for at, sign in reversed(list(enumerate(old)))}
    return word.translate(table)


def _join(call: Any, context: Any) -> str:
    return _text(call[0], context).join(
        values.text(each) for argument in list(call)[1:] for each in several(argument, context)
    )


def _extreme(act: Callable[[list[float]], float]) -> Act:
    """Blank rows are no numbers and do not count; where there is no number at all, there is no answer."""

    def found(call: Any, context: Any) -> float:
        known = [each for each in _numbers(call, context) if not math.isnan(each)]
        return act(known) if known else math.nan

    return found


FUNCTIONS: Final[dict[str, tuple[int | tuple[int, int | None], Act]]] = {
    "selected": (2, _selected),
    "selected-at": (2, _selected_at),
    "count-selected": (1, lambda call, context: float(len(_text(call[0], context).split()))),
    "if": (3, _if),
    "coalesce": ((1, None), _coalesce),
    "once": (1, _once),
    "today": (0, _today),
    "now": (0, _now),
    "date": (1, _date),
    "date-time": (1, _date_time),
    "format-date": (2, _format_date),
    "format-date-time": (2, _format_date),
    "decimal-date-time": (1, _decimal_date_time),
    "decimal-time": (1, _decimal_time),
    "int": (1, _int),
    "number": ((0, 1), lambda call, context: _number(call[0], context) if len(call) else math.nan),
    "string": (1, lambda call, context: _text(call[0], context)),
    "round": ((1, 2), _round),
    "floor": (1, _whole(math.floor)),
    "ceiling": (1, _whole(math.ceil)),
    "abs": (1, _whole(abs)),
    "pow": (2, _pow),
    "sqrt": (1, lambda call, context: math.sqrt(n) if (n := _number(call[0], context)) >= 0 else math.nan),
    "pi": (0, lambda _call, _context: math.pi),
    "regex": (2, _regex),
    "string-length": (1, lambda call, context: float(len(_text(call[0], context)))),
    "normalize-space": (1, lambda call, context: " ".join(_text(call[0], context).split())),
    "concat": (_MANY, lambda call, context: "".join(_texts(call, context))),
    "join": ((1, None), _join),
    "contains": (2, lambda call, context: _text(call[1], context) in _text(call[0], context)),
    "starts-with": (2, lambda call, context: _text(call[0], context).startswith(_text(call[1], context))),
    "ends-with": (2, lambda call, context: _text(call[0], context).endswith(_text(call[1], context))),
    "substring": ((2, 3), _substring),
    "substring-before": (2, lambda call, context: _before(_text(call[0], context), _text(call[1], context))),
    "substring-after": (2, lambda call, context: _text(call[0], context).partition(_text(call[1], context) or "\0")[2]),
    "substr": ((2, 3), _substr),
    "translate": (3, _translate),
    "boolean": (1, lambda call, context: values.truth(single(call[0], context))),
    "boolean-from-string": (1, _boolean_from_string),
    "not": (1, lambda call, context: not values.truth(single(call[0], context))),
    "true": (0, lambda _call, _context: True),
    "false": (0, lambda _call, _context: False),
    "position": ((0, 1), _position),
    "count": (1, _count),
    "count-non-empty": (1, _count_non_empty),
    "sum": ((1, None), lambda call, context: math.fsum(_numbers(call, context))),
    "min": ((1, None), _extreme(min)),
    "max": ((1, None), _extreme(max)),
    "checklist": ((2, None), _checklist),
    "indexed-repeat": ((3, None), _indexed_repeat),
    "last": (0, lambda _call, context: float(context.size)),
}
for _name in ("sin", "cos", "tan", "asin", "acos", "atan", "exp", "log", "log10"):
    FUNCTIONS[_name] = (1, _curve(getattr(math, _name)))
FUNCTIONS["atan2"] = (2, lambda call, context: math.atan2(_number(call[0], context), _number(call[1], context)))
NODES: Final[dict[str, tuple[int, Act]]] = {
    "instance": (1, _instance),
    "current": (0, lambda _call, context: [context.current]),
}


def _before(word: str, sign: str) -> str:
    return word.partition(sign)[0] if sign and sign in word else ""


def _evaluating(act: Act) -> Act:
    def evaluate(self: Any, context: Any = None) -> Any:
        if context is None:
            raise self.missing_context()
        context.step()
        return act(self, context)

    return evaluate


def _selecting(act: Act) -> Act:
    def select(self: Any, context: Any = None) -> Any:
        if context is None:
            raise self.missing_context()
        context.step()
        yield from act(self, context)

    return select


def _register() -> None:
    for name, (arguments, act) in FUNCTIONS.items():
        FormParser.symbol_table.pop(name, None)
        FormParser.function(name, nargs=arguments).evaluate = _evaluating(act)  # type: ignore[method-assign]
    for name, (arguments, act) in NODES.items():
        FormParser.symbol_table.pop(name, None)
        FormParser.function(name, nargs=arguments).select = _selecting(act)  # type: ignore[method-assign]
    named = FormParser.function("choice-name", prefix="jr", nargs=2)
    named.evaluate = _evaluating(_choice_name)  # type: ignore[method-assign]
    for name in REFUSED | {"processing-instruction", "comment", "text"}:
        FormParser.symbol_table.pop(name, None)


_register()
