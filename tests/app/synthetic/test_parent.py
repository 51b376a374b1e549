"""The child process: dead half-way, talking nonsense, too slow, stopped; no row of it, no file, no leftover."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from app.progress import Cancelled, Progress
from app.synthetic import parent
from app.synthetic.errors import MakerFailed, NotOnThisMachine, TookTooLong
from app.synthetic.frame import Answer, Ask, answer_in, framed

ASK = Ask(2, [[1, 2]] * 50_000, 2, 12.0)
WHOLE = framed(Answer([[1, 2]]))
_READ = "import sys; sys.stdin.buffer.read(); "
_SAY = f"sys.stdout.buffer.write({WHOLE!r})"


def child(code):
    return [sys.executable, "-c", code]


def ask(code, **more):
    return parent.synthesize(ASK, Progress(), start=child(code), **more)


def test_a_whole_answer_of_a_child_that_ended_well_is_taken():
    assert ask(_READ + _SAY).rows == [[1, 2]]


@pytest.mark.parametrize(
    "code",
    [
        "import os; os.abort()",
        "import os, signal, sys; sys.stdin.buffer.read(99); os.kill(os.getpid(), signal.SIGSEGV)",
        _READ + _SAY + "; sys.stdout.flush(); import os, signal; os.kill(os.getpid(), signal.SIGKILL)",
        _READ + _SAY + "; sys.exit(1)",
        _READ + f"sys.stdout.buffer.write({WHOLE[:-5]!r})",
        _READ + f"sys.stdout.buffer.write({WHOLE[:9]!r})",
        _READ + _SAY + "; print('one more word')",
        _READ + "print('thread main panicked')",
        _READ + f"sys.stdout.buffer.write({framed(Answer([[1, 2, 3]]))!r})",
        _READ + f"sys.stdout.buffer.write({framed(ASK)!r})",
        "pass",
    ],
    ids=["abort", "segv", "killed_after", "code_1", "cut", "cut_head", "more", "panic", "wide", "other", "silent"],
)
def test_anything_else_is_one_clear_error(code):
    with pytest.raises(MakerFailed):
        ask(code)


def test_a_child_that_says_more_than_can_be_is_stopped(monkeypatch):
    monkeypatch.setattr(parent, "MOST", 1 << 20)
    with pytest.raises(MakerFailed):
        ask("import sys\nwhile True: sys.stdout.buffer.write(b'x' * 65536)")


def _gone(pid):
    return not Path(f"/proc/{pid}").exists()


@pytest.fixture
def started(monkeypatch):
    """Every child that was started."""
    found = []
    real = subprocess.Popen

    def start(*args, **how):
        found.append((real(*args, **how), how))
        return found[-1][0]

    monkeypatch.setattr(parent.subprocess, "Popen", start)
    return found


def test_a_child_that_hangs_is_ended_at_its_time(started):
    with pytest.raises(TookTooLong):
        ask("import time; time.sleep(60)", seconds=0.2)
    assert _gone(started[0][0].pid)


def test_stopping_ends_the_child_at_once(started):
    progress = Progress()
    threading.Timer(0.2, progress.cancel).start()
    began = time.monotonic()
    with pytest.raises(Cancelled):
        parent.synthesize(ASK, progress, start=child("import time; time.sleep(60)"))
    assert _gone(started[0][0].pid)
    assert time.monotonic() - began < 30


def test_the_child_is_given_two_pipes_and_nothing_else(monkeypatch, started, tmp_path):
    monkeypatch.setenv("HAVENBOOK_SECRET", "of the parent")
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    reader, writer = os.pipe()
    os.set_inheritable(writer, True)
    held = f"set(os.environ) <= {{'LC_CTYPE'}} and not os.path.exists('/proc/self/fd/{writer}')"
    code = _READ + f"import os; assert {held}; {_SAY}"
    try:
        assert ask(code).rows == [[1, 2]]
    finally:
        os.close(reader)
        os.close(writer)
    assert started[0][1]["env"] == {}


def test_the_real_child_writes_no_file(tmp_path):
    """Its folder for temporary files would be here; its answer is whole, and it prints nothing else."""
    command = [*parent.command()]
    env = {"TMPDIR": str(tmp_path), "HOME": str(tmp_path), "XDG_STATE_HOME": str(tmp_path)}
    done = subprocess.run(
        command, cwd=parent._HOUSE, env=env, input=framed(Ask(2, [[1, 1], [2, 2]] * 500, 2, 12.0)),
        capture_output=True, timeout=120, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, b"")
    assert answer_in(done.stdout).rows
    assert list(tmp_path.iterdir()) == []


def test_the_real_child_says_nothing_of_what_it_cannot_use(tmp_path):
    done = subprocess.run(
        parent.command(),
        cwd=parent._HOUSE,
        env={},
        input=b"Sokha" + WHOLE,
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (1, b"", b"")


def test_without_the_library_it_is_said_in_words(monkeypatch):
    monkeypatch.setattr(parent, "find_spec", lambda _name: None)
    with pytest.raises(NotOnThisMachine):
        ask(_READ + _SAY)
