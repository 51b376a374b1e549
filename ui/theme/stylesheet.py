"""The style sheet, filled with the tokens of one palette."""

from collections.abc import Mapping
from pathlib import Path
from string import Template
from typing import Final

from ui.theme.form_sheet import form_sheet
from ui.theme.tokens import CONTROL, RADIUS, SPACE

ICONS: Final = Path(__file__).parent / "icons"

_SHEET = Template("""
* { outline: 0; }
QWidget#page, QScrollArea#page, QWidget#scroll { background: $bg; }
QScrollArea { border: 0; background: transparent; }
QFrame#card { background: $surface; border: 1px solid $line; border-radius: ${radius_m}px; }
QListView { background: $bg; border: 0; }
QFrame#card QWidget#scroll, QFrame#card QListView { background: $surface; }
QFrame#topbar { background: $surface; border: 0; border-bottom: 1px solid $line; }
QFrame#bottombar { background: $surface; border: 0; border-top: 1px solid $line; }
QFrame#rule { background: $line; border: 0; max-height: 1px; min-height: 1px; }
QFrame#nav { background: $nav; border: 0; }
QFrame#nav QLabel { color: $nav_muted; background: transparent; }
QFrame#nav QLabel#brand, QFrame#nav QLabel#who { color: $nav_sel_text; }
QListView#rail { background: $nav; color: $nav_text; border: 0; }
QFrame#nav QPushButton { color: $nav_text; background: transparent; border: 2px solid transparent;
   border-radius: ${radius_s}px; text-align: left; padding: 0 ${m}px; min-height: ${control}px; }
QFrame#nav QPushButton:hover { background: $nav_sel; }
QFrame#nav QPushButton:focus { border-color: $nav_focus; }
QWidget#curtain { background: $nav; }
QWidget#curtain QLabel { color: $nav_sel_text; }
QLabel { background: transparent; }
QLabel#muted, QLabel#help { color: $muted; }
QLabel#error, QLabel#danger { color: $danger; }
QLabel#ok { color: $ok; }
QLabel#warn { color: $warn; }
QFrame[banner="info"] { background: $info_soft; border: 1px solid $info; border-radius: ${radius_s}px; }
QFrame[banner="ok"] { background: $ok_soft; border: 1px solid $ok; border-radius: ${radius_s}px; }
QFrame[banner="warn"] { background: $warn_soft; border: 1px solid $warn; border-radius: ${radius_s}px; }
QFrame[banner="danger"] { background: $danger_soft; border: 1px solid $danger; border-radius: ${radius_s}px; }
QFrame[chip="info"] { background: $info_soft; border: 0; border-radius: 10px; min-height: 20px; }
QFrame[chip="ok"] { background: $ok_soft; border: 0; border-radius: 10px; min-height: 20px; }
QFrame[chip="warn"] { background: $warn_soft; border: 0; border-radius: 10px; min-height: 20px; }
QFrame[chip="danger"] { background: $danger_soft; border: 0; border-radius: 10px; min-height: 20px; }
QFrame[chip="neutral"] { background: $neutral_soft; border: 0; border-radius: 10px; min-height: 20px; }
QLabel[ink="info"], QLabel[banner="info"] { border: 0; background: transparent; color: $on_info_soft; }
QLabel[ink="ok"], QLabel[banner="ok"] { border: 0; background: transparent; color: $on_ok_soft; }
QLabel[ink="warn"], QLabel[banner="warn"] { border: 0; background: transparent; color: $on_warn_soft; }
QLabel[ink="danger"], QLabel[banner="danger"] { border: 0; background: transparent; color: $on_danger_soft; }
QLabel[ink="neutral"] { color: $on_neutral_soft; }
QLineEdit, QComboBox, QSpinBox, QDateEdit, QPlainTextEdit { background: $surface; color: $text; border: 1px solid $edge;
   border-radius: ${radius_s}px; padding: 0 ${field}px; min-height: ${inner}px;
   selection-background-color: $primary; selection-color: $on_primary; }
QPlainTextEdit { padding: ${xs}px ${s}px; }
QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QDateEdit:focus, QPlainTextEdit:focus {
   border: 2px solid $focus; padding-left: ${field_focus}px; padding-right: ${field_focus}px; }
QLineEdit[error="true"], QComboBox[error="true"], QSpinBox[error="true"], QPlainTextEdit[error="true"] {
   border: 2px solid $danger; }
QLineEdit:disabled, QComboBox:disabled, QSpinBox:disabled, QPlainTextEdit:disabled {
   color: $disabled; background: $surface2; border-color: $line; }
QLineEdit:read-only { background: $surface2; }
QComboBox::drop-down { border: 0; width: 26px; subcontrol-position: center right; }
QComboBox::down-arrow { image: url("$icons/_chevron-$theme.svg"); width: 14px; height: 14px; }
QComboBox QAbstractItemView { background: $surface; color: $text; border: 1px solid $edge; padding: 4px;
   selection-background-color: $select; selection-color: $on_select; }
QComboBox QAbstractItemView::item { min-height: ${item}px; }
QSpinBox QLineEdit { border: 0; padding: 0 6px; min-height: 0; background: transparent; }
QSpinBox::up-button, QSpinBox::down-button { width: 0; }
QPushButton { background: $surface; color: $text; border: 1px solid $edge; border-radius: ${radius_s}px;
   padding: 0 ${l}px; min-height: ${inner}px; }
QPushButton:hover { background: $surface2; }
QPushButton:focus { border: 2px solid $focus; padding: 0 ${l_focus}px; min-height: ${inner_focus}px; }
QPushButton:disabled { color: $disabled; border-color: $line; background: $surface2; }
QPushButton[kind="primary"] { background: $primary; color: $on_primary; border: 1px solid $primary; font-weight: 600; }
QPushButton[kind="primary"]:hover { background: $primary_hover; }
QPushButton[kind="primary"]:focus { border: 2px solid $text; }
QPushButton[kind="primary"]:disabled { background: $surface2; color: $disabled; border-color: $line; }
QPushButton[kind="danger"] { color: $danger; border-color: $danger; }
QPushButton[kind="danger"]:focus { border: 2px solid $focus; }
QPushButton[kind="danger"]:disabled { color: $disabled; border-color: $line; }
QPushButton[kind="ghost"] { border: 2px solid transparent; background: transparent; color: $primary;
   padding: 0 ${s}px; min-height: ${inner_focus}px; }
QPushButton[kind="ghost"]:hover { background: $soft; }
QPushButton[kind="ghost"]:focus { border: 2px solid $focus; }
QPushButton[kind="ghost"]:disabled { color: $disabled; }
QPushButton[kind="line"] { border: 2px solid transparent; background: transparent; color: $primary; padding: 0 ${s}px;
   min-height: 22px; font-weight: 600; }
QPushButton[kind="line"]:hover { background: $surface; }
QPushButton[kind="line"]:focus { border: 2px solid $focus; }
QPushButton[kind="chip"] { background: $soft; color: $on_soft; border: 2px solid transparent; border-radius: 14px;
   padding: 0 ${m}px; min-height: 26px; font-weight: 600; }
QPushButton[kind="chip"]:hover { border-color: $primary; }
QPushButton[kind="chip"]:focus { border-color: $focus; }
QPushButton[kind="section"] { text-align: left; border: 2px solid transparent; background: transparent;
   padding: 0 ${m}px; min-height: ${control}px; }
QPushButton[kind="section"]:hover { background: $surface2; }
QPushButton[kind="section"]:checked { background: $soft; color: $on_soft; font-weight: 600; }
QPushButton[kind="section"]:focus { border-color: $focus; }
QPushButton[kind="choice"] { text-align: left; padding: ${m}px ${l}px; background: $surface; border: 1px solid $edge; }
QPushButton[kind="choice"]:hover { background: $soft; border-color: $primary; }
QPushButton[kind="choice"]:focus { border: 2px solid $focus; }
QToolButton { background: transparent; border: 2px solid transparent; border-radius: ${radius_s}px;
   padding: ${xs}px ${s}px; min-height: ${tool}px; color: $text; }
QToolButton:hover { background: $surface2; }
QToolButton:focus { border-color: $focus; }
QToolButton#na { border: 1px solid transparent; color: $muted; min-height: 18px; padding: 1px ${s}px; }
QToolButton#na:hover { border-color: $line; }
QToolButton#na[set="true"] { background: $warn_soft; color: $on_warn_soft; border-color: $warn; }
QToolButton#na:focus { border-color: $focus; }
QToolButton::menu-indicator { image: none; }
QRadioButton, QCheckBox { spacing: ${s}px; padding: ${xs}px; border: 2px solid transparent;
   border-radius: ${radius_s}px; min-height: 22px; background: transparent; }
QRadioButton:focus, QCheckBox:focus { border-color: $focus; }
QRadioButton:disabled, QCheckBox:disabled { color: $disabled; }
QRadioButton::indicator { width: 16px; height: 16px; border: 2px solid $edge; border-radius: 10px;
   background: $surface; }
QRadioButton::indicator:checked { border: 6px solid $primary; width: 8px; height: 8px; }
QCheckBox::indicator, QListView::indicator { width: 16px; height: 16px; border: 2px solid $edge; border-radius: 4px;
   background: $surface; }
QCheckBox::indicator:checked, QListView::indicator:checked { background: $primary; border-color: $primary;
   image: url("$icons/_check-$theme.svg"); }
QRadioButton::indicator:disabled, QCheckBox::indicator:disabled { border-color: $line; background: $surface2; }
QCheckBox::indicator:checked:disabled { background: $disabled; border-color: $disabled; }
QTableView { background: $surface; border: 0; gridline-color: $line; selection-background-color: $select;
   selection-color: $on_select; }
QAbstractScrollArea[ring="true"] { border: 2px solid transparent; border-radius: ${radius_s}px; }
QAbstractScrollArea[ring="true"]:focus { border-color: $focus; }
QHeaderView { background: $surface; border: 0; }
QHeaderView::section { background: $surface; color: $muted; border: 0; border-bottom: 1px solid $line;
   padding: 0 ${m}px; min-height: ${inner}px; font-weight: 600; }
QTabBar { background: transparent; font-weight: 600; }
QTabBar::tab { background: transparent; color: $muted; border: 2px solid transparent;
   border-bottom: 3px solid transparent; padding: 0 ${m}px; min-height: ${inner}px; margin-right: ${xs}px; }
QTabBar::tab:selected { color: $text; border-bottom-color: $primary; }
QTabBar::tab:hover { background: $surface2; }
QTabBar::tab:focus { border: 2px solid $focus; }
QTabWidget::pane { border: 0; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 2px; }
QScrollBar::handle:vertical { background: $edge; border-radius: 4px; min-height: 36px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 2px; }
QScrollBar::handle:horizontal { background: $edge; border-radius: 4px; min-width: 36px; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {
   background: none; height: 0; width: 0; }
QProgressBar { background: $surface2; border: 1px solid $line; border-radius: 7px; min-height: 12px; max-height: 12px;
   text-align: center; }
QProgressBar::chunk { background: $primary; border-radius: 6px; }
QMenu { background: $surface; color: $text; border: 1px solid $edge; padding: 4px; }
QMenu::item { padding: 6px 22px; border-radius: 4px; }
QMenu::item:selected { background: $select; color: $on_select; }
QMenu::item:disabled { color: $disabled; }
QToolTip { background: $surface2; color: $text; border: 1px solid $edge; padding: 4px; }
QDialog { background: $bg; }
""")


def stylesheet(palette: Mapping[str, str], *, dark: bool) -> str:
    sizes = {
        **{name: str(size) for name, size in SPACE.items()},
        **{f"radius_{name}": str(size) for name, size in RADIUS.items()},
        "control": str(CONTROL),
        "inner": str(CONTROL - 2),
        "inner_focus": str(CONTROL - 4),
        "tool": str(CONTROL - 12),
        "item": str(CONTROL - 8),
        "field": str(SPACE["s"] + 2),
        "field_focus": str(SPACE["s"] + 1),
        "l_focus": str(SPACE["l"] - 1),
    }
    sheet = _SHEET.substitute(palette, **sizes, icons=ICONS.as_posix(), theme="dark" if dark else "light")
    return sheet + form_sheet(palette)
