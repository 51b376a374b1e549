"""Why nothing of a person goes to a partner, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def withheld(code: str) -> str:
    """Why a person does not travel; a reason this program does not know still says that she stays here."""
    translate = QCoreApplication.translate
    known = {
        "no_consent": translate("Bundles", "no consent to share with this partner is recorded"),
        "refused": translate("Bundles", "she or he said no"),
        "undecided": translate("Bundles", "not decided yet"),
        "emergency": translate("Bundles", "recorded in an emergency, before consent could be asked"),
        "withdrawn": translate("Bundles", "the consent was taken back"),
        "expired": translate("Bundles", "the consent has ended"),
        "disputed": translate("Bundles", "the consent itself is in dispute"),
        "known_in_part": translate(
            "Bundles", "the permission was written on another laptop of this house and is known here only in part"
        ),
        "unseen": translate(
            "Bundles", "the permissions were changed on another laptop, and nobody here has looked at them yet"
        ),
        "no_assent": translate("Bundles", "the child does not agree, or the guardian was not checked"),
        "not_explained": translate("Bundles", "not all seven points of the consent were explained"),
        "other_custody": translate("Bundles", "in the care of another organisation"),
        "other_purpose": translate("Bundles", "the consent is for another purpose or another partner"),
        "no_agreement": translate("Bundles", "there is no agreement with this partner"),
        "agreement_ended": translate("Bundles", "the agreement with this partner has ended"),
        "purpose_not_agreed": translate("Bundles", "the agreement with this partner is not for this purpose"),
        "same_person": translate("Bundles", "recorded twice: the other record of this person is counted"),
        "no_date": translate("Bundles", "nobody knows when the case was opened"),
        "demonstration_only": translate("Bundles", "made from published figures: stays in demonstration vaults"),
        "voided": translate("Bundles", "recorded by mistake and voided"),
        "erased": translate("Bundles", "erased"),
    }
    return known.get(code, translate("Bundles", "nothing on record allows it"))
