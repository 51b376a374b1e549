"""What is not secret: language, last vault, idle minutes, light or dark; kept in one small file."""

from __future__ import annotations

import tomllib
from dataclasses import asdict, dataclass, fields, replace
from typing import TYPE_CHECKING, Any

import tomli_w

from app import paths

if TYPE_CHECKING:
    from pathlib import Path

IDLE_MINUTES = (1, 2, 5, 10, 15, 30)
CALENDARS = ("", "buddhist", "persian", "islamic")
APPEARANCES = ("system", "light", "dark")


@dataclass(frozen=True, slots=True)
class Settings:
    """Nothing about people; an empty language means the system's, an empty calendar the Gregorian one.

    `names_chosen`: somebody said whether names are hidden; until then it goes by whose vault is open.
    """

    language: str = ""
    last_vault: str = ""
    idle_minutes: int = 5
    appearance: str = "system"
    neutral_title: bool = False
    local_digits: bool = False
    hide_names: bool = False
    names_chosen: bool = False
    calendar: str = ""

    def with_names(self, *, hidden: bool) -> Settings:
        """Somebody chose; it holds for whatever vault is opened next."""
        return replace(self, hide_names=hidden, names_chosen=True)

    def at_desk_of(self, kind: str) -> Settings:
        """A coordinator sees the people of many houses and rarely needs a name: there they begin hidden."""
        return self if self.names_chosen else replace(self, hide_names=kind == "coordinator")


def load(file: Path | None = None) -> Settings:
    """A missing or damaged settings file is no reason not to start: what cannot be used is left at its default."""
    try:
        raw = tomllib.loads((file or paths.settings_file()).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Settings()
    return _kept(raw)


def _kept(raw: dict[str, Any]) -> Settings:
    start = Settings()
    usable = {f.name: raw[f.name] for f in fields(Settings) if type(raw.get(f.name)) is type(getattr(start, f.name))}
    if usable.get("idle_minutes", 5) not in IDLE_MINUTES:
        usable.pop("idle_minutes")
    if usable.get("appearance", "system") not in APPEARANCES:
        usable.pop("appearance")
    if usable.get("calendar", "") not in CALENDARS:
        usable.pop("calendar")
    if usable.get("hide_names") and "names_chosen" not in raw:  # a file from before this was asked
        usable["names_chosen"] = True
    return replace(start, **usable)


def save(settings: Settings, file: Path | None = None) -> None:
    target = file or paths.settings_file()
    paths.make_private(target.parent)
    paths.write_private(target, tomli_w.dumps(asdict(settings)).encode())
