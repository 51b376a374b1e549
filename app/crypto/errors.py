"""What can go wrong with a key, a signature or an age file."""


class CryptoError(Exception):
    """A known failure of this room; `facts` fill the words a person reads."""

    code = "crypto"

    def __init__(self, message: str = "", **facts: str) -> None:
        super().__init__(message or self.code)
        self.facts = facts


class NotEnoughMemory(CryptoError, MemoryError):
    """A passphrase could not be tried: the machine has too little free memory."""

    code = "crypto.not_enough_memory"


class Unauthentic(CryptoError):
    """Sealed bytes were changed, or another key sealed them."""

    code = "crypto.unauthentic"


class BadKey(CryptoError):
    """A text that should be a key is none."""

    code = "crypto.bad_key"


class BadSignature(CryptoError):
    """A signature is malformed, or does not belong to the message."""

    code = "crypto.bad_signature"


class AgeError(CryptoError):
    """An age file that does not open; `kind` is the failure class of the official test vectors.

    `ended` says that the file stops before it should.
    """

    code = "age"
    kind = "error"

    def __init__(self, message: str = "", *, ended: bool = False) -> None:
        super().__init__(message)
        self.ended = ended


class AgeHeaderFailure(AgeError):
    """The header breaks the grammar, or a stanza breaks the rules of its type."""

    code = "age.header"
    kind = "header failure"


class AgeNotAge(AgeHeaderFailure):
    """The first line is not that of an age v1 file."""

    code = "age.not_age"


class AgeNoMatch(AgeError):
    """No stanza opens with any of the identities."""

    code = "age.no_match"
    kind = "no match"


class AgeHmacFailure(AgeError):
    """The file key was found, but the header is not the one that was written."""

    code = "age.hmac"
    kind = "HMAC failure"


class AgePayloadFailure(AgeError):
    """A chunk was changed, moved or cut off.

    `tail` is how many plaintext bytes an unauthentic short chunk at the end would have held, for who knows what
    lengths are possible.
    """

    code = "age.payload"
    kind = "payload failure"

    def __init__(self, message: str = "", *, ended: bool = False, tail: int | None = None) -> None:
        super().__init__(message, ended=ended)
        self.tail = tail
