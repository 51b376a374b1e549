"""Words for a tooltip, where Qt would read a name that looks like markup as markup, and open the files it names."""

import html

from PySide6.QtGui import Qt as GuiQt


def tip(text: str) -> str:
    """The same words to the eye: what a person typed or a partner sent stays plain text."""
    if not GuiQt.mightBeRichText(text):
        return text
    return f'<p style="white-space: pre-wrap">{html.escape(text)}</p>'
