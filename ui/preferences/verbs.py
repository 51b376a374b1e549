"""The deeds of the access log in plain words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def verb_words(verb: str) -> str:
    """A deed in plain words; one that is not known yet is shown as it stands in the log."""
    return {**_vault(), **_cases(), **_exchange(), **_figures(), **_prints()}.get(verb, verb)


def _vault() -> dict[str, str]:
    return {
        "create": QCoreApplication.translate("Verbs", "Made the vault"),
        "unlock": QCoreApplication.translate("Verbs", "Unlocked"),
        "recover": QCoreApplication.translate("Verbs", "Used the recovery code"),
        "restore": QCoreApplication.translate("Verbs", "Restored a backup"),
        "look": QCoreApplication.translate("Verbs", "Looked"),
        "count": QCoreApplication.translate("Verbs", "Counted"),
        "add_worker": QCoreApplication.translate("Verbs", "Added a worker"),
        "worker_left": QCoreApplication.translate("Verbs", "Wrote down that a worker left"),
        "import_everything": QCoreApplication.translate("Verbs", "Took in all the data of a house"),
        "back_up": QCoreApplication.translate("Verbs", "Backed up"),
        "change_passphrase": QCoreApplication.translate("Verbs", "Changed a passphrase"),
        "review_access": QCoreApplication.translate("Verbs", "Read the access log"),
        "repair_slots": QCoreApplication.translate("Verbs", "Put the key file right"),
        "renew_sheet": QCoreApplication.translate("Verbs", "Made a new recovery sheet"),
    }


def _cases() -> dict[str, str]:
    return {
        "record_intake": QCoreApplication.translate("Verbs", "Recorded an intake"),
        "import_intakes": QCoreApplication.translate("Verbs", "Took in a table of intakes"),
        "correct": QCoreApplication.translate("Verbs", "Corrected"),
        "void": QCoreApplication.translate("Verbs", "Voided"),
        "erase": QCoreApplication.translate("Verbs", "Erased a person"),
        "confirm_erase": QCoreApplication.translate("Verbs", "Confirmed an erasure"),
        "add_consent": QCoreApplication.translate("Verbs", "Recorded a consent"),
        "add_record": QCoreApplication.translate("Verbs", "Added to a case"),
        "void_record": QCoreApplication.translate("Verbs", "Took back a record"),
        "attach_file": QCoreApplication.translate("Verbs", "Put a file into the vault"),
        "save_copy": QCoreApplication.translate("Verbs", "Saved a copy of a file outside the vault"),
        "import_table": QCoreApplication.translate("Verbs", "Took in a table"),
        "withdraw_consent": QCoreApplication.translate("Verbs", "Wrote down that a consent was taken back"),
        "confirm_permissions": QCoreApplication.translate("Verbs", "Said that changed permissions are right"),
        "approve": QCoreApplication.translate("Verbs", "Approved"),
        "see_guarded": QCoreApplication.translate("Verbs", "Opened what is for supervisors only"),
        "assign": QCoreApplication.translate("Verbs", "Gave cases to a worker"),
        "add_sheet": QCoreApplication.translate("Verbs", "Filled in an own questionnaire"),
        "own_forms": QCoreApplication.translate("Verbs", "Took in or retired an own questionnaire"),
        "take_answers": QCoreApplication.translate(
            "Verbs", "Took answers of a questionnaire into the case, or left them"
        ),
        "ask_colleague": QCoreApplication.translate("Verbs", "Asked a colleague to take a case"),
        "answer_request": QCoreApplication.translate("Verbs", "Answered a request to take a case"),
        "take_back_request": QCoreApplication.translate("Verbs", "Took back a request to take a case"),
        "reopen": QCoreApplication.translate("Verbs", "Opened a case again"),
        "finish_task": QCoreApplication.translate("Verbs", "Ticked off a task"),
        "arrange_places": QCoreApplication.translate("Verbs", "Took in a list of places"),
        "arrange_rooms": QCoreApplication.translate("Verbs", "Arranged the rooms of the house"),
        "keep_trainings": QCoreApplication.translate("Verbs", "Kept the list of trainings"),
        "learn": QCoreApplication.translate("Verbs", "Did a page of the course"),
        "keep_ground": QCoreApplication.translate("Verbs", "Wrote down law and purposes"),
        "define": QCoreApplication.translate("Verbs", "Changed the list of definitions"),
        "write_profile": QCoreApplication.translate("Verbs", "Wrote down what an organisation says of itself"),
        "save_profile": QCoreApplication.translate("Verbs", "Saved as a file what an organisation says of itself"),
        "keep_search": QCoreApplication.translate("Verbs", "Kept a search"),
        "keep_words": QCoreApplication.translate("Verbs", "Changed how words are checked"),
    }


def _exchange() -> dict[str, str]:
    return {
        "export": QCoreApplication.translate("Verbs", "Sent a bundle"),
        "import": QCoreApplication.translate("Verbs", "Took in a bundle"),
        "inspect": QCoreApplication.translate("Verbs", "Looked into a bundle"),
        "take_receipt": QCoreApplication.translate("Verbs", "Took a receipt"),
        "settle_dispute": QCoreApplication.translate("Verbs", "Settled a dispute"),
        "retry_quarantined": QCoreApplication.translate("Verbs", "Tried lines set aside again"),
        "drop_quarantined": QCoreApplication.translate("Verbs", "Dropped a line set aside"),
        "make_card": QCoreApplication.translate("Verbs", "Made an identity card"),
        "trust": QCoreApplication.translate("Verbs", "Trusted a partner"),
        "stop_trusting": QCoreApplication.translate("Verbs", "Stopped trusting a partner"),
        "agree": QCoreApplication.translate("Verbs", "Made an agreement"),
    }


def _figures() -> dict[str, str]:
    return {
        "keep_report": QCoreApplication.translate("Verbs", "Kept a report"),
        "save_figures": QCoreApplication.translate("Verbs", "Saved figures as a file"),
        "follow_offer": QCoreApplication.translate("Verbs", "Followed up the offer of a case"),
        "answer_offer": QCoreApplication.translate("Verbs", "Answered the offer of a case"),
        "note_quality": QCoreApplication.translate("Verbs", "Asked a house to look again"),
        "answer_note": QCoreApplication.translate("Verbs", "Answered a coordinator about a record"),
        "find_twins": QCoreApplication.translate("Verbs", "Looked for people recorded twice"),
        "decide_twins": QCoreApplication.translate("Verbs", "Decided whether two records are one person"),
        "keyed_matching": QCoreApplication.translate("Verbs", "Matched people without names"),
        "release": QCoreApplication.translate("Verbs", "Worked on figures for others"),
        "hand_out": QCoreApplication.translate("Verbs", "Handed out data"),
        "hand_out_names": QCoreApplication.translate("Verbs", "Handed out data with names"),
        "hand_out_plain": QCoreApplication.translate("Verbs", "Handed out data that is not sealed"),
        "export_everything": QCoreApplication.translate("Verbs", "Wrote out everything that the vault holds"),
        "export_everything_plain": QCoreApplication.translate(
            "Verbs", "Wrote out everything that the vault holds, not sealed"
        ),
        "open_handed_out": QCoreApplication.translate("Verbs", "Opened a sealed file of data"),
    }


def _prints() -> dict[str, str]:
    return {
        "print_paper": QCoreApplication.translate("Verbs", "Printed, under the code"),
        "print_paper_named": QCoreApplication.translate("Verbs", "Printed with the name"),
        "print_file": QCoreApplication.translate("Verbs", "Saved a PDF, under the code"),
        "print_file_named": QCoreApplication.translate("Verbs", "Saved a PDF with the name"),
        "print": QCoreApplication.translate("Verbs", "Printed"),
    }
