"""The vault's key, and the keys derived from it, each for one use."""

from dataclasses import dataclass, field

from app.crypto import primitives


@dataclass(frozen=True, slots=True)
class VaultKey:
    """32 random bytes for one epoch of one vault; never stored but inside key slots."""

    vault: str
    epoch: int
    secret: bytes = field(repr=False)

    def _for(self, use: str) -> bytes:
        return primitives.hkdf(self.secret, f"havenbook/{use}/v1|{self.vault}|{self.epoch}".encode())

    def database(self) -> bytes:
        return self._for("sqlcipher")

    def drafts(self) -> bytes:
        return self._for("drafts")

    def slots(self) -> bytes:
        return self._for("slots-mac")

    def backups(self) -> bytes:
        return self._for("backup-mac")

    def files(self) -> bytes:
        """For the names of kept files: a name given under an earlier epoch stays the name it is."""
        return self._for("files-mac")
