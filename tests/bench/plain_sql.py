"""The parts of plain queries over the tables of a vault: which records stand, and what a person or a case says."""

from __future__ import annotations

from typing import Final

PEOPLE: Final = "(SELECT DISTINCT subject FROM case_file WHERE voided IS NULL AND erased = 0) u"
CASES: Final = 'case_file u LEFT JOIN intake i ON i."case" = u.id WHERE u.voided IS NULL AND u.erased = 0'
GIVEN: Final = "state = '\"given\"'"
EXPLOITED: Final = "stage = '\"Exploitation\"'"
RECRUITED: Final = "stage = '\"Recruitment\"'"
RECRUITER: Final = "roles LIKE '%\"RecruiterOrIntermediary\"%'"


def of(kind: str, more: str = "") -> str:
    """Its records that stand, of cases that stand."""
    mine = "" if kind == "intake" else " AND k.voided IS NULL"
    return (
        f'{kind} k JOIN case_file u ON u.id = k."case" AND u.voided IS NULL AND u.erased = 0'
        f" WHERE k.erased = 0{mine}{more and f' AND k.{more}'}"
    )


def by(answers: str, where: str, many: str = "count(*)") -> str:
    return f"SELECT {answers}, {many} FROM {where} GROUP BY {answers}"


def said(kind: str, answer: str, more: str = "") -> str:
    """All that the records of each person say of one question."""
    together = f"char(31) || group_concat(coalesce({answer}, 'null'), char(31))"
    return f"(SELECT k.subject, {together} AS said FROM {of(kind, more)} GROUP BY k.subject)"


def people(*told: str, base: str = PEOPLE, first: str = "") -> str:
    """How many people say the same of all of these."""
    joins = " ".join(f"LEFT JOIN {each} s{at} ON s{at}.subject = u.subject" for at, each in enumerate(told))
    answers = ", ".join([*filter(None, [first]), *(f"s{at}.said" for at in range(len(told)))])
    return by(answers, f"{base} {joins}")


def last(kind: str, day: str, answers: str, owner: str = "subject") -> str:
    """By the last record of each person, or case."""
    when = f"coalesce(k.{day}, k.{day}_month, '') || hex(k.id)"
    return f'(SELECT k."{owner}" AS subject, {answers}, max({when}) FROM {of(kind)} GROUP BY k."{owner}")'


def first(answer: str) -> str:
    """Each person by the first of her cases."""
    when = "coalesce(i.intake_date, i.intake_date_month, '') || hex(u.id)"
    return f"(SELECT u.subject, i.{answer} AS answer, min({when}) FROM {CASES} GROUP BY u.subject) u"


def day(name: str) -> str:
    return f"trim(coalesce({name}, {name}_month), '\"')"


def low(when: str) -> str:
    return f"julianday(substr({when} || '-01', 1, 10))"


def high(when: str) -> str:
    return f"julianday(CASE length({when}) WHEN 7 THEN date({when} || '-01', '+1 month', '-1 day') ELSE {when} END)"


def days(early: str, late: str) -> str:
    """The fewest and the most that can lie between two dates."""
    least, most = f"max({low(late)} - {high(early)}, 0)", f"{high(late)} - {low(early)}"
    return f"CAST({least} AS INTEGER) AS least, CAST({most} AS INTEGER) AS most"
