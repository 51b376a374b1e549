"""What a release says of its figures, and what it leaves out."""

from __future__ import annotations

import json
from dataclasses import replace

from app.reports.linked import Rule
from app.reports.make import Ground, Wish, make
from app.reports.publishing import Imprint, body
from tests.app.reports.ledgers import Written

SERIES = "A house opened"


def test_neither_the_houses_nor_the_day_of_anybodys_intake():
    made = Written()
    for house in ("", "lotus"):
        made.arrive("2026-05", org=house)
    ground = Ground(as_of="2026-11-27")
    figure = make(made.ledger(), Wish(indicator="IND02", dimensions=("month",)), ground)
    assert figure.houses == ("", "lotus")
    broken = replace(figure, breaks=(("2026-05-10", SERIES), ("2026-05-12", SERIES)))
    imprint = Imprint(title="T", organisation="O", as_of="2026-11-27", rule=Rule(threshold=11), definitions=())
    (told,) = json.loads(body(imprint, [broken], {}))["figures"]
    assert told["breaks"] == [["2026-05", SERIES]]
    assert "houses" not in told
    assert not {"caveats", "undated", "erased", "unshared"} & told.keys()
