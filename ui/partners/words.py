"""The words of an agreement: for what, how much, what is kept back."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def purposes() -> dict[str, str]:
    """The purposes an agreement between organisations may name, by their code in the consent list."""
    translate = QCoreApplication.translate
    return {
        "coordination": translate("Partners", "Coordination: so that shelters do not work past each other"),
        "statistics": translate("Partners", "Figures without names"),
        "research": translate("Partners", "Research without names"),
        "referral": translate("Partners", "Referral: helping one person together"),
    }


def levels() -> dict[str, str]:
    """How much the partner may see at most; each consent may allow less, never more."""
    translate = QCoreApplication.translate
    return {
        "statistics": translate("Partners", "Only for figures"),
        "coded": translate("Partners", "The coded record, without name"),
        "identity": translate("Partners", "With name and contacts, where the person agreed"),
    }


def groups() -> dict[str, str]:
    """Groups of answers that an agreement may keep back whatever a consent says."""
    translate = QCoreApplication.translate
    return {
        "contact": translate("Partners", "Contacts"),
        "location": translate("Partners", "Where the person stays"),
        "health": translate("Partners", "Health"),
        "sexual_exploitation": translate("Partners", "Sexual exploitation"),
        "forced_crime": translate("Partners", "Forced crime"),
        "family": translate("Partners", "Family"),
        "perpetrators": translate("Partners", "Those who did it"),
        "legal": translate("Partners", "Legal steps"),
        "citizenship": translate("Partners", "Citizenship and stay"),
    }
