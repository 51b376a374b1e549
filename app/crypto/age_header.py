"""The grammar of an age v1 header: one way to write it, one way to read it."""

import base64
import re
from dataclasses import dataclass
from typing import Protocol

from app.crypto.errors import AgeHeaderFailure, AgeNotAge

VERSION = "age-encryption.org/v1"
MAC = 32
MAX_HEADER = 1 << 20
MAX_STANZAS = 64
_MAX_LINE = 8192
_COLUMNS = 64
_ARGUMENT = re.compile(r"[\x21-\x7e]+")
_BASE64 = re.compile(r"[A-Za-z0-9+/]*")


class HasLines(Protocol):
    def readline(self, limit: int, /) -> bytes: ...


@dataclass(frozen=True, slots=True)
class Stanza:
    """The file key, wrapped for one recipient; the first argument names the type."""

    arguments: tuple[str, ...]
    body: bytes


@dataclass(frozen=True, slots=True)
class Header:
    """A header as read: `covered` is what its MAC speaks for."""

    stanzas: tuple[Stanza, ...]
    mac: bytes
    covered: bytes


def to_base64(data: bytes) -> str:
    return base64.b64encode(data).rstrip(b"=").decode("ascii")


def from_base64(text: str) -> bytes:
    """Decode unpadded base64, refusing every spelling but the canonical one."""
    if not _BASE64.fullmatch(text) or len(text) % 4 == 1:
        raise AgeHeaderFailure("base64")
    data = base64.b64decode(text + "=" * (-len(text) % 4))
    if to_base64(data) != text:
        raise AgeHeaderFailure("base64 is not canonical")
    return data


def write_stanzas(stanzas: list[Stanza]) -> bytes:
    """Write everything the MAC covers: from the version line to the three dashes."""
    lines = [VERSION]
    for stanza in stanzas:
        lines.append("-> " + " ".join(stanza.arguments))
        body = to_base64(stanza.body)
        lines += [body[start : start + _COLUMNS] for start in range(0, len(body), _COLUMNS)]
        if len(body) % _COLUMNS == 0:
            lines.append("")
    return ("\n".join(lines) + "\n---").encode("ascii")


def write_mac(mac: bytes) -> bytes:
    return b" " + to_base64(mac).encode("ascii") + b"\n"


class _Lines:
    """The lines of a header, counted, so that a hostile one cannot grow."""

    def __init__(self, source: HasLines) -> None:
        self._source = source
        self.read = bytearray()

    def next(self) -> str:
        line = self._source.readline(_MAX_LINE)
        if not line.endswith(b"\n"):
            raise AgeHeaderFailure("a line without an end", ended=len(line) < _MAX_LINE)
        if len(self.read) + len(line) > MAX_HEADER:
            raise AgeHeaderFailure("too long")
        self.read += line
        try:
            return line[:-1].decode("ascii")
        except UnicodeDecodeError:
            raise AgeHeaderFailure("not ASCII") from None


def _read_version(lines: _Lines) -> None:
    try:
        version = lines.next()
    except AgeHeaderFailure as failure:
        raise AgeNotAge(ended=failure.ended) from None
    if version != VERSION:
        raise AgeNotAge


def _read_stanza(opening: str, lines: _Lines) -> Stanza:
    if not opening.startswith("-> "):
        raise AgeHeaderFailure("neither a stanza nor the end")
    arguments = tuple(opening[3:].split(" "))
    if not all(_ARGUMENT.fullmatch(argument) for argument in arguments):
        raise AgeHeaderFailure("stanza argument")
    body = []
    while True:
        line = lines.next()
        if len(line) > _COLUMNS or not _BASE64.fullmatch(line):
            raise AgeHeaderFailure("stanza body")
        body.append(line)
        if len(line) < _COLUMNS:
            return Stanza(arguments, from_base64("".join(body)))


def read_header(source: HasLines) -> Header:
    """Read up to the end of the header and not one byte further."""
    lines = _Lines(source)
    _read_version(lines)
    stanzas: list[Stanza] = []
    while True:
        before = len(lines.read)
        line = lines.next()
        if line.startswith("--- "):
            mac = from_base64(line[4:])
            if not stanzas or len(mac) != MAC:
                raise AgeHeaderFailure("no stanzas, or a MAC of another length")
            return Header(tuple(stanzas), mac, bytes(lines.read[:before]) + b"---")
        stanzas.append(_read_stanza(line, lines))
        if len(stanzas) > MAX_STANZAS:
            raise AgeHeaderFailure("too many stanzas")
