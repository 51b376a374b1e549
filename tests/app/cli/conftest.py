"""The command line as a person or a program meets it: words in, secrets through a descriptor, text or JSON out."""

from __future__ import annotations

import json
import os
from typing import NamedTuple

import pytest

from app.cli.main import main


class Answer(NamedTuple):
    code: int
    out: str
    err: str

    @property
    def json(self):
        return json.loads(self.out)


@pytest.fixture
def run(capfd):
    """Run one command; each secret is a line of the descriptor."""

    def run(*words, secrets=()):
        ends = None
        words = [str(word) for word in words]
        if secrets:
            ends = os.pipe()
            os.write(ends[1], "".join(f"{secret}\n" for secret in secrets).encode())
            os.close(ends[1])
            words += ["--passphrase-fd", str(ends[0])]
        capfd.readouterr()
        try:
            code = main(words)
        except SystemExit as end:
            code = end.code
        finally:
            if ends:
                os.close(ends[0])
        said = capfd.readouterr()
        return Answer(code, said.out, said.err)

    return run
