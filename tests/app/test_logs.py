"""What is written down names no person: codes, counts, kinds of faults and their places."""

import logging

import pytest

from app import logs

NEEDLE = "Sokha-needle"


@pytest.fixture
def log(tmp_path, monkeypatch):
    import sys
    import threading

    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    handlers = list(logs._LOG.handlers)
    logs.set_up(tmp_path / "log")
    yield tmp_path / "log" / "havenbook.log"
    for handler in list(logs._LOG.handlers):
        handler.close()
        logs._LOG.removeHandler(handler)
    for handler in handlers:
        logs._LOG.addHandler(handler)


def fault(name):
    try:
        raise KeyError(name)
    except KeyError as error:
        raise RuntimeError(f"row of {name}") from error


def test_an_event_is_a_code_and_counts(log):
    logs.event("import.done", people=500, seconds=2)
    assert log.read_text("utf-8").endswith(" import.done people=500 seconds=2\n")


def test_a_text_among_the_counts_is_a_fault_and_is_not_written(log):
    with pytest.raises(ValueError):
        logs.event("import.done", people=NEEDLE)
    assert NEEDLE not in log.read_text("utf-8")


def test_a_crash_says_where_and_never_what(log):
    with pytest.raises(RuntimeError) as caught:
        fault(NEEDLE)
    note = logs.crash(caught.value)
    written = log.read_text("utf-8")
    for text in (note, written):
        assert NEEDLE not in text
        assert "RuntimeError" in text
        assert "KeyError" in text
        assert "test_logs.py" in text
        assert ":fault" in text


def test_other_libraries_do_not_reach_it(log):
    logging.getLogger("sqlalchemy.engine").error("parameters: %s", NEEDLE)
    logging.getLogger().error(NEEDLE)
    assert not log.exists() or NEEDLE not in log.read_text("utf-8")


def test_a_log_folder_that_refuses_is_no_reason_to_stop(tmp_path, log):
    (tmp_path / "file").write_text("")
    logs.set_up(tmp_path / "file" / "log")
    logs.event("still.alive")


def test_the_newest_hooks_hide_the_message(log, capsys):
    import sys

    with pytest.raises(RuntimeError) as caught:
        fault(NEEDLE)
    sys.excepthook(RuntimeError, caught.value, caught.tb)
    assert NEEDLE not in capsys.readouterr().err
