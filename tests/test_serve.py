"""The local server: its API, its limits, and its page in a real browser."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest
from browser import browser  # noqa: F401
from tools import AXE

pytest.importorskip("fastapi", reason="the extra serve is not installed")
pytest.importorskip("uvicorn", reason="the extra serve is not installed")

from spacy_quotes.cli.pipeline import load_pipeline
from spacy_quotes.record import problems
from spacy_quotes.serve import Server, bind, make_app

NEWS = "قالت المتحدثة هناء السروي لوكالة رويترز إن الأشغال في المرفأ ستبدأ مطلع الشهر المقبل."


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    """The address of a running server that takes 4 kilobytes at most."""
    socket = bind("127.0.0.1", 0)
    server = Server(load_pipeline(), "127.0.0.1", max_bytes=4096)
    thread = threading.Thread(target=server.run, args=(socket,), daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{socket.getsockname()[1]}"
    server.stop()
    thread.join(10)


def ask(url: str, data: bytes | None = None, **headers: str) -> tuple[int, Any, Any]:
    request = Request(url, data, {"Content-Type": "application/json", **{name.replace("_", "-"): value for name, value in headers.items()}})
    try:
        with urlopen(request, timeout=30) as answer:
            return answer.status, answer.read().decode(), answer.headers
    except HTTPError as error:
        return error.code, error.read().decode(), error.headers


def post(address: str, **article: Any) -> tuple[int, Any]:
    status, body, _ = ask(f"{address}/quotes", json.dumps(article).encode())
    return status, json.loads(body)


def test_an_article_comes_back_with_its_quotations(address: str) -> None:
    status, record = post(address, text=NEWS, id="n1")
    assert status == 200 and problems(record) == []
    assert (record["id"], record["quotes"][0]["speaker"]["text"], record["quotes"][0]["agency"]["id"]) == (
        "n1",
        "المتحدثة هناء السروي",
        "reuters",
    )


def test_nothing_may_be_kept(address: str) -> None:
    _, _, headers = ask(f"{address}/quotes", json.dumps({"text": NEWS}).encode())
    assert headers["Cache-Control"] == "no-store"


def test_what_is_too_long_or_no_article_is_refused(address: str) -> None:
    assert post(address, text="ق" * 5000)[0] == 413
    assert post(address, text="")[0] == 422
    status, answer = post(address, body=NEWS)
    assert status == 422 and answer == {"detail": "text: field required"}
    assert ask(f"{address}/quotes", b"{no")[0] == 422
    assert ask(f"{address}/quotes", b'{"text": "\\ud83d"}')[0] == 422
    assert (
        ask(f"{address}/quotes", json.dumps({"text": NEWS}).encode(), Content_Type="text/plain")[0] == 422
    )  # what other sites' pages can send
    assert post(address, text=NEWS)[0] == 200


@pytest.mark.parametrize(
    ("body", "what"),
    [
        (b"{no", "the request is no JSON (character 1)"),
        (b"", "the request is no JSON object"),
        (b"[]", "the request is no JSON object"),
        (b'{"text": "\\u0642", "id": "\\ud83d"}', "id: input should be a valid string"),
    ],
)
def test_what_is_wrong_with_a_request_is_one_sentence(address: str, body: bytes, what: str) -> None:
    status, answer, _ = ask(f"{address}/quotes", body)
    assert status == 422 and json.loads(answer)["detail"].startswith(what)


def test_a_pipeline_that_fails_writes_no_text_into_a_log(capfd: pytest.CaptureFixture[str]) -> None:
    class Failing:
        max_length = 1000

        def __call__(self, text: str) -> Any:
            raise ValueError(text)

    socket = bind("127.0.0.1", 0)
    server: Any = Server(cast(Any, Failing()), "127.0.0.1")
    thread = threading.Thread(target=server.run, args=(socket,), daemon=True)
    thread.start()
    status, answer = post(f"http://127.0.0.1:{socket.getsockname()[1]}", text=NEWS)
    server.stop()
    thread.join(10)
    assert (status, answer) == (500, {"detail": "the pipeline fails on this text (ValueError)"})
    assert capfd.readouterr() == ("", "")


def test_ctrl_c_ends_it_with_status_0() -> None:
    command = [sys.executable, "-m", "spacy", "quotes", "serve", "--port", "0", "--model", "blank:ar"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr and "Ctrl-C ends it" in process.stderr.readline()
        time.sleep(1)  # the socket listens before the server handles signals
        process.send_signal(signal.SIGINT)
        assert process.wait(30) == 0 and process.stderr.read() == ""


def test_other_host_names_are_refused(address: str) -> None:
    assert ask(address, Host="rebound.example")[0] == 400
    assert ask(address)[0] == 200


def test_the_api_is_described(address: str) -> None:
    description = json.loads(ask(f"{address}/openapi.json")[1])
    assert list(description["paths"]) == ["/quotes"]
    answer = description["paths"]["/quotes"]["post"]["responses"]["200"]["content"]["application/json"]["schema"]
    assert answer["$ref"].endswith("RecordModel")
    assert {"kind", "content", "speaker_name", "agency", "parent"} <= set(description["components"]["schemas"]["QuoteModel"]["properties"])


def test_the_port_of_another_server_is_refused() -> None:
    socket = bind("127.0.0.1", 0)
    socket.listen()
    with socket, pytest.raises(OSError):
        bind("127.0.0.1", socket.getsockname()[1])


def test_all_hosts_are_answered_only_when_asked() -> None:
    assert "TrustedHostMiddleware" not in str(make_app(load_pipeline()).user_middleware)


@pytest.fixture
def page(browser: Any, address: str) -> Iterator[Any]:  # noqa: F811
    context = browser.new_context()
    page = context.new_page()
    wrong: list[str] = []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("request", lambda request: wrong.append(request.url) if not request.url.startswith(address) else None)
    page.goto(address)
    yield page
    context.close()
    assert not wrong


def test_a_pasted_article_becomes_the_reading_view(page: Any) -> None:
    page.locator("#paste").fill(NEWS)
    page.locator("#try button").click()
    page.wait_for_selector("article .text")
    card = page.locator(".card").inner_text()
    assert "هناء السروي" in card and "ضمن الاقتباس" not in card  # it is inside no other
    page.locator("#paste").fill("لا شيء هنا.")
    page.locator("#try button").click()
    page.wait_for_selector("text=لا اقتباسات هنا")


@pytest.mark.parametrize("encoding", ["utf-8", "windows-1256"])
def test_a_dropped_file_is_read(page: Any, encoding: str) -> None:
    page.evaluate(
        """bytes => {
            const data = new DataTransfer();
            data.items.add(new File([new Uint8Array(bytes)], 'a.txt'));
            document.getElementById('paste').dispatchEvent(new DragEvent('drop', {dataTransfer: data, bubbles: true, cancelable: true}));
        }""",
        list(NEWS.encode(encoding)),
    )
    page.wait_for_function("document.getElementById('paste').value")
    assert page.locator("#paste").input_value() == NEWS


def test_what_the_server_refuses_is_said(page: Any) -> None:
    page.locator("#paste").fill("ق" * 5000)
    page.locator("#try button").click()
    page.wait_for_selector("text=4,096 bytes")


@pytest.mark.skipif(not AXE.exists(), reason="axe-core is not there: python tests/tools.py fetches it")
def test_axe_finds_no_violation(page: Any) -> None:
    page.locator("#paste").fill(NEWS)
    page.locator("#try button").click()
    page.wait_for_selector("article .text")
    page.evaluate(Path(AXE).read_text("utf-8"))
    found = page.evaluate("axe.run()")
    assert [(violation["id"], violation["nodes"][0]["html"]) for violation in found["violations"]] == []
