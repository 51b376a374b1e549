"""What keyed matching can refuse."""

from __future__ import annotations

from app.records.errors import RecordError


class KeyedNotHere(RecordError):
    """Encodings are made at shelters, with a secret that a coordinator never holds, and matched by a coordinator."""

    code = "keyed.not_here"


class NoSecret(RecordError):
    """Off until a supervisor has written down the words that the houses agreed on."""

    code = "keyed.no_secret"


class WeakSecret(RecordError):
    """Whoever guesses the words can read the names out of the encodings."""

    code = "keyed.weak_secret"


class KeyedNotAgreed(RecordError):
    """No agreement in force lets coded records go to this partner for coordination or statistics."""

    code = "keyed.not_agreed"


class NoRun(RecordError):
    """The name of the run makes the key new; without one, two runs could be laid side by side."""

    code = "keyed.no_run"


class RunOver(RecordError):
    """A run that is older than two weeks: the same name again would be the same key again."""

    code = "keyed.run_over"


class NothingToEncode(RecordError):
    """Nobody has both allowed this and a name with a year of birth."""

    code = "keyed.nobody"


class RunsDiffer(RecordError):
    """Files of two runs, two of one house, or of a demonstration, say nothing together."""

    code = "keyed.runs_differ"
