"""What each agreement and each difference is worth: log-likelihoods in bits, after Fellegi and Sunter (1969).

A weight is log2(m / u): m is how often a field agrees so in two records of one person, u how often in records of two.
For names, m was counted on one half of FEBRL4 (docs/linkage.md; the other half is what the table there is measured
on); u of a name is how often it is heard in this very vault. No public file says m or u for people in shelters: the
other weights are set, carefully low, and say on what ground.
"""

from __future__ import annotations

from math import log2
from typing import Final

SAME_NAME: Final = 0.85
"""m: 0.83 of the given names and 0.86 of the family names of one person are letter for letter the same."""
LEAST_NAME, MOST_NAME = 2.5, 10.0
_IMAGINED: Final = 500
COMMON: Final = 0.004
"""u where nobody has counted: a name that one in 250 bears."""
NAME_NEAR: Final = 0.8
NAME_LIKE: Final = 0.5
"""What is left of a name's worth where it is a letter or two off, or only sounds alike."""
NAME_DIFFERS: Final = -4.0
"""log2(0.06 / 0.99): in FEBRL4 one name in sixteen is another one altogether."""
NAME_MISSING: Final = -0.5
"""A name more on one side: second names are often left out."""
BORN: Final = {
    "day": 9.5,  # 0.85 agree; by chance one in 365 x 30 does, held down because many are born on 1 January
    "swapped": 7.0,  # day and month changed places
    "slip": 5.5,  # one figure of the day differs
    "month": 6.0,  # the same month, where no more is known
    "year": 4.3,  # 0.88 agree; of two people between 10 and 50 about one in 22 does
    "age": 2.5,  # a guessed age fits, two years to both sides
    "year_off": 0.5,
    "age_off": -1.0,
    "year_slip": -2.0,  # one figure of the year differs, or two changed places: 0.05 / 0.25
    "differ": -6.0,
}
GENDER_SAME: Final = 0.6  # most people in a house are of one gender: u is 0.65
GENDER_DIFFERS: Final = -3.0
CITIZEN_SAME: Final = 1.5  # few countries of origin make up most of a house: u is 0.33
CITIZEN_DIFFERS: Final = -2.0  # citizenships are misheard, and some people have two
PHONE_SAME: Final = 8.0  # a number may be a friend's or the house's own: held down
PHONE_DIFFERS: Final = -0.3  # numbers change
PAPERS_SAME: Final = 12.0
PAPERS_NEAR: Final = 7.0
PAPERS_DIFFER: Final = -1.5  # there are several kinds of papers

POSSIBLE: Final = 9.0
"""The least that is shown among some thousand people: a little above what one half of FEBRL4 says is best."""
LIKELIER: Final = 4.0
"""So much above the least, a pair is called likely."""
_SPARED: Final = 2.0


def least(people: int) -> float:
    """Among more people more pairs agree by chance: the bits asked for grow as the number doubles."""
    return max(POSSIBLE, log2(max(people, 1)) - _SPARED)


def frequency(heard: int, people: int) -> float:
    """How common a name is, as if 500 people more were here, of whom two bear it: among few, counting misleads."""
    return (heard + COMMON * _IMAGINED) / (people + _IMAGINED)


def name_worth(frequency: float) -> float:
    """The rarer a name, the more it says."""
    return min(max(log2(SAME_NAME / max(frequency, 1e-9)), LEAST_NAME), MOST_NAME)
