"""What already left this house about a person, and what the next bundle does, in sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import say
from ui.cases import words
from ui.theme.tokens import SPACE
from ui.widgets.basics import empty, label

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.services.consent_account import Account, Receiver


class AccountView(QWidget):
    """Empty until there is something to tell. `text` is all of it, for a screen reader."""

    def __init__(self) -> None:
        super().__init__()
        self.text = ""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE["s"])

    def show_account(self, account: Account, *, erasing: bool = False) -> None:
        empty(self._column)
        said = []
        if erasing:
            said.append((self.tr("What this house removes"), list(self._here(account))))
        said.append((self.tr("What already left this house"), list(self._left(account))))
        for title, lines in said:
            self._column.addWidget(label(title, weight=600, wrap=True))
            for line in lines:
                self._column.addWidget(label(line, wrap=True))
        self._column.addStretch(1)
        self.text = " ".join(" ".join((title, *lines)) for title, lines in said)
        self.setAccessibleName(self.text)

    def _here(self, account: Account) -> Iterator[str]:
        if account.cases:
            yield self.tr("%n case(s) with everything in them.", "", account.cases)
        if account.files:
            yield self.tr("%n file(s): photos, papers, recordings.", "", account.files)
        yield self.tr(
            "A backup that was made before still holds it. Destroy old backups; if one is brought back, the person is"
            " erased again before the first page shows."
        )
        for laptop in account.laptops:
            yield self.tr(
                "Laptop {0} of this house hears of it only through a coordinator that was given the person. Erase the"
                " person there too."
            ).format(laptop)

    def _left(self, account: Account) -> Iterator[str]:
        for receiver in account.receivers:
            yield self._receiver(receiver)
        if account.copies:
            yield self.tr("A plain copy was saved %n time(s). No bundle can call it back.", "", account.copies)
        if account.handed:
            yield self.tr(
                "A file with data that holds this person was handed out %n time(s). No bundle can call it back: ask"
                " whoever has it to take the person out.",
                "",
                account.handed,
            )
        if account.whole:
            yield self.tr(
                "All records of this house were written to a file %n time(s), this person's too. Whoever keeps such a"
                " file has to destroy it.",
                "",
                account.whole,
            )
        if account.prints:
            yield self.tr("Something was printed %n time(s). Paper cannot be called back.", "", account.prints)
        if account.referrals:
            names = say.listed(account.referrals)
            yield self.tr("Referred to: {0}. Tell them yourself: no bundle reaches them for this.").format(names)
        if not account.left and not account.receivers:
            yield self.tr("Nothing that Havenbook knows of.")

    def _receiver(self, receiver: Receiver) -> str:
        name = receiver.organisation
        if receiver.level:
            had = self.tr("{0} was given it: {1}. Last in bundle {2}, {3}.").format(
                name, words.code(receiver.level), say.number(receiver.number), say.moment(receiver.on)
            )
            parts = [had, self._arrival(receiver)]
            if receiver.kept_back:
                kept = say.listed(words.code(group) for group in receiver.kept_back)
                parts.insert(1, self.tr("Kept back: {0}.").format(kept))
        elif receiver.number:
            parts = [self.tr("{0} was given something before.").format(name)]
        else:
            parts = [self.tr("{0} has been given nothing yet.").format(name)]
        parts.append(self._next(receiver))
        return " ".join(part for part in parts if part)

    def _arrival(self, receiver: Receiver) -> str:
        if receiver.confirmed:
            return self.tr("They confirmed that it arrived.")
        if receiver.unsure:
            return self.tr("It is not sure that this bundle was ever finished.")
        return self.tr("They have not confirmed yet that it arrived.")

    def _next(self, receiver: Receiver) -> str:
        return {
            "goes": self.tr("The next bundle may carry: {0}.").format(words.code(receiver.after)),
            "stops": self.tr("The next bundle carries nothing more, and says so. What they have stays with them."),
            "asks_erase": self.tr("The next bundle asks them to erase it."),
            "told": self.tr("They were asked to erase it, and confirmed that they were told."),
            "erased_there": self.tr("They confirmed that they were told to erase it."),
            "unreachable": self.tr("We send them no bundles any more: tell them in another way."),
        }.get(receiver.next, "")
