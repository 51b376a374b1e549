"""What each function of the rules does: with choices, days, numbers, text, rows and lists."""

from __future__ import annotations

import math
from copy import copy
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Final

from elementpath.xpath_nodes import ElementNode, XPathNode

from app.xlsform import patterns, values
from app.xlsform.parser import several, single

if TYPE_CHECKING:
    from collections.abc import Callable

    Act = Callable[[Any, Any], Any]


def text(token: Any, context: Any) -> str:
    return values.text(single(token, context))


def number(token: Any, context: Any) -> float:
    return values.number(single(token, context))


def texts(call: Any, context: Any) -> list[str]:
    return [values.text(each) for argument in call for each in several(argument, context)]


def numbers(call: Any, context: Any) -> list[float]:
    return [values.number(each) for argument in call for each in asked(argument, context)]


def asked(token: Any, context: Any) -> list[Any]:
    """All values of an argument but those of questions that are not asked: they are no blanks in a list."""
    context.step()
    found = (each for each in token.select(copy(context)) if getattr(each, "value", None) not in context.hidden)
    return [each.string_value if isinstance(each, XPathNode) else each for each in found]


def selected(call: Any, context: Any) -> bool:
    return text(call[1], context).strip() in text(call[0], context).split()


def selected_at(call: Any, context: Any) -> str:
    chosen, at = text(call[0], context).split(), number(call[1], context)
    return chosen[int(at)] if 0 <= at < len(chosen) else ""


def if_(call: Any, context: Any) -> Any:
    return single(call[1] if values.truth(single(call[0], context)) else call[2], context)


def coalesce(call: Any, context: Any) -> Any:
    return next((found for token in call if values.text(found := single(token, context)) != ""), "")


def once(call: Any, context: Any) -> Any:
    kept = context.current.string_value if isinstance(context.current, XPathNode) else ""
    return kept or single(call[0], context)


def today(_call: Any, context: Any) -> str:
    return str(context.day.isoformat())


def now(_call: Any, context: Any) -> str:
    clock = datetime.now().time().replace(microsecond=0)  # noqa: DTZ005 - the clock on the wall
    return datetime.combine(context.day, clock).isoformat(timespec="minutes")


def day_of(call: Any, context: Any) -> str:
    found = values.moment(single(call[0], context))
    return found.date().isoformat() if found is not None else ""


def date_time(call: Any, context: Any) -> str:
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


def format_date(call: Any, context: Any) -> str:
    found = values.moment(single(call[0], context))
    if found is None:
        return ""
    pieces, signs = [], iter(text(call[1], context))
    for sign in signs:
        letter = next(signs, "") if sign == "%" else ""
        pieces.append(_SIGNS[letter](found) if letter in _SIGNS else sign + letter)
    return "".join(pieces)


def decimal_date_time(call: Any, context: Any) -> float:
    return values.number(single(call[0], context))


def decimal_time(call: Any, context: Any) -> float:
    try:
        at = datetime.strptime(text(call[0], context)[:5], "%H:%M")  # noqa: DTZ007 - a time of the day has no zone
    except ValueError:
        return math.nan
    return timedelta(hours=at.hour, minutes=at.minute) / timedelta(days=1)


def whole_part(call: Any, context: Any) -> float:
    found = number(call[0], context)
    return found if math.isnan(found) or math.isinf(found) else float(math.trunc(found))


def rounded(call: Any, context: Any) -> float:
    """Half goes up, as in XPath and on paper, not to the even number."""
    found, places = number(call[0], context), number(call[1], context) if len(call) > 1 else 0.0
    if math.isnan(found) or math.isinf(found) or math.isnan(places) or abs(places) > 15:
        return math.nan if math.isnan(places) else found
    scale = 10.0 ** int(places)
    return math.floor(found * scale + 0.5) / scale


def power(call: Any, context: Any) -> float:
    try:
        return math.pow(number(call[0], context), number(call[1], context))
    except (OverflowError, ValueError):
        return math.nan


def whole(act: Callable[[float], float]) -> Act:
    def nearest(call: Any, context: Any) -> float:
        found = number(call[0], context)
        return found if math.isnan(found) or math.isinf(found) else float(act(found))

    return nearest


def curve(act: Callable[[float], float]) -> Act:
    """Where the curve has no value, or one too large, there is no answer."""

    def found(call: Any, context: Any) -> float:
        try:
            return act(number(call[0], context))
        except (ValueError, OverflowError):
            return math.nan

    return found


def regex(call: Any, context: Any) -> bool:
    return patterns.matches(text(call[1], context), text(call[0], context))


def substr(call: Any, context: Any) -> str:
    word, start = text(call[0], context), number(call[1], context)
    end = number(call[2], context) if len(call) > 2 else float(len(word))
    return "" if math.isnan(start) or math.isnan(end) else word[int(start) : int(min(end, len(word)))]


def position(call: Any, context: Any) -> float:
    """`position(..)`: the place of a row among its sisters."""
    if not len(call):
        return float(context.position)
    node = next((each for each in call[0].select(context) if isinstance(each, ElementNode)), None)
    if node is None or not isinstance(node.parent, ElementNode):
        return 1.0
    sisters = [each for each in node.parent.children if isinstance(each, ElementNode) and each.name == node.name]
    return float(sisters.index(node) + 1)


def count(call: Any, context: Any) -> float:
    return float(len(asked(call[0], context)))


def count_non_empty(call: Any, context: Any) -> float:
    return float(sum(values.text(each) != "" for each in several(call[0], context)))


def checklist(call: Any, context: Any) -> bool:
    least, most = number(call[0], context), number(call[1], context)
    ticked = sum(values.truth(each) for argument in list(call)[2:] for each in several(argument, context))
    return (least < 0 or ticked >= least) and (most < 0 or ticked <= most)


def indexed_repeat(call: Any, context: Any) -> str:
    """The answer in the n-th row: `indexed-repeat(question, group, n)`, deeper with more pairs."""
    nodes = [each for each in call[0].select(copy(context)) if isinstance(each, ElementNode)]
    row: Any = None
    for group, at in zip(list(call)[1::2], list(call)[2::2], strict=False):
        wanted = number(at, context)
        rows = [each for each in group.select(copy(context)) if isinstance(each, ElementNode) and stands_in(each, row)]
        if math.isnan(wanted) or not 1 <= wanted <= len(rows):
            return ""
        row = rows[int(wanted) - 1]
        nodes = [node for node in nodes if stands_in(node, row)]
    return str(nodes[0].string_value) if nodes else ""


def stands_in(node: Any, row: Any) -> bool:
    """In no row at all stands everything."""
    while node is not None and node is not row:
        node = node.parent
    return node is row


def instance(call: Any, context: Any) -> list[Any]:
    wanted, root = text(call[0], context), context.root
    lists = (each for each in root.children if isinstance(each, ElementNode) and each.name == "__lists__")
    return [each for shelf in lists for each in shelf.children if getattr(each.value, "attrib", {}).get("id") == wanted]


def choice_name(call: Any, context: Any) -> str:
    path = text(call[1], context).strip()
    return str(context.choices(path, text(call[0], context).strip()))


def boolean_from_string(call: Any, context: Any) -> bool:
    return text(call[0], context).strip().lower() in {"true", "1", "1.0"}


def substring(call: Any, context: Any) -> str:
    """Counted from one, as XPath has it."""
    word, start = text(call[0], context), round_half_up(number(call[1], context))
    length = round_half_up(number(call[2], context)) if len(call) > 2 else math.inf
    return "".join(sign for at, sign in enumerate(word, 1) if at >= start and at < start + length)


def round_half_up(found: float) -> float:
    return found if math.isnan(found) or math.isinf(found) else math.floor(found + 0.5)


def translate(call: Any, context: Any) -> str:
    word, old, new = (text(part, context) for part in call)
    table = {ord(sign): (new[at] if at < len(new) else None) for at, sign in reversed(list(enumerate(old)))}
    return word.translate(table)


def join(call: Any, context: Any) -> str:
    return text(call[0], context).join(
        values.text(each) for argument in list(call)[1:] for each in asked(argument, context)
    )


def extreme(act: Callable[[list[float]], float]) -> Act:
    """Blank rows are no numbers and do not count; where there is no number at all, there is no answer."""

    def found(call: Any, context: Any) -> float:
        known = [each for each in numbers(call, context) if not math.isnan(each)]
        return act(known) if known else math.nan

    return found


def before(call: Any, context: Any) -> str:
    word, _, rest = text(call[0], context).partition(text(call[1], context) or "\0")
    return word if rest or text(call[0], context).endswith(text(call[1], context)) else ""


def after(call: Any, context: Any) -> str:
    return text(call[0], context).partition(text(call[1], context) or "\0")[2]


def atan2(call: Any, context: Any) -> float:
    return math.atan2(number(call[0], context), number(call[1], context))
