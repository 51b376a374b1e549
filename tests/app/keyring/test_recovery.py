"""A recovery code survives being copied by hand, and no single slip goes unseen."""

import pytest

from app.keyring.errors import MistypedCode
from app.keyring.recovery import _ALPHABET, groups, new_code, read_code, same_group


def test_seven_groups_of_four():
    code = new_code()
    assert [len(group) for group in groups(code)] == [4] * 7
    assert "".join(groups(code)) == code
    assert new_code() != code


def test_typed_in_any_case_with_any_separators_and_lookalikes():
    code = new_code()
    spaced = " - ".join(groups(code)).lower()
    assert read_code(spaced) == code
    assert read_code(code.replace("0", "O").replace("1", "l")) == code
    assert same_group(groups(code)[0], f" {groups(code)[0].lower()} ")
    assert not same_group(groups(code)[0], groups(code)[1] if groups(code)[1] != groups(code)[0] else "")


def test_nearly_every_slip_is_seen():
    code = new_code()
    missed = 0
    for at in range(26):
        for other in _ALPHABET:
            if other != code[at]:
                try:
                    read_code(code[:at] + other + code[at + 1 :])
                    missed += 1
                except MistypedCode:
                    pass
    assert missed <= 8  # 10 bits of check over 806 slips; a miss opens no slot all the same


@pytest.mark.parametrize("typed", ["", "ABCD", "U" * 28, "é" * 28, "٣" * 28])
def test_what_is_no_code(typed):
    with pytest.raises(MistypedCode):
        read_code(typed)
