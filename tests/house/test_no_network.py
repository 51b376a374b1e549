"""Nothing here can reach a network: no library that opens a connection, none of Qt's either."""

from __future__ import annotations

from tests.house.sources import imported, modules

# QtNetwork alone also holds the local socket by which a second start shows the first; no page of ours needs it.
FORBIDDEN = frozenset(
    (
        *("socket", "socketserver", "ssl", "http", "urllib", "asyncio", "ftplib", "smtplib", "poplib", "imaplib"),
        *("telnetlib", "xmlrpc", "webbrowser", "requests", "httpx", "aiohttp", "urllib3", "fsspec"),
        *("PySide6.QtNetwork", "PySide6.QtWebEngineCore", "PySide6.QtWebEngineWidgets", "PySide6.QtWebSockets"),
    )
)


def _carriers(name: str) -> bool:
    return any(name == bad or name.startswith(bad + ".") for bad in FORBIDDEN)


def test_no_module_imports_a_carrier():
    found = [
        f"{module.name}: {name}"
        for module in modules()
        if not module.name.startswith("app/carriers/")
        for name in sorted(imported(module.tree))
        if _carriers(name)
    ]
    assert found == []
