"""A real browser for tests: Debian's or any other Chromium, headless, driven by Playwright; tests skip without one."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator

import pytest

# No GPU, no sandbox (containers have none), nothing that talks to the network on its own.
ARGUMENTS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]


def executable() -> str | None:
    """Where Chromium is: ``CHROMIUM`` in the environment, or on the path."""
    return os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")


@pytest.fixture(scope="module")
def browser() -> Iterator[object]:
    sync_api = pytest.importorskip("playwright.sync_api", reason="Playwright is not installed: pip install playwright")
    path = executable()
    if not path:
        pytest.skip("no Chromium: apt-get install chromium, or name one in the environment variable CHROMIUM")
    with sync_api.sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)  # with a fresh user data folder
        yield chromium
        chromium.close()
