"""Every byte that a program hands to the system while it runs, read from outside: also in files that are gone again."""

from __future__ import annotations

import re
import subprocess
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

CALLS = (
    "write,pwrite64,writev,pwritev,pwritev2,sendto,sendmsg,sendmmsg,sendfile,copy_file_range,mmap,open,openat,creat,"
    "mkdir,rename,renameat,renameat2,link,linkat,symlink,symlinkat"
)
"""All by which bytes or names come to a disk."""
COPIES = ("sendfile(", "copy_file_range(")
SHARED = re.compile(r"mmap\([^)]*PROT_WRITE[^)]*MAP_SHARED[^)]*, \d+<([^>]*)>")
# SQLite's shared index of a write-ahead log: numbers of pages, and nothing that stands on them.
MAPPED = re.compile(r"/(vault\.db(\.part)?|drafts\.db)-shm$|^/memfd:|^/dev/(shm/|dri/|zero)|^anon_inode:")


def patterns(words: Iterable[str]) -> re.Pattern[bytes]:
    """A word as strace spells it, in any case: UTF-8, and the zeros between its letters in UTF-16 and UTF-32."""
    found = []
    for word in words:
        plain = [re.escape(letter).encode() for letter in word]
        found += [b"".join(plain), rb"(?:\\0(?:00)?)+".join(plain)]
    return re.compile(b"|".join(found), re.IGNORECASE)


def watched(
    arguments: list[str], env: Mapping[str, str], trace: Path, seconds: float
) -> subprocess.CompletedProcess[str]:
    """Run Python with these arguments under strace; all its children too."""
    command = ["strace", "-f", "-y", "-qq", "--seccomp-bpf", "-s", "4194304", "-e", f"trace={CALLS}", "-o", str(trace)]
    return subprocess.run(
        [*command, sys.executable, *arguments],
        check=False, env=dict(env), cwd=trace.parent, capture_output=True, text=True, timeout=seconds,
    )  # fmt: skip


def leaks(trace: Path, words: Iterable[str]) -> list[str]:
    """What was written, mapped or named with a planted word in it: the call, the file and the word, never more."""
    wanted, found = patterns(words), set()
    with trace.open("rb") as lines:
        for line in lines:
            if hit := wanted.search(line):
                head = line[: line.find(b'"')] if b'"' in line else line[:80]
                found.add(f"{head.decode(errors='replace').strip()} {hit[0].decode(errors='replace')}")
            elif b"MAP_SHARED" in line or b"sendfile(" in line or b"copy_file_range(" in line:
                text = line.decode("utf-8", "replace")
                mapped = SHARED.search(text)
                if (mapped and not MAPPED.search(mapped[1])) or any(call in text for call in COPIES):
                    found.add(f"not to be read from outside: {text.strip()[:200]}")
    return sorted(found)
