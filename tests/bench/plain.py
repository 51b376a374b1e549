"""The standard figures again as plain SQL over the tables of the million: what each query gives, and what that means.

It is written for that vault: everything came from partners, nobody is in it twice, and of every day it has the day or
the month. Without a query: IND29 is of our own beds, IND45 of our own tasks, IND47 and IND48 are of trainings,
of which that vault has none, and the age of IND41 is worked out from days that may be months, which no GROUP BY says.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from app.reports.indicators import indicators
from app.reports.indicators.ind38_completeness import FIELDS
from app.reports.make import order_of
from app.reports.splits import age_band
from app.reports.tally import group
from tests.bench import plain_words as say
from tests.bench.plain_sql import (
    CASES,
    EXPLOITED,
    GIVEN,
    PEOPLE,
    RECRUITED,
    RECRUITER,
    by,
    day,
    days,
    first,
    high,
    last,
    low,
    of,
    people,
    said,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.reports.bare import Group

LEFT_OUT: Final = frozenset({"IND29", "IND41", "IND45", "IND47", "IND48"})


@dataclass(frozen=True)
class Plain:
    """`sql` gives rows of answers as they lie in their cells, and last how many; `:today` stands in it for the day.

    `means` is told their words (plain_words.read) and says what the units of the figure told; None: they are not in it.
    """

    sql: str
    means: Callable[..., str | None] = str


def counted(figure: str, rows: list[tuple[Any, ...]]) -> Group:
    """The numbers of the whole figure."""
    indicator, told = indicators()[figure], Counter[str]()
    for *cells, many in rows:
        word = PLAIN[figure].means(*map(say.read, cells))
        if word is not None and many:
            told[word] += many
    return group((), told, indicator.shape, order_of(indicator))


_FORMS: Final = (said("intake", "exploitation_types"), said("episode", "exploitation_types", EXPLOITED))
_MEANS: Final = (said("intake", "means_of_control"), said("episode", "means_of_control"))
_CRIMES: Final = (said("intake", "forced_crime_kinds"), said("episode", "forced_crime_kinds", EXPLOITED))
_LABOUR: Final = (said("intake", "labour_industries"), said("episode", "labour_industries", EXPLOITED))
_COUNTRIES: Final = said("episode", "country", EXPLOITED)
_TRIED: Final = said("service", """json_quote(trim(service_type, '"') || '=' || trim(state, '"'))""")
_CONSENT: Final = """(SELECT k.subject, char(31) || group_concat(
    json_quote(trim(consent_purpose, '"') || '=' || trim(consent_status, '"')), char(31)) AS said
    FROM consent k WHERE k.voided IS NULL AND k.erased = 0 GROUP BY k.subject)"""
_CAME: Final = day("i.intake_date")
_PLANNED: Final = f"""(SELECT {_CAME} AS came, agreed FROM case_file u JOIN intake i ON i."case" = u.id LEFT JOIN
    (SELECT k."case" AS at, min({day("k.agreed_on")}) AS agreed FROM {of("support_plan")} GROUP BY k."case")
    ON at = u.id WHERE u.voided IS NULL AND u.erased = 0)"""
_IN_TIME: Final = """CASE WHEN agreed IS NULL THEN 'no' WHEN length(came) < 10 OR length(agreed) < 10
    THEN '!not_to_the_day' WHEN julianday(agreed) - julianday(came) <= 30 THEN 'yes' ELSE 'no' END"""
_SURE, _PERHAPS = (
    f"min(CASE WHEN k.given_on IS {known} NULL THEN {low(day('k.given_on'))} END)" for known in ("NOT", "")
)
_SERVED: Final = f"""(SELECT k."case" AS at, {_SURE} AS sure, {_PERHAPS} AS perhaps
    FROM {of("service", GIVEN)} GROUP BY k."case")"""
_REFERRED: Final = "julianday(trim(i.referral_in_on, '\"'))"
_SOON: Final = f"""CASE WHEN {_REFERRED} IS NULL THEN '!not_to_the_day' WHEN sure - {_REFERRED} <= 2 THEN 'yes'
    WHEN perhaps - {_REFERRED} <= 2 THEN '!not_to_the_day' ELSE 'no' END"""
_OUT: Final = f"min(coalesce({low(day('k.moved_out_on'))}, 1e9), julianday(:today) + 1)"
_STAYED: Final = f"""(SELECT coalesce(CAST(nights_away AS INTEGER), 0) AS away,
    CAST(max(0, {_OUT} - {low(day("k.moved_in_on"))}) AS INTEGER) AS n FROM {of("stay")})"""
_LEFT: Final = day("k.moved_out_on")
_HELD: Final = ", ".join(
    f"""{name} NOT LIKE '{{"missing"%' AND {name} NOT IN ('[]', '{{}}')"""
    for name in ({"person": "p.", "intake": "i.", "case": "u."}[kind] + name for kind, name in FIELDS)
)
_WRITTEN: Final = (
    "intake", "screening", "assessment_needs", "support_plan", "service", "referral", "stay", "follow_up", "closure",
)  # fmt: skip
_PERSON: Final = f"person p JOIN {PEOPLE} ON u.subject = p.id"
_KNOWN: Final = f"person p JOIN {first('from_old_records')} ON u.subject = p.id"
_REACHED: Final = "reached, safe_now, exploited_again"
_NEEDS: Final = last("assessment_needs", "assessed_on", "needs")
_DECIDED: Final = {"ActualVictimOfTrafficking": "yes", "NotAVictimOfTrafficking": "no"}
_LEGAL: Final = {"granted": "yes", "settled": "yes", "refused": "no", "withdrawn": "no"}

PLAIN: Final[dict[str, Plain]] = {
    "IND01": Plain(f"""SELECT 'person', count(*) FROM
        (SELECT subject FROM {PEOPLE} UNION SELECT k.subject FROM {of("service", GIVEN)})"""),
    "IND02": Plain(f"SELECT 'case', count(*) FROM {CASES}"),
    "IND03": Plain(by("u.intake_kind", CASES), say.yes_if("returned")),
    "IND04": Plain(by("answer", first("age_at_intake")), age_band),
    "IND05": Plain(by("answer", first("minor_at_intake"))),
    "IND06": Plain(by("gender", _PERSON)),
    "IND07": Plain(by("citizenships", _PERSON)),
    "IND08": Plain(by("citizenship_is_proxy, answer", f"{_KNOWN} WHERE citizenships LIKE '[\"%'"), say.by_proxy),
    "IND09": Plain(by("country", of("episode", EXPLOITED))),
    "IND10": Plain(people(_COUNTRIES, base=first("identified_in"), first="u.answer"), say.found_there),
    "IND11": Plain(people(*_FORMS), say.all_of),
    "IND12": Plain(people(*_FORMS), say.several),
    "IND13": Plain(people(*_FORMS, *_CRIMES), say.crimes),
    "IND14": Plain(people(*_FORMS, *_LABOUR), say.work),
    "IND15": Plain(people(*_MEANS), say.grid_of),
    "IND16": Plain(people(*_MEANS), say.means_of),
    "IND17": Plain(people(said("episode", "recruitment_methods", RECRUITED)), say.who_has_any),
    "IND18": Plain(people(said("perpetrator", "relation", RECRUITER)), say.who_has_any),
    "IND19": Plain(by("duration_months", of("episode", EXPLOITED)), say.months),
    "IND20": Plain(by("result", last("screening", "screened_on", "result")), say.unsure("not_enough_answers")),
    "IND21": Plain(
        by("n.subject IS NULL, status",
           f"{PEOPLE} LEFT JOIN {last('determination', 'decided_on', 'status')} n ON n.subject = u.subject"),
        lambda nobody, word: "!no_decision" if nobody else word,
    ),
    "IND22": Plain(
        by("status", last("determination", "decided_on", "status", "case")), say.one_of(_DECIDED, "!possible")
    ),
    "IND23": Plain(by("i.identified_by", CASES)),
    "IND24": Plain(by(_SOON, f"""case_file u JOIN intake i ON i."case" = u.id LEFT JOIN {_SERVED} ON at = u.id
        WHERE u.voided IS NULL AND u.erased = 0 AND coalesce(i.referral_in_on, i.referral_in_on_month) IS NOT NULL""")),
    "IND25": Plain(by("service_type", of("service", GIVEN), "sum(max(coalesce(CAST(times AS INTEGER), 1), 1))")),
    "IND26": Plain(people(said("service", "service_type", GIVEN)), say.helped_by),
    "IND27": Plain(people(_TRIED, base=f"{_NEEDS} u", first="needs"), say.unmet),
    "IND28": Plain(f"SELECT 'night', sum(n - min(away, n)) FROM {_STAYED}"),
    "IND30": Plain(by(_IN_TIME, f"{_PLANNED} WHERE length(came) < 10 OR julianday(:today) - julianday(came) >= 30")),
    "IND31": Plain(
        by("result", f"{of('referral')} AND {high(day('k.referred_on'))} <= julianday(:today) - 60"),
        say.one_of({"begun": "yes", "no_answer": "!no_answer"}, "no"),
    ),
    "IND32": Plain(
        by("progress", f"""{of("goal")} AND plan IN
            (SELECT id FROM support_plan WHERE voided IS NULL AND erased = 0)"""),
        say.one_of({"met": "yes", "changed": "!changed"}, "no"),
    ),
    "IND33": Plain(by("reason", last("closure", "closed_on", "reason", "case"))),
    "IND34": Plain(
        by("reason, safety_at_closure", last("closure", "closed_on", "reason, safety_at_closure", "case")), say.safe
    ),
    "IND35": Plain(
        by(_REACHED, last("follow_up", "done_on", _REACHED, "case")), say.followed
    ),
    "IND36": Plain(by("state", of("legal_action")), say.one_of(_LEGAL, "!running")),
    "IND37": Plain(by("incident_kind", of("incident"))),
    "IND38": Plain(
        by(_HELD, CASES.replace(" WHERE", " LEFT JOIN person p ON p.id = u.subject WHERE")), say.complete
    ),
    "IND39": Plain(people(_CONSENT), say.allowed),
    "IND40": Plain(people(said("intake", "exploitation_countries"), _COUNTRIES), say.all_of),
    "IND42": Plain(by("needs", _NEEDS), say.wanted),
    "IND43": Plain(
        by("least, most", f"""(SELECT {days(day("k.moved_in_on"), _LEFT)} FROM {of("stay")}
            AND {_LEFT} <= substr(:today, 1, length({_LEFT})))"""),
        say.band((7, "0-7"), (30, "8-30"), (90, "31-90"), (180, "91-180"), (365, "181-365"), (10**6, "366+")),
    ),
    "IND44": Plain(
        by("least, most", f"(SELECT {days('came', 'agreed')} FROM {_PLANNED})"),
        say.band((7, "0-7"), (30, "8-30"), (90, "31-90"), (10**6, "91+")),
    ),
    "IND46": Plain(" UNION ALL ".join(f"SELECT '{kind}', count(*) FROM {of(kind)}" for kind in _WRITTEN)),
}  # fmt: skip
