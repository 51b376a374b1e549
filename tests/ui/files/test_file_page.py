"""Files are shown from memory: pictures, documents, text and sound; what cannot be shown says why; nothing stays."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests import pictures
from tests.app.records.test_media import picture
from tests.ui import looking
from ui.files import opening
from ui.files.opening import Paper, Unshowable
from ui.files.sound import Sound


def test_a_picture_is_fitted_enlarged_and_turned_by_keyboard(shown):
    page = shown(pictures.with_facts(picture("JPG"), 1))
    assert page.stack.currentWidget() is page.side
    view = page.picture
    assert view.is_fitted
    assert (view._image.width(), view._image.height()) == (40, 30)
    QTest.keyClick(view, Qt.Key.Key_Plus)
    assert view.scale == pytest.approx(1.25)
    QTest.keyClick(view, Qt.Key.Key_Minus)
    assert view.scale == pytest.approx(1.0)
    QTest.keyClick(view, Qt.Key.Key_R)
    assert (view._image.width(), view._image.height()) == (30, 40)
    QTest.keyClick(view, Qt.Key.Key_0)
    assert view.is_fitted
    assert not page.pages.words.isVisible()


def test_a_photo_held_upright_is_shown_upright(shown):
    page = shown(pictures.with_facts(picture("JPG"), 6))
    assert (page.picture._image.width(), page.picture._image.height()) == (30, 40)


def test_a_document_is_read_page_by_page(shown, qtbot):
    page = shown(pictures.pdf(pages=3))
    assert "1" in page.pages.words.text()
    assert "3" in page.pages.words.text()
    qtbot.waitUntil(lambda: not page.picture._image.isNull())
    first = page.picture._image.copy()
    assert first.pixelColor(100, 200).name() == "#ff0000"
    QTest.mouseClick(page.pages.after, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.picture._image != first)
    page.pages.go(99)
    assert page.pages.number == 2
    assert not page.pages.after.isEnabled()


def test_text_is_read_and_cannot_be_changed(shown):
    page = shown("ភាសាខ្មែរ line\n".encode())
    assert page.words.toPlainText() == "ភាសាខ្មែរ line\n"
    QTest.keyClick(page.words, "x")
    assert page.words.toPlainText() == "ភាសាខ្មែរ line\n"


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"PK\x03\x04\x00\x01", "kind"),
        (b"\x00\x00\x00\x18ftypM4A \x00\x00", "codec"),
        (b"%PDF-1.7 nonsense", "broken"),
        (b"GIF89a\x00\x00", "broken"),
        (b"OggS" + bytes(60), "codec"),
        (b"RIFF\x04\x00\x00\x00WAVE", "broken"),
    ],
)
def test_what_cannot_be_shown_says_why_and_can_still_be_copied(shown, data, why):
    page = shown(data)
    assert page.stack.currentWidget() is page.message
    assert page.message.text().replace("\u200b", "") == opening.sentence(why)
    assert page.copy.isEnabled()


def test_leaving_forgets_the_file_and_coming_back_reads_it_again(shown, qtbot):
    page = shown(picture("PNG"))
    assert not page.picture._image.isNull()
    page.leave()
    assert page.picture._image.isNull()
    assert page.file is None
    assert page.title == "File"
    page.enter()
    qtbot.waitUntil(lambda: not page.picture._image.isNull())


def test_what_arrives_after_leaving_is_not_shown(page, kept, qtbot):
    page.open(kept(pictures.pdf()))
    page.leave()
    page.context.jobs.drain(5)
    page._drawing.drain(5)
    qtbot.waitUntil(lambda: not page.context.jobs.busy and not page._drawing.busy)
    assert page.file is None
    assert page.stack.currentWidget() is page.message


def test_everything_has_a_name_and_nothing_is_cut(shown, dressed):
    page = shown(pictures.pdf())
    assert looking.unnamed(page) == []
    assert looking.cut(page) == []
    page = shown(pictures.wav())
    assert looking.unnamed(page) == []


def test_the_way_back_leads_to_the_case(shown, qtbot):
    page = shown(b"only words")
    with qtbot.waitSignal(page.case_wanted) as asked:
        QTest.keyClick(page, Qt.Key.Key_Escape)
    assert asked.args == [page.file.case]


def test_a_copy_needs_the_warning_and_the_folder(shown, qtbot, tmp_path, monkeypatch):
    from ui import notices
    from ui.files import copying

    page = shown(b"only words")
    asked, told = [], []
    monkeypatch.setattr(notices, "confirm", lambda _page, question: asked.append(question) or len(asked) > 1)
    monkeypatch.setattr(notices, "tell", lambda _page, title, text: told.append(text))
    stick = tmp_path / "stick"
    stick.mkdir()
    monkeypatch.setattr(copying, "choose_folder", lambda *_args: stick)
    page.copy.click()
    assert not list(stick.iterdir())
    assert "not locked" in asked[0].text
    page.copy.click()
    qtbot.waitUntil(lambda: bool(told))
    (copy,) = stick.iterdir()
    assert copy.read_bytes() == b"only words"
    assert str(copy) in told[0]


def test_a_page_of_absurd_size_is_drawn_small_and_a_bomb_is_refused():
    huge = Paper(pictures.pdf(1, 14_000, 14_000))
    drawn = huge.page(0, 2.0)
    assert drawn.width() * drawn.height() <= opening.MOST_PIXELS * 1.01
    huge.close()
    with pytest.raises(Unshowable) as refused:
        opening.picture(pictures.png(60_000, 1)[:24].replace(b"\x00\x00\x00\x01", b"\x00\x00\xea\x60"), "image/png")
    assert refused.value.why in ("large", "broken")


def test_what_a_document_does_to_its_library_ends_with_a_process_of_its_own():
    """Two kilobytes of PDF took 1.6 GB and 35 s of the window's own process, and could as well take ten times that."""
    paper = Paper(pictures.pdf())
    child = paper._drawing._child
    assert child.pid != os.getpid()
    if sys.platform == "linux":
        limits = Path(f"/proc/{child.pid}/limits").read_text("ascii")
        assert re.search(r"Max address space +1073741824 ", limits)
        assert Path(f"/proc/{child.pid}/environ").read_bytes() == b""
    child.kill()
    with pytest.raises(Unshowable) as refused:
        paper.page(0)
    assert refused.value.why == "large"
    assert child.returncode is not None
    paper.close()


@pytest.mark.heavy
@pytest.mark.skipif(sys.platform != "linux", reason="the limit of memory is not everywhere")
def test_a_document_that_asks_for_a_billion_drawings_is_refused():
    paper = Paper(pictures.nested_pdf(9, 10))
    with pytest.raises(Unshowable) as refused:
        paper.page(0)
    assert refused.value.why == "large"


@pytest.fixture
def silent():
    import miniaudio

    return [miniaudio.Backend.NULL]


def test_a_recording_plays_goes_on_from_a_second_and_ends(silent, qtbot):
    sound = Sound(pictures.wav(seconds=1.0), "audio/wav", silent)
    assert sound.seconds == pytest.approx(1.0, abs=0.01)
    sound.play(0.5)
    assert sound.playing
    assert sound.at >= 0.49
    qtbot.waitUntil(lambda: sound.ended)
    assert sound.at == pytest.approx(1.0, abs=0.05)
    sound.play()
    sound.pause()
    assert not sound.playing
    sound.close()
    assert sound._data == b""


def test_a_head_that_promises_sound_with_nothing_behind_it_is_refused_when_it_is_played(silent):
    sound = Sound(pictures.wav(seconds=0), "audio/wav", silent)
    with pytest.raises(Unshowable) as refused:
        sound.play()
    assert refused.value.why == "broken"
    assert not sound.playing


def test_without_a_sound_device_it_says_so_and_never_plays_silence(shown, qtbot, monkeypatch):
    import miniaudio

    monkeypatch.setattr(miniaudio, "get_enabled_backends", lambda: {miniaudio.Backend.NULL})
    page = shown(pictures.wav())
    page.sound.play.click()
    qtbot.waitUntil(lambda: "no sound device" in page.note.text)
    assert not page._sound.playing


def test_the_keys_of_a_recording(shown, silent, qtbot):
    page = shown(pictures.wav(seconds=30))
    page._sound._backends = silent
    page.sound.go(10)
    assert "0:10" in page.sound.words.text()
    QTest.keyClick(page.sound, Qt.Key.Key_Right)
    assert "0:20" in page.sound.words.text()
    page.sound.play.click()
    qtbot.waitUntil(lambda: page._sound.playing)
    assert page._sound.at >= 20
    page.sound.play.click()
    assert not page._sound.playing
    page.leave()
    assert page._sound is None
