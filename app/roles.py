"""Who may do what: one table of verbs, asked at one gate."""

from typing import ClassVar, Final

ROLES: Final = ("worker", "supervisor", "administrator")

_LEAST: Final[dict[str, str]] = {
    "look": "worker",
    "count": "worker",
    "keep_report": "worker",
    "save_figures": "supervisor",
    "record_intake": "worker",
    "import_intakes": "worker",
    "import_table": "supervisor",
    "correct": "worker",
    "add_consent": "worker",
    "withdraw_consent": "worker",
    "confirm_permissions": "worker",
    "add_record": "worker",
    "attach_file": "worker",
    "save_copy": "worker",
    "void_record": "worker",
    "add_sheet": "worker",
    "own_forms": "supervisor",
    "take_answers": "worker",
    "see_guarded": "supervisor",
    "approve": "supervisor",
    "assign": "supervisor",
    "reopen": "worker",
    "arrange_rooms": "supervisor",
    "arrange_places": "supervisor",
    "keep_trainings": "supervisor",
    "keep_ground": "supervisor",
    "finish_task": "worker",
    "ask_colleague": "worker",
    "answer_request": "worker",
    "take_back_request": "worker",
    "follow_offer": "worker",
    "answer_offer": "worker",
    "define": "supervisor",
    "note_quality": "supervisor",
    "answer_note": "worker",
    "keep_draft": "worker",
    "print": "worker",
    "keep_search": "worker",
    "keep_words": "worker",
    "learn": "worker",
    "change_passphrase": "worker",
    "make_card": "worker",
    "export": "worker",
    "import": "worker",
    "inspect": "worker",
    "take_receipt": "worker",
    "void": "supervisor",
    "erase": "supervisor",
    "confirm_erase": "supervisor",
    "settle_dispute": "supervisor",
    "find_twins": "supervisor",
    "decide_twins": "supervisor",
    "keyed_matching": "supervisor",
    "retry_quarantined": "supervisor",
    "drop_quarantined": "supervisor",
    "worker_left": "supervisor",
    "release": "supervisor",
    "trust": "supervisor",
    "stop_trusting": "supervisor",
    "agree": "supervisor",
    "hand_out": "supervisor",
    "hand_out_names": "supervisor",
    "hand_out_plain": "supervisor",
    "open_handed_out": "supervisor",
    "add_worker": "administrator",
    "back_up": "administrator",
    "export_everything": "administrator",
    "export_everything_plain": "administrator",
    "import_everything": "administrator",
    "review_access": "administrator",
    "repair_slots": "administrator",
    "renew_sheet": "administrator",
}

VERBS: Final[dict[str, frozenset[str]]] = {
    verb: frozenset(ROLES[ROLES.index(least) :]) for verb, least in _LEAST.items()
}


class Refused(Exception):
    code: ClassVar[str] = "role.refused"

    def __init__(self, role: str, verb: str) -> None:
        super().__init__(self.code)
        self.facts = {"role": role, "verb": verb}


class UnknownRole(Exception):
    code: ClassVar[str] = "role.unknown"

    def __init__(self, role: str) -> None:
        super().__init__(self.code)
        self.facts = {"role": role}


def may(role: str, verb: str) -> bool:
    """Unknown roles and unknown verbs may nothing."""
    return role in VERBS.get(verb, frozenset())
