"""All threads share one heap, counted by the C library itself."""

from __future__ import annotations

import ctypes
import subprocess
import sys

import pytest

COUNT = """
import ctypes, sys, threading
from app import heap
if sys.argv[1] == "share":
    heap.share()
libc = ctypes.CDLL(None)
libc.malloc.restype = ctypes.c_void_p
barrier = threading.Barrier(4)

def take():
    barrier.wait()
    libc.malloc(5000)
    barrier.wait()

threads = [threading.Thread(target=take) for _ in range(3)]
for each in threads:
    each.start()
take()
for each in threads:
    each.join()
libc.fopen.restype = ctypes.c_void_p
stream = ctypes.c_void_p(libc.fopen(sys.argv[2].encode(), b"w"))
libc.malloc_info(0, stream)
libc.fclose(stream)
"""


@pytest.mark.skipif(not hasattr(ctypes.CDLL(None), "malloc_info"), reason="another C library")
def test_threads_have_one_heap_where_it_is_shared(tmp_path):
    heaps = {}
    for how in ("share", "not"):
        subprocess.run([sys.executable, "-c", COUNT, how, str(tmp_path / how)], check=True, timeout=60)
        heaps[how] = (tmp_path / how).read_text("utf-8").count("<heap nr=")
    assert heaps["share"] == 1
    assert heaps["not"] > 1
