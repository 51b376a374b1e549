"""What trusting a partner and agreeing with one can refuse."""

from __future__ import annotations

from db.errors import Known


class TrustError(Known):
    code = "trust"


class NoSuchPartner(TrustError):
    """No device with this id is pinned here."""

    code = "trust.no_such_partner"


class WrongFingerprint(TrustError):
    """The forty digits typed are not those of the card."""

    code = "trust.wrong_fingerprint"


class OwnCard(TrustError):
    """The card is of this very device."""

    code = "trust.own_card"


class OurHouse(TrustError):
    """The card bears the name of our own organisation: a laptop of ours is enrolled, not made a partner."""

    code = "trust.our_house"


class NotOurHouse(TrustError):
    """The card is of another organisation: it may become a partner, never a laptop of ours."""

    code = "trust.not_our_house"


class WorldsDiffer(TrustError):
    """One vault is a demonstration and the other is not."""

    code = "trust.worlds_differ"


class AlreadyTrusted(TrustError):
    """The same device with the same keys is a partner already."""

    code = "trust.already"


class KeysDiffer(TrustError):
    """A device we know comes with other keys: it must come as a new device, never as this one."""

    code = "trust.keys_differ"


class JournalOfAnother(TrustError):
    """The card shows the journal that another device is known to write: one of the two only claims it."""

    code = "trust.journal_of_another"


class StillEnrolled(TrustError):
    """Lines of a laptop that is one of ours are tried again, not let go together."""

    code = "trust.still_enrolled"


class TermsIncomplete(TrustError):
    """An agreement names purposes, a level that exists, and a last day that has not passed."""

    code = "trust.terms_incomplete"


class PartnerStopped(TrustError):
    """Nothing is sent to, or agreed with, a partner that is no longer trusted."""

    code = "trust.stopped"
