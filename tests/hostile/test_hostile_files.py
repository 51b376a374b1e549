"""Spoiled pictures, documents and recordings end as something shown or as a refusal with a reason, never otherwise."""

from __future__ import annotations

import os
import random
import struct
import subprocess
import sys
import zlib
from collections import Counter

import pytest

from tests import pictures
from tests.hostile.mutations import seeds
from tests.house.sources import HOUSE
from ui.files.opening import sentence

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the limit of memory is Linux's")
KINDS = ("png", "jpeg", "webp", "gif", "pdf", "wav")
FEW = 40
MANY = int(os.environ.get("HAVENBOOK_HOSTILE", "4000"))
SEED = int(os.environ.get("HAVENBOOK_SEED", str(random.SystemRandom().randrange(1 << 32))))


def ended(kind, first, last):
    """How often each end came; a crash, a fault, a hang or too much memory names the file that did it."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.hostile.opener", kind, str(first), str(last)],
        cwd=HOUSE, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}, capture_output=True, text=True,
        errors="replace", check=False,
    )  # fmt: skip
    lines = done.stdout.splitlines()
    last_opened = next((line for line in reversed(lines) if line.startswith("opening")), "nothing")
    assert done.returncode == 0, f"{kind} {last_opened}: {done.returncode}\n{done.stderr[-3000:]}"
    ends = Counter(line.removeprefix("ended ") for line in lines if line.startswith("ended "))
    assert ends.total() == last - first
    for end in ends:
        assert end == "shown" or sentence(end.removeprefix("refused "))
    return ends


@pytest.mark.parametrize("kind", KINDS)
def test_a_few_spoiled_files_of_each_kind(app_of_pictures, kind):
    ends = ended(kind, 0, FEW)
    assert ends["shown"] < FEW
    assert ends.total() - ends["shown"] > 0


@pytest.mark.parametrize("kind", KINDS)
def test_a_sound_file_of_each_kind_is_shown(app_of_pictures, kind):
    from tests.hostile.opener import opened

    assert opened(seeds()[kind]) == "shown"


@pytest.mark.qt_log_ignore("Rejecting image")
def test_a_picture_that_fits_no_memory_is_too_large_and_not_damaged(app_of_pictures):
    """Five kilobytes of a sheet that is all white."""
    from tests.hostile.opener import opened

    head = struct.pack(">IIBBBBB", 14_000, 14_000, 1, 0, 0, 0, 0)
    rows = zlib.compress(bytes(1 + 14_000 // 8) * 14_000, 9)
    parts = pictures.chunk(b"IHDR", head), pictures.chunk(b"IDAT", rows), pictures.chunk(b"IEND", b"")
    assert opened(b"\x89PNG\r\n\x1a\n" + b"".join(parts)) == "refused large"


@pytest.mark.heavy
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("kind", KINDS)
def test_many_spoiled_files_of_each_kind(app_of_pictures, kind):
    print(f"HAVENBOOK_SEED={SEED}: {MANY} {kind}")
    ends = ended(kind, SEED, SEED + MANY)
    print(dict(ends))
    assert ends["shown"]
    assert ends["shown"] < MANY


@pytest.fixture
def app_of_pictures(qapp):
    """Qt reads no picture without its application."""
    return qapp
