"""An open vault behind a page: its own thread for the vault, its own for drafts, as in the window."""

from __future__ import annotations

import pytest

from app.settings import Settings
from tests import vaults
from ui.context import Context
from ui.jobs import Jobs


@pytest.fixture
def at_desk(app, qtbot, tmp_path):
    """at_desk(kind="shelter"): a Context with a real vault; at_desk.do(work) runs work(desk) on the vault's thread."""
    made = []

    def run(jobs, work):
        answers, errors = [], []
        jobs.run(app, lambda _progress: work(), done=answers.append, failed=errors.append)
        qtbot.waitUntil(lambda: bool(answers or errors), timeout=20_000)
        if errors:
            raise errors[0]
        return answers[0]

    def open_desk(**wishes):
        jobs, drafts_jobs = Jobs("vault"), Jobs("drafts")
        desk = run(jobs, lambda: vaults.copy_of(tmp_path / f"vault{len(made)}", **wishes)).desk
        context = Context(desk, jobs, drafts_jobs, Settings(language="en", appearance="light"))
        made.append(context)
        return context

    def do(context, work):
        return run(context.jobs, lambda: work(context.desk))

    open_desk.do = do
    yield open_desk
    for context in made:
        context.drafts_jobs.drain(5)
        context.jobs.stop_all()
        context.jobs.drain(5)
        run(context.jobs, context.desk.close)
        for jobs in (context.jobs, context.drafts_jobs):
            jobs.close()


@pytest.fixture
def context(at_desk):
    return at_desk()


@pytest.fixture
def do(at_desk, context):
    """do(work): work(desk) on the vault's thread, its answer here."""
    return lambda work: at_desk.do(context, work)
