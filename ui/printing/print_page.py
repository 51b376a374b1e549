"""The page before paper: how it will look, in which language, with or without the name; then a printer or a PDF."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QPageSize, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import brand, notices
from ui.forms.wrapping import WrappingCheck
from ui.page import Page
from ui.printing import content, going_out
from ui.printing.outlet import printers
from ui.printing.page_view import PageView
from ui.printing.pages import laying
from ui.printing.tongue import Tongue
from ui.saving.figures import Saving
from ui.theme import theme
from ui.theme.tokens import SPACE
from ui.translate import LANGUAGES
from ui.widgets.banner import Banner
from ui.widgets.basics import button, card, choices, field, label, row, scrolled, set_text
from ui.widgets.files import choose_new_file
from ui.widgets.turns import Turns

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ui.context import Context
    from ui.printing.content import Asked, Facts

_SIDE: Final = 300


class PrintPage(Page):
    """`open` takes what ui/printing/content.py reads: `summary:<case>`, `consent:<case>:<record>`, `referral:<record>`,
    `consent_blank`, `blank:<form>`, `figures:<report>`,
    `release:<id>`.
    """

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.set_title(self.tr("Print"))
        self._asked: Asked | None = None
        self._facts: Facts | None = None
        self._drawing = Turns(self, 1)
        self.language = choices(((name, code) for code, name in LANGUAGES.items()), theme.language())
        self.paper_size = choices(((self.tr("A4"), "A4"), (self.tr("Letter"), "Letter")), "A4")
        self.named = WrappingCheck(self.tr("With the &name"), key=True)
        self.notes = WrappingCheck(self.tr("With &notes and other free words"), key=True)
        self.why_not = label("", "caption", name="help", wrap=True)
        self.form = choices(content.blanks())
        self.form_field = field(self.tr("Which &form"), self.form)
        self.printer = choices(((name, name) for name in printers()), None)
        self.pages_view = PageView()
        self.refused = Banner("warn")
        self.saving = Saving(self)
        self.print_button = button(self.tr("&Print"), "printer", "primary", self._on_print)
        self.save_button = button(self.tr("&Save as PDF…"), "file-text", slot=self._on_save)
        self._lay_out()
        self._connect()

    # -- what the shell asks

    def open(self, what: str) -> None:
        self._clear()
        self._asked = content.read(what)
        for box in (self.named, self.notes):
            box.setChecked(False)
        self._read(self._asked)

    def showing(self) -> str:
        return "" if self._asked is None else self._asked.address

    def enter(self) -> None:
        self.language.setFocus()

    def leave(self) -> None:
        """Nothing of a person stays drawn on a page that nobody looks at."""
        self._clear()

    # -- what is drawn

    def _read(self, asked: Asked) -> None:
        desk, tongue = self.context.desk, self._tongue()
        self.run(
            lambda _progress: content.facts(desk, asked, tongue),
            done=lambda facts: self._show(asked, facts),
            failed=self._on_failed,
        )

    def _show(self, asked: Asked, facts: Facts) -> None:
        if asked is not self._asked:
            return
        self._facts = facts
        self.set_title(self.tr("Print"), content.title(asked))
        may_name, why = content.may_name(facts)
        self.named.setEnabled(may_name)
        set_text(self.why_not, why)
        self.why_not.setVisible(bool(why))
        self.named.setVisible(asked.about_somebody)
        self.form_field.setVisible(not facts.case and asked.what not in {"figures", "release"})
        self.form.setCurrentIndex(max(0, self.form.findData(asked.address)))
        self.notes.setVisible(asked.what == "summary")
        why_none = content.refusal(facts)
        if why_none:
            self.why_not.hide()
            self.refused.say("warn", why_none)
            notices.announce(self.refused)
        self._draw()

    def _draw(self) -> None:
        if self._facts is None or self._asked is None or content.refusal(self._facts):
            return
        if self._facts.sheets and self._facts.language != self._tongue().language:
            self._read_anew(self._asked)
            return
        self._nothing_yet()
        self._drawing.start(self._lay(self._facts))

    def _lay(self, facts: Facts) -> Iterator[object]:
        """In turns; nothing can be printed or saved before all of it is seen."""
        wishes = content.Wishes(named=self.named.isChecked(), notes=self.notes.isChecked())
        size = QPageSize.PageSizeId.Letter if self.paper_size.currentData() == "Letter" else QPageSize.PageSizeId.A4
        sheet = yield from content.sheet(facts, self._tongue(), wishes, brand.name(self.context.settings))
        pages = yield from laying(sheet, size)
        self.pages_view.show_pages(pages)
        self.save_button.setEnabled(True)
        self.print_button.setEnabled(self.printer.count() > 0)

    def _read_anew(self, asked: Asked) -> None:
        """Own questionnaires speak languages of their own: their words are read again in that of the paper."""
        self._facts = None
        self._nothing_yet()
        self._read(asked)

    def _tongue(self) -> Tongue:
        return Tongue(str(self.language.currentData()))

    def _clear(self) -> None:
        self._asked, self._facts, self.saving.made = None, None, None
        self._nothing_yet()
        self.refused.clear()

    def _nothing_yet(self) -> None:
        self._drawing.start(iter(()))
        self.pages_view.show_pages(None)
        for act in (self.print_button, self.save_button):
            act.setEnabled(False)

    def _on_failed(self, error: Exception) -> None:
        self._clear()
        notices.show_error(self, error)
        self.page_wanted.emit("cases")

    # -- out

    def _on_print(self) -> None:
        question = notices.Question(
            self.tr("Print it now?"),
            self.tr(
                "The printing system of this computer keeps a copy while it prints, and some printers keep the last "
                "pages. Use a printer that belongs to this house, and fetch the pages at once."
            ),
            self.tr("Print"),
        )
        pages = self.pages_view.pages
        if self._facts is None or pages is None or not notices.confirm(self, question):
            return
        note = content.note(self._facts, named=self.named.isChecked(), way="paper")
        sent = self.tr("Sent to the printer. Fetch the pages at once.")
        printer = str(self.printer.currentData() or "")
        going_out.print_pages(self, going_out.Order(pages, note, sent, self._on_not_printed), printer)

    def _on_save(self) -> None:
        """Figures whose small numbers are not hidden are sealed, or take what any file of them takes."""
        pages, facts = self.pages_view.pages, self._facts
        if pages is None or facts is None:
            return
        if facts.asked.what == "figures":
            going_out.make_pdf(self, pages, lambda pdf: self._ask_to_save(facts, pdf))
            return
        question = notices.Question(
            self.tr("Save a file that anybody can read?"),
            self.tr("The PDF is not encrypted. Keep it only as long as it is needed, and on nothing that can be lost."),
            self.tr("Choose where"),
        )
        note = content.note(facts, named=self.named.isChecked(), way="file")
        if not notices.confirm(self, question):
            return
        path = choose_new_file(self, self.tr("Where to save the PDF?"), "paper.pdf")
        if path is None:
            return
        path = path if path.suffix.lower() == ".pdf" else path.with_name(path.name + ".pdf")
        going_out.save_pages(self, going_out.Order(pages, note, self.tr("Saved."), self._on_not_printed), path)

    def _ask_to_save(self, facts: Facts, pdf: bytes) -> None:
        """Whoever has left meanwhile is not asked on another page; nothing was promised yet."""
        if self._facts is facts:
            self.saving.made = facts.told
            self.saving.ask(pdf)

    def _on_not_printed(self, error: Exception) -> None:
        """What is shown may no longer be what is so: it is read anew."""
        found = getattr(error, "findings", ())
        if found:
            said = " ".join(each.said(QCoreApplication.translate) for each in found)
            notices.tell(self, self.tr("Nothing was printed"), said, kind="warn")
        else:
            notices.show_error(self, error)
        if self._asked is not None and self._asked.what == "referral":
            self.open(self.showing())

    # -- small

    def _lay_out(self) -> None:
        back = button(self.tr("&Back"), "arrow-left", slot=self._on_back)
        self.head.addWidget(back, 0, Qt.AlignmentFlag.AlignTop)
        no_printer = label(self.tr("No printer is set up on this computer."), "caption", name="help", wrap=True)
        no_printer.setVisible(self.printer.count() == 0)
        printer = field(self.tr("P&rinter"), self.printer)
        printer.setVisible(self.printer.count() > 0)
        options = card(
            self.form_field,
            field(self.tr("&Language of the paper"), self.language),
            field(self.tr("Paper si&ze"), self.paper_size),
            self.named,
            self.why_not,
            self.notes,
            printer,
            no_printer,
            self.print_button,
            self.save_button,
        )
        side = QWidget()
        inside = QVBoxLayout(side)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(options)
        inside.addStretch(1)
        held = scrolled(side)
        held.setFixedWidth(_SIDE + SPACE["l"])
        line = row(held, spacing="l")
        line.addWidget(self.pages_view, 1)
        self.body.addWidget(self.refused)
        self.body.addLayout(line, 1)

    def _connect(self) -> None:
        for combo in (self.language, self.paper_size):
            combo.currentIndexChanged.connect(lambda _index: self._draw())
        self.form.activated.connect(lambda _index: self.open(str(self.form.currentData())))
        for box in (self.named, self.notes):
            box.toggled.connect(lambda _on: self._draw())
        for keys, act in (("Escape", self._on_back), ("Alt+Left", self._on_back)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _on_back(self) -> None:
        case = self._facts.case if self._facts is not None else ""
        if case:
            self.case_wanted.emit(case)
        elif self._asked is not None and self._asked.what == "figures":
            self.page_wanted.emit("figures")
        elif self._asked is not None and self._asked.what == "release":
            self.place_wanted.emit("releases", self._asked.address)
        else:
            self.page_wanted.emit("intake")
