"""The preview of paper at every height near that of its page: laid out once, and no bar that comes and goes."""

from __future__ import annotations

from PySide6.QtGui import QImage

from ui.printing.page_view import PageView


class OnePage:
    width, height = 210, 297

    def __len__(self):
        return 1

    def image(self, _page, wide):
        return QImage(wide, wide * 297 // 210, QImage.Format.Format_RGB32)


def test_where_one_page_just_fits_it_stands_still(app, qtbot, monkeypatch):
    laid = [0]
    real = PageView.doItemsLayout

    def count(view):
        laid[0] += 1
        if laid[0] < 50:  # one that goes on for ever ends the program
            real(view)

    monkeypatch.setattr(PageView, "doItemsLayout", count)
    view = PageView()
    qtbot.addWidget(view)
    view.show_pages(OnePage())
    view.resize(600, 800)
    view.show()
    app.processEvents()
    fits = round(view.page_width() * 297 / 210)
    for high in range(fits - 20, fits + 60):
        laid[0] = 0
        view.resize(600, high)
        app.processEvents()
        assert laid[0] < 5, f"never at rest {high} high"
