"""One colleague is asked for several cases at once: each is a request of its own, and of each it is told."""

from secrets import token_hex

import pytest

from app.progress import Cancelled, Progress
from app.services.answer_request import take
from app.services.ask_colleague import Asking, ask_colleague
from app.services.erase_person import erase
from app.services.void_case import void
from db.models import Case
from tests import vaults
from tests.app.services import casework_kit as kit
from tests.sheets import TODAY


@pytest.fixture(scope="module")
def boss(tmp_path_factory):
    desk = vaults.make(tmp_path_factory.mktemp("many") / "vault").desk
    yield desk
    desk.close()


@pytest.fixture(scope="module")
def dara(boss):
    return kit.sitting(boss, "worker", "Dara")


@pytest.fixture(scope="module")
def chan(boss):
    return kit.sitting(boss, "worker", "Chan")


@pytest.fixture
def case(dara):
    return kit.saved_case(dara)


def many(desk, *cases, token="", progress=None, **more):
    told = {"asked_of": "Chan", "asked_why": "on leave", "must_know": "", "until": TODAY, **more}
    asked = Asking(token=token or token_hex(16), cases=tuple(each.case for each in cases), **told)
    return ask_colleague(desk, asked, progress or Progress())


def test_many_are_asked_for_at_once_and_of_each_it_is_told(boss, dara, chan, case):
    mine, theirs, gone, closed = kit.saved_case(dara), kit.saved_case(chan), kit.saved_case(dara), kit.saved_case(dara)
    erase(boss, gone.person, "she asked")
    void(boss, closed.case, "by mistake")
    token = token_hex(16)
    told = many(dara, case, mine, theirs, gone, closed, case, token=token, must_know="court")
    assert [(each.number, each.asked, {found.code for found in each.against}) for each in told] == [
        (case.number, True, set()),
        (mine.number, True, set()),
        (theirs.number, False, {"request.not_theirs", "request.has_it"}),
        ("", False, set()),
        (closed.number, False, {"request.closed"}),
    ]
    rows = [each for each in kit.rows(boss, "case_request") if each.subject == bytes.fromhex(mine.person)]
    assert [(each.must_know, each.asked_by, each.answered) for each in rows] == [("court", dara.worker.code, None)]
    assert [each.asked for each in many(dara, case, mine, token=token)] == [True, True], "asked twice, it is asked once"
    assert [{found.code for found in each.against} for each in many(dara, case)] == [{"request.already"}]
    assert len([each for each in kit.rows(boss, "case_request") if each.subject == bytes.fromhex(mine.person)]) == 1
    take(chan, rows[0].id.hex())
    with boss.read("look") as session:
        assert session.get(Case, bytes.fromhex(mine.case)).case_worker == chan.worker.code


@pytest.mark.usefixtures("chan")
def test_stopped_on_the_way_nobody_is_asked(boss, dara, case):
    class Stopped(Progress):
        def step(self, done, total, doing=""):
            super().step(done, total, doing)
            if done == 1:
                self.cancel()

    others = [kit.saved_case(dara) for _ in range(2)]
    before = len(kit.rows(boss, "case_request"))
    with pytest.raises(Cancelled):
        many(dara, case, *others, progress=Stopped())
    assert len(kit.rows(boss, "case_request")) == before
