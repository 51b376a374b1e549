"""The sentences for approving, closing, opening again and assigning."""

from typing import Final

from app.error_words.words import Words
from app.i18n import QT_TR_NOOP

WORDS: Final[dict[str, Words]] = {
    "closure.stands": Words(
        QT_TR_NOOP("This closure was approved"),
        QT_TR_NOOP("An approved closure is not voided, and only what may still change can be corrected in it."),
        QT_TR_NOOP("If the person came back, open a new case for them."),
    ),
    "transfer.stands": Words(
        QT_TR_NOOP("This offer was made"),
        QT_TR_NOOP("The other organisation may have read it, so it is neither changed nor voided."),
        QT_TR_NOOP("Call the offer back. Then write a new one if it is needed."),
    ),
    "transfer.over": Words(
        QT_TR_NOOP("This case is not offered to us any more"),
        QT_TR_NOOP("The offer was called back, or the permission of the person ended. Nothing was changed."),
        QT_TR_NOOP("Ask the organisation that offered it. It still has the case."),
    ),
    "transfer.answered": Words(
        QT_TR_NOOP("This case was taken over"),
        QT_TR_NOOP("The answer is here: there is a case of the person that goes on with it. Nothing was changed."),
        QT_TR_NOOP("If the person shall come back, whoever has the case now offers it in turn."),
    ),
    "closure.not_ready": Words(
        QT_TR_NOOP("The case cannot be closed yet"),
        QT_TR_NOOP("{count} in all must be answered or settled first."),
        QT_TR_NOOP("Open the case and choose to close it: what is open is listed there, each one step away."),
    ),
    "approval.nothing": Words(
        QT_TR_NOOP("There is nothing to approve"),
        QT_TR_NOOP("This record is void, belongs to another organisation, or is not one that a supervisor approves."),
        QT_TR_NOOP("Go back to the list of what waits for approval."),
    ),
    "reopen.not_closed": Words(
        QT_TR_NOOP("This case is not closed"),
        QT_TR_NOOP("A new case of the same person begins only after the earlier one was closed. Nothing was changed."),
        QT_TR_NOOP("Go on in this case."),
    ),
    "reopen.already_open": Words(
        QT_TR_NOOP("The person has an open case"),
        QT_TR_NOOP("Help goes on in the case that is open. Nothing was changed."),
        QT_TR_NOOP("Open that case and go on there."),
    ),
    "reopen.care_not_allowed": Words(
        QT_TR_NOOP("Ask for permission first"),
        QT_TR_NOOP("There is no live permission of the person to keep a record for care here. Nothing was changed."),
        QT_TR_NOOP("Record the permission on the page of the earlier case, then open the new case."),
    ),
    "assign.no_such_worker": Words(
        QT_TR_NOOP("Nobody here has this code"),
        QT_TR_NOOP("The worker is not, or no longer, at this vault. No case changed hands."),
        QT_TR_NOOP("Choose somebody from the list of workers."),
    ),
    "request.not_theirs": Words(
        QT_TR_NOOP("This is not yours to decide"),
        QT_TR_NOOP(
            "Whoever has a case, or a supervisor, asks a colleague to take it. Only the colleague answers, or a "
            "supervisor for them. Nothing was changed."
        ),
        QT_TR_NOOP("Talk with the worker who has the case, or with a supervisor."),
    ),
    "request.answered": Words(
        QT_TR_NOOP("This request was answered already"),
        QT_TR_NOOP("The answer stands on the page of the case. Nothing was changed."),
        QT_TR_NOOP("If the case shall go to somebody else, ask anew from the page of the case."),
    ),
    "request.taken_back": Words(
        QT_TR_NOOP("You are not asked any more"),
        QT_TR_NOOP("The request was taken back. The case stays where it was, and nothing was changed."),
        QT_TR_NOOP("If you want to take the case all the same, talk with the worker who has it."),
    ),
    "request.no_object": Words(
        QT_TR_NOOP("There is nothing left to answer"),
        QT_TR_NOOP("The case went to somebody else meanwhile, or it is closed or void. Nothing was changed."),
        QT_TR_NOOP("Open the case: its page says who has it."),
    ),
    "request.stands": Words(
        QT_TR_NOOP("This request is not rewritten"),
        QT_TR_NOOP("Your colleague may have read it, or answered. So nobody else is put in their place."),
        QT_TR_NOOP("Take the request back if it still waits. Then ask anew."),
    ),
}
REASONS: Final[dict[str, str]] = {
    "closure.tasks": QT_TR_NOOP(
        "Tasks still open: {count}. Say of each that it is done, not needed any more, or goes on after the case."
    ),
    "closure.referrals": QT_TR_NOOP(
        "Referrals without an outcome: {count}. Write what came of each, or why that is not known."
    ),
    "closure.plan": QT_TR_NOOP(
        "Open in plan and goals: {count}. Write how far each goal came, or why that is not known."
    ),
    "closure.stays": QT_TR_NOOP("Blank in stays: {count}. Write the last morning and where the person went."),
    "closure.law": QT_TR_NOOP("Legal steps without a state: {count}. Write where each stands, or why nobody knows."),
    "closure.belongings": QT_TR_NOOP("Belongings not settled: {count}. Write what became of each."),
    "closure.unread": QT_TR_NOOP(
        "Not read by a supervisor yet: {count}. A supervisor reads and approves it, under Today or on its card."
    ),
    "closure.intake": QT_TR_NOOP(
        "Blank questions of the intake: {count}. Every answer may also be a reason why there is none."
    ),
    "closure.records": QT_TR_NOOP(
        "Blank questions in other records of the case: {count}. Every answer may also be a reason why there is none."
    ),
}
"""Said one below the other in an error that has several reasons, each with what to do about it."""
