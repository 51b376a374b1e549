"""Two desks behind their own pages."""

from tests.ui.bundles.conftest import coordinator, desks, shelter  # noqa: F401 - pytest finds fixtures by their names
