"""Code and CodeList: a code, its words, and the codes of the standards it stands for."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True, slots=True)
class Code:
    """`role` is empty, or: other (its text is kept beside it), alone (no second code may stand with it),
    import_only (met in files, never offered), demonstration (offered in demonstration vaults only).
    """

    code: str
    label: str
    definition: str
    htcds_code: str = ""
    ctdc_code: str = ""
    role: str = ""


@dataclass(frozen=True, slots=True)
class CodeList:
    """Codes are never removed: an answer keeps its code, and a code from a newer list is kept as it came."""

    name: str
    version: int
    codes: tuple[Code, ...]
    _by_code: dict[str, Code] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_by_code", {code.code: code for code in self.codes})

    def __iter__(self) -> Iterator[Code]:
        return iter(self.codes)

    def __contains__(self, code: object) -> bool:
        return code in self._by_code

    def get(self, code: str) -> Code | None:
        return self._by_code.get(code)

    def label(self, code: str) -> str:
        """The English words to translate; an unknown code is shown as itself."""
        known = self._by_code.get(code)
        return known.label if known else code

    def offered(self, *, demonstration: bool = False) -> tuple[Code, ...]:
        """What a form may offer."""
        hidden = {"import_only"} if demonstration else {"import_only", "demonstration"}
        return tuple(code for code in self.codes if code.role not in hidden)

    @property
    def other(self) -> str | None:
        """The code whose text stands in the companion answer `<field>_other`."""
        return next((code.code for code in self.codes if code.role == "other"), None)
