"""Who is counted outside: sheet by sheet the same judgement as a bundle makes, whatever order they were written in."""

import random

from app.forms.consent import POINTS
from app.reports.indicators import indicators
from app.reports.period import ALWAYS
from app.reports.permitted import governing, permitted
from app.sync.consented import Recipient, Rules, Terms, scope_of
from db.facts.words import word_of
from db.types import encode_answer
from tests.app.reports.ledgers import Written

DAY = "2026-11-27"
TERMS = Terms(frozenset({"statistics"}), "coded", frozenset())
RULES = Rules(Recipient("River", "coordinator"), TERMS, "", DAY, demonstration=False)
ANSWERS = {
    "consent_status": (
        "refused",
        "undecided",
        "not_possible_emergency",
        "no_living_person",
        {"missing": "declined"},
        None,
    ),
    "valid_until": (DAY, "2027-01-01", "2026-11-26", "2026-11", {"missing": "unknown"}),
    "withdrawn_on": ("2026-06-01", {"missing": "unknown"}),
    "withdrawal_wish": ("stop_only", "stop_and_erase", {"missing": "not_asked"}),
    "points_explained": (list(POINTS[:3]), [], {"missing": "not_asked"}, None),
    "guardian_safe": ("no", "yes", {"missing": "unknown"}),
    "child_assent": ("disagrees", "agrees", "too_young"),
    "recipient": ("RIVER ", "river"),
    "recipient_kind": ("coordinator",),
    "voided": ("a mistake",),
}
DOUBTS = ("disputed", "unseen", "known_in_part")


def sheet(chance):
    told = {"consent_purpose": "statistics", "recipient_kind": "coordinator", "recipient": "River", "voided": None,
            "share_level": "coded", "points_explained": list(POINTS), "consent_status": "given_signed"}  # fmt: skip
    for name in chance.sample(sorted(ANSWERS), chance.choice((0, 0, 1, 1, 2))):
        told[name] = chance.choice(ANSWERS[name])
    return told | ({chance.choice(DOUBTS): True} if chance.random() < 0.1 else {})


def write(written, person, told, at):
    answers = {name: answer for name, answer in told.items() if name not in {*DOUBTS, "voided"}}
    words = {name: word_of(encode_answer(answer), ours=True) for name, answer in answers.items()}
    stamp = {"@written": at // 2, "@written_low": at % 2}
    return written.add("consent", person, now="stands" if told["voided"] is None else "voided", **stamp, **words)


def test_the_newest_sheet_for_a_receiver_is_judged_as_a_bundle_judges_it():
    chance, written, doubtful, expected = random.Random(2), Written(), {}, set()
    for person in range(600):
        written.arrive()
        sheets = [sheet(chance) for _ in range(chance.randrange(1, 4))]
        if scope_of(sheets, RULES).level:
            expected.add(person)
        for at in chance.sample(range(len(sheets)), len(sheets)):  # columns stand in no order
            slot = write(written, person, sheets[at], at)
            if set(DOUBTS) & set(sheets[at]):
                doubtful[slot] = "disputed" in sheets[at]
    book = written.ledger(today=DAY)
    book.doubtful = lambda: doubtful
    assert 100 < len(expected) < 500
    assert permitted(book, DAY) == expected
    found = indicators()["IND39"].find(book, ALWAYS)
    assert {person for person, word in enumerate(found.told) if word == "statistics=yes"} == expected


def test_a_no_to_anybodys_figures_stands_and_what_ran_out_is_none():
    written = Written()
    for more in (
        {"status": "refused", "recipient_kind": "coordinator", "recipient": "River"},
        {"withdrawn_on": "2026-06-01", "recipient_kind": "coordinator", "recipient": "~"},
        {"status": "refused", "org": "lotus"},
        {"valid_until": "2026-06-01", "recipient_kind": "coordinator", "recipient": "River"},
        {"points_explained": "purpose", "recipient_kind": "coordinator", "recipient": "River"},
        {"status": "undecided", "recipient_kind": "coordinator", "recipient": "River"},
        {"status": "refused", "purpose": "research"},
    ):
        person, _ = written.arrive()
        written.agree(person, **more)
        written.agree(person)
    assert permitted(written.ledger(), DAY) == {3, 4, 5, 6}


def test_a_sheet_that_is_voided_in_dispute_still_governs():
    written = Written()
    for person in range(2):
        written.arrive()
        written.agree(person)
        slot = written.agree(person, status="refused", now="voided")
    book = written.ledger()
    book.doubtful = lambda: {slot: True}
    assert permitted(book, DAY) == {0}


def test_of_another_purpose_a_yes_to_one_receiver_is_live_though_another_was_refused():
    written = Written()
    for name, status in (("Clinic", "given_signed"), ("Court", "refused")):
        written.agree(0, "referral", status, recipient_kind="service_provider", recipient=name)
    written.arrive()
    assert indicators()["IND39"].find(written.ledger(), ALWAYS).told == ["referral=yes"]


def test_what_others_did_not_share_is_theirs_to_judge_and_a_no_is_heard_whoever_is_counted():
    written = Written()
    one, _ = written.arrive(org="lotus")
    two, _ = written.arrive(org="lotus")
    for person in (one, two):
        written.agree(person, org="lotus", points_explained="~", valid_until="~", withdrawal_wish="~")
    written.agree(two, status="refused", recipient_kind="coordinator", recipient="River")  # written by ourselves
    assert permitted(written.ledger(houses={"lotus"}), DAY) == {one}


def test_people_found_to_be_one_have_their_sheets_together():
    written = Written()
    for person, status in ((0, "given_signed"), (1, "refused")):
        written.arrive()
        written.agree(person, status=status)
    assert permitted(written.ledger(same={1: 0}), DAY) == set()
    assert governing(written.ledger(same={1: 0}), DAY).slots == [1]
