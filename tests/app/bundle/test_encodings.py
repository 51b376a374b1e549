"""A file of encodings opens only for whom it was made, from whom it says, and only where the signature holds."""

from __future__ import annotations

import io

import pytest

from app.bundle import encodings, errors
from app.bundle.opening import KnownSender
from app.crypto import primitives
from app.crypto.age_recipients import X25519Identity

US, THEM, OTHER = "a" * 32, "b" * 32, "c" * 32
SECRET = bytes(range(32))
ROWS = (("ABCD-1234", bytes(128)),)


@pytest.fixture(scope="module")
def identity():
    return X25519Identity()


def sealed(identity, **changes):
    told = {"run": "spring", "sender": THEM, "to": US, "demonstration": False, "rows": ROWS, **changes}
    out = io.BytesIO()
    encodings.seal(out, encodings.Encodings(**told), SECRET, [identity.recipient()])
    return out.getvalue()


def read(data, identity, *, stopped=False, known=True):
    def trust(key):
        pinned = known and key == primitives.ed25519_public(SECRET)
        return KnownSender("Sunflower", THEM, stopped) if pinned else None

    return encodings.read(io.BytesIO(data), [identity], trust, US)[0]


def test_what_was_sealed_is_read(identity):
    assert read(sealed(identity), identity).rows == ROWS


def test_how_many_there_are_does_not_show(identity):
    some = tuple((f"CODE-{at}", bytes(128)) for at in range(300))
    assert len(sealed(identity)) == len(sealed(identity, rows=some))


@pytest.mark.parametrize(
    ("changes", "error"),
    [({"to": OTHER}, errors.WrongAddressee), ({"sender": OTHER}, errors.SenderDiffers)],
)
def test_made_for_or_by_somebody_else(identity, changes, error):
    with pytest.raises(error):
        read(sealed(identity, **changes), identity)


def test_whom_nobody_trusts(identity):
    with pytest.raises(errors.UnknownSender):
        read(sealed(identity), identity, known=False)
    with pytest.raises(errors.StoppedSender):
        read(sealed(identity), identity, stopped=True)


def test_rows_of_another_length(identity):
    with pytest.raises(errors.NotABundle):
        read(sealed(identity, rows=(("ABCD-1234", bytes(127)),)), identity)


def test_without_our_key(identity):
    with pytest.raises(errors.NotForUs):
        read(sealed(identity), X25519Identity())
