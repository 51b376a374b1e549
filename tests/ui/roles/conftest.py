"""An open vault behind the window."""

from tests.ui.desks import at_desk, context, do  # noqa: F401 - pytest finds fixtures by their names
