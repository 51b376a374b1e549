"""Languages change the words, the direction and the digits; a missing catalogue means English, never a failed start."""

import os
import re
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt, QTranslator

from ui import say, translate
from ui.lock import restart


def test_arabic_reads_from_the_right(app, dressed):
    dressed("ar")
    assert app.layoutDirection() == Qt.LayoutDirection.RightToLeft
    dressed("km")
    assert app.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_the_false_language_marks_every_word_and_leaves_places_alone(app, dressed):
    dressed("xx")
    said = QCoreApplication.translate("Any", "Send {name} to %n &people", "", 3)
    assert said.startswith("[")
    assert said.endswith("]")
    assert "{name}" in said
    assert "3" in said
    assert "&" in said
    assert len(said) > len("Send {name} to 3 people") * 1.3
    assert translate.marked("Stopped").startswith("[")


def test_switching_leaves_one_language_only(app):
    for language in ("xx", "ar", "xx", "en"):
        translate.use(app, language)
    assert QObject().tr("Plain words") == "Plain words"
    assert len(app.findChildren(QTranslator)) <= 1, "the old ones are gone, not only put aside"


def test_the_catalogues_speak_and_count_in_every_language(app, tmp_path, monkeypatch):
    for path in (restart.HOUSE / "translations").glob("havenbook_*.ts"):
        line = [str(Path(sys.executable).parent / "pyside6-lrelease"), "-silent", str(path)]
        subprocess.run([*line, "-qm", str(tmp_path / path.with_suffix(".qm").name)], check=True)
    monkeypatch.setattr(translate, "FOLDER", tmp_path)
    said = {}
    for language in translate.LANGUAGES:
        translate.use(app, language)
        said[language] = [translate.role_words("worker"), say.seconds(60), translate.marked("Stopped")]
    translate.use(app, "en")
    assert said["en"] == ["Worker", "1 minute", "Stopped"]
    for words in zip(*said.values(), strict=True):
        assert len(set(words)) == len(said), words


def test_digits_are_the_languages_own_only_when_asked(app):
    translate.use(app, "ar", own_digits=False)
    assert QLocale().toString(12) == "12"
    translate.use(app, "ar", own_digits=True)
    assert QLocale().toString(12) == "١٢"
    translate.use(app, "en")


def test_dates_and_times_are_written_for_people(app):
    assert say.date("2026-11-22") == "22 Nov 2026"
    assert say.date("2026-11") == "November 2026"
    assert say.date("1990") == "1990"
    assert re.fullmatch(r"about 34 year\S+ old on 22 Nov 2026", say.date("age:34@2026-11-22"))
    assert say.date("not a date") == "not a date"
    assert say.date("2026-02-31") == "2026-02-31"
    for odd in ("²", "²²²²-01-01", "9" * 10, "2024-9999999999", "age:²@2024-01-01", "age:99999999999", "1-2-3-4"):
        assert say.date(odd) == odd, "a partner may send anything"
    assert say.moment("2026-11-22T01:45:09Z", with_time=False).endswith("Nov 2026")
    assert say.moment("soon") == "soon"
    assert say.number(100_000) == "100,000"
    assert say.seconds(0.44) == "0.4 s"


def test_a_question_has_a_mark_of_its_own_and_takes_no_colon():
    assert say.headed("{0}: {1}", "Country", "Cambodia") == "Country: Cambodia"
    assert say.headed("{0}: {1} → {2}", "Which country?", "?", "Laos") == "Which country? ? → Laos"
    assert say.headed("{0}: now", "من أي بلد؟") == "من أي بلد؟ now"
    assert say.headed("{0}៖ {1}", "ប្រទេសណា?", "ឡាវ") == "ប្រទេសណា? ឡាវ"
    assert say.headed("{0}៖ {1}", "ប្រទេស", "ឡាវ") == "ប្រទេស៖ ឡាវ"


def test_plurals_are_marked_where_the_collector_sees_them():
    """pyside6-lupdate takes `translate(..., n)` for a plain text, or loses it: only `self.tr` makes plural forms."""
    faults = []
    for floor in ("ui", "app"):
        for path in (restart.HOUSE / floor).rglob("*.py"):
            found = re.findall(
                r"(?:translate|NOOP)\(\s*(?:\"[^\"]*\",\s*)?\"[^\"]*%L?n[^\"]*\"", path.read_text("utf-8")
            )
            faults += [f"{path.name}: {each}" for each in found]
    assert faults == []


def test_words_are_counted_in_the_digits_that_were_asked_for(app, tmp_path, monkeypatch):
    """A plain `%n` too; and what the catalogue lacks is said in English, not left out."""
    path = restart.HOUSE / "translations" / "havenbook_ar.ts"
    line = [str(Path(sys.executable).parent / "pyside6-lrelease"), "-silent", str(path)]
    subprocess.run([*line, "-qm", str(tmp_path / "havenbook_ar.qm")], check=True)
    monkeypatch.setattr(translate, "FOLDER", tmp_path)
    counted = {}
    for own in (False, True):
        translate.use(app, "ar", own_digits=own)
        counted[own] = QCoreApplication.translate("CasePage", "Permissions (%n in force)", "", 45)
        assert QObject().tr("Words of no catalogue") == "Words of no catalogue"
    translate.use(app, "en")
    assert "45" in counted[False]
    assert "٤٥" in counted[True]


def test_a_date_behind_a_latin_name_stays_together_where_people_read_from_the_right(app):
    """The mark before it keeps its first number from being drawn with the name; other languages need none."""
    translate.use(app, "ar")
    assert say.date("2026-11-22").startswith("\u200f22 ")
    translate.use(app, "en")
    assert say.date("2026-11-22") == "22 Nov 2026"


MEANWHILE = """
import os, sys, threading, time
from PySide6.QtCore import QTranslator
from ui import main, translate

class Slow(translate.OwnDigits):
    def load(self, *_given):
        return True
    def translate(self, *_given):
        if threading.current_thread() is not threading.main_thread():
            inside.set()
            time.sleep(0.3)  # Python is let go of in the midst of a word

inside = threading.Event()
translate.OwnDigits = Slow
app = main.make_app()
translate.use(app, "ar", own_digits=True)
threading.Thread(target=translate.words, args=("Reports", "Share"), daemon=True).start()
inside.wait()
translate.use(app, "en")
translate.use(app, "ar", own_digits=True)
os._exit(0)
"""


def test_another_language_is_put_on_while_the_vaults_thread_asks_for_a_word(tmp_path):
    """Neither waits for the other for ever."""
    homes = {name: str(tmp_path) for name in ("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME")}
    subprocess.run([sys.executable, "-c", MEANWHILE], check=True, timeout=60, env={**os.environ, **homes})
