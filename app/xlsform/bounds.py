"""How large a form may be, so that no file keeps the computer busy or fills its memory."""

from __future__ import annotations

import io
import zipfile
from typing import Final

from app.xlsform.remarks import NOT_A_TABLE, TOO_LARGE, UNSAFE_FILE, NotAForm, Remark

KINDS: Final = (".xlsx", ".xlsm", ".xls", ".csv", ".md")
MOST_BYTES: Final = 4 * 1024 * 1024
MOST_UNPACKED: Final = 40 * 1024 * 1024
MOST_PARTS: Final = 500
MOST_ROWS: Final = 2_000
MOST_CHOICES: Final = 10_000
MOST_IN_LIST: Final = 3_000
MOST_COLUMNS: Final = 300
LONGEST_CELL: Final = 8_000
LONGEST_EXPRESSION: Final = 2_000
DEEPEST_EXPRESSION: Final = 24
DEEPEST_GROUP: Final = 12
MOST_ELEMENTS: Final = 5_000
MOST_STEPS: Final = 200_000
_ZIPPED: Final = (".xlsx", ".xlsm")
_HEAD: Final = 4096


def judge_bytes(data: bytes, kind: str) -> None:
    """Before any reader sees the file."""
    if kind not in KINDS or not data:
        raise NotAForm(Remark("refused", NOT_A_TABLE))
    too_large(len(data), MOST_BYTES, "bytes")
    if kind in _ZIPPED:
        _judge_zip(data)


def too_large(found: int, most: int, what: str) -> None:
    if found > most:
        raise NotAForm(Remark("refused", TOO_LARGE, facts={"what": f"{found} {what}", "most": str(most)}))


def _judge_zip(data: bytes) -> None:
    """The sizes that a ZIP file claims may be lies: what is really unpacked is counted, part by part."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            parts = packed.infolist()
            too_large(len(parts), MOST_PARTS, "files")
            too_large(sum(part.file_size for part in parts), MOST_UNPACKED, "bytes")
            unpacked = 0
            for part in parts:
                with packed.open(part) as opened:
                    head = opened.read(_HEAD)
                    unpacked += len(head)
                    if b"<!DOCTYPE" in head or b"<!ENTITY" in head:
                        raise NotAForm(Remark("refused", UNSAFE_FILE))
                    while chunk := opened.read(1 << 20):
                        unpacked += len(chunk)
                        too_large(unpacked, MOST_UNPACKED, "bytes")
    except (zipfile.BadZipFile, OSError, EOFError, ValueError, RuntimeError, NotImplementedError) as error:
        raise NotAForm(Remark("refused", NOT_A_TABLE)) from error
