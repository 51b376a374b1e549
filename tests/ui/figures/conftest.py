"""The page of figures over a real vault with a few people."""

from __future__ import annotations

import pytest

from app.services.record_intake import record_intake
from tests.sheets import intake
from tests.ui.desks import at_desk, context, do  # noqa: F401 - pytest finds fixtures by their names
from ui.figures.figures_page import FiguresPage


@pytest.fixture
def people(do):  # noqa: F811
    for kinds in (["ForcedLabour"], ["ForcedLabour", "SexualExploitation"], ["ForcedLabour"]):
        do(lambda desk, kinds=kinds: record_intake(desk, intake(exploitation_types=kinds, gender="Feminine")))


@pytest.fixture
def page(context, qtbot):  # noqa: F811
    made = FiguresPage(context)
    qtbot.addWidget(made)
    made.resize(1150, 700)
    made.show()
    made.enter()
    qtbot.waitUntil(lambda: not context.jobs.busy, timeout=20_000)
    return made


@pytest.fixture
def counted(page, people, qtbot):
    """counted(code, by=…): what is chosen, counted, on the page."""

    def count(code, by=(), **more):
        page.wish.questions.choose(code)
        page.wish.period.setCurrentIndex(page.wish.period.findData(more.get("period", "all")))
        for combo, name in zip(page.wish.by, by, strict=False):
            combo.setCurrentIndex(combo.findData(name))
            combo.activated.emit(combo.currentIndex())
        before = page.made
        page.count.click()
        qtbot.waitUntil(lambda: page.made is not None and page.made is not before, timeout=10_000)
        qtbot.waitUntil(lambda: not page.context.jobs.busy, timeout=10_000)
        return page

    return count
