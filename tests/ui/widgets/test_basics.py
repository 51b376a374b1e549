"""Labels, buttons, fields: safe with any text, named for screen readers."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QRegion
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from ui.theme.wordbreak import ZERO_WIDTH_SPACE
from ui.widgets import basics

REACHING = (
    (431, "يرجى إفراغ بعض المساحة أو إعادة القرص، ثم فتح الخزنة من جديد. إن تكرر ذلك فيُستخدم قرص آخر."),
    (300, "منظمات لها حالات هنا ولا يُعرف لها تدريب في هذه المدة: {number}. ولا يعني ذلك أنه لم يكن هناك تدريب."),
)


def test_a_label_never_reads_markup(app, qtbot):
    shown = basics.label("<b>Anna</b><img src='file:///etc/passwd'>")
    qtbot.addWidget(shown)
    assert shown.textFormat() == Qt.TextFormat.PlainText


def test_long_khmer_words_may_break_and_short_labels_keep_theirs(app, qtbot):
    text = "ស្ត្រីនិងកុមារនៅក្នុងទីជម្រកសុវត្ថិភាព"
    broken, whole = basics.label(text, wrap=True), basics.label(text)
    for shown in (broken, whole):
        qtbot.addWidget(shown)
    assert ZERO_WIDTH_SPACE in broken.text()
    assert whole.text() == text


def test_a_latin_name_stands_at_the_right_of_an_arabic_page(app, dressed, qtbot):
    dressed("ar")
    shown = basics.label("Anna")
    qtbot.addWidget(shown)
    assert shown.alignment() & Qt.AlignmentFlag.AlignRight
    assert shown.alignment() & Qt.AlignmentFlag.AlignAbsolute


@pytest.mark.parametrize("kind", ["", "primary", "danger", "ghost"])
def test_a_button_is_named_without_its_mnemonic_and_calls_its_slot(app, qtbot, kind):
    called = []
    shown = basics.button("&New intake", "plus", kind, lambda: called.append(1))
    qtbot.addWidget(shown)
    assert shown.accessibleName() == "New intake"
    qtbot.mouseClick(shown, Qt.MouseButton.LeftButton)
    assert called == [1]
    basics.set_words(shown, "&Stop")
    assert shown.accessibleName() == "Stop"


def test_a_field_gives_its_control_a_buddy_a_name_and_a_description(app, qtbot):
    for control in (QLineEdit(), QComboBox()):
        shown = basics.field("&Name", control, "As it is written in the vault")
        qtbot.addWidget(shown)
        assert shown.findChildren(QLabel)[0].buddy() is control
        assert control.accessibleName() == "Name"
        assert control.accessibleDescription() == "As it is written in the vault"


def test_choices_carry_values_and_start_where_asked(app, qtbot):
    box = basics.choices([("One", 1), ("Two", 2)], 2)
    qtbot.addWidget(box)
    assert (box.currentText(), box.currentData()) == ("Two", 2)


def test_a_card_stands_at_its_top_unless_a_list_fills_it(app, qtbot):
    short, full = basics.card(basics.label("a")), basics.card(QListView())
    for shown in (short, full):
        qtbot.addWidget(shown)
    assert short.layout().count() == 2
    assert full.layout().count() == 1


def test_empty_takes_out_inner_layouts_too(app, qtbot):
    holder = QWidget()
    qtbot.addWidget(holder)
    outer = QVBoxLayout(holder)
    outer.addLayout(basics.row(basics.label("a"), None, basics.label("b")))
    outer.addWidget(basics.label("c"))
    basics.empty(outer)
    assert outer.count() == 0
    assert not [shown for shown in holder.findChildren(QLabel) if shown.isVisible()]


@pytest.mark.parametrize(("language", "left", "right"), [("en", 0, 12), ("ar", 12, 0)])
def test_what_scrolls_keeps_its_distance_from_the_bar_on_either_side(app, dressed, qtbot, language, left, right):
    dressed(language)
    inside = QWidget()
    layout = QVBoxLayout(inside)
    layout.setContentsMargins(0, 0, 12, 0)
    layout.addWidget(basics.card(basics.label("Anna")))
    shown = basics.scrolled(inside)
    qtbot.addWidget(shown)
    shown.resize(300, 100)
    shown.show()
    margins = inside.layout().contentsMargins()
    assert (margins.left(), margins.right()) == (left, right)


@pytest.mark.parametrize(("wide", "text"), REACHING)
def test_the_last_letter_of_a_full_arabic_line_is_whole(app, dressed, qtbot, wide, text):
    """Qt reckons less room for it than it takes: whatever lay over the edge would be cut there."""
    dressed("ar")
    shown = basics.label(text, wrap=True)
    qtbot.addWidget(shown)
    shown.resize(wide, shown.heightForWidth(wide))
    drawn = QImage(shown.size(), QImage.Format.Format_ARGB32)
    drawn.fill(0)
    shown.render(drawn, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
    inked = [x for x in range(wide) if any(drawn.pixelColor(x, y).alpha() for y in range(drawn.height()))]
    assert inked
    assert inked[0] > 0
