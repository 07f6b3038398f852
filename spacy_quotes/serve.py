"""The local server: a page to paste articles into, and a JSON API (`POST /quotes`) with its OpenAPI description.

Nothing is kept: no text is logged, cached or stored. Unless it listens on more than this machine, only requests that name this
machine as host are answered, so that no web page can reach it under another name (DNS rebinding).
"""

from __future__ import annotations

import ipaddress
import socket as sockets
from contextlib import suppress
from threading import Lock
from typing import TYPE_CHECKING, Any

import uvicorn
from fastapi import FastAPI, HTTPException, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import HTMLResponse, JSONResponse
from pydantic import BaseModel, Field
from starlette.middleware.trustedhost import TrustedHostMiddleware

from .quote import to_record
from .report import render

if TYPE_CHECKING:
    from spacy.language import Language
    from starlette.types import ASGIApp, Message, Receive, Scope, Send


class Article(BaseModel):
    """What is asked: the quotations of a text."""

    text: str = Field(min_length=1, description="The article's text")
    id: str = Field(default="", max_length=10_000, description="Given back as it is")


class SpanModel(BaseModel):
    """A stretch of the text; offsets count characters (code points)."""

    start: int
    end: int
    text: str
    name: str | None = Field(default=None, description="Of an agency: its English name")
    id: str | None = Field(default=None, description="Of an agency: its slug")


class QuoteModel(BaseModel):
    """A quotation: who said what, to whom, through which agency."""

    id: int
    kind: str = Field(description="DIRECT, INDIRECT or MIXED")
    content: list[SpanModel] = Field(description="What was said; more than one where the words are interrupted")
    cue: SpanModel | None = None
    speaker: SpanModel | None = None
    speaker_name: str | None = None
    entity: str | None = None
    agency: SpanModel | None = None
    addressee: SpanModel | None = None
    parent: int | None = Field(default=None, description="The quotation around this one")
    confidence: float | None = None
    attribution_confidence: float | None = None


class EntityModel(BaseModel):
    """Somebody who speaks in the article."""

    name: str
    type: str
    aliases: list[str] = []


class RecordModel(BaseModel):
    """What is answered: the article with its quotations, the exchange form of JSON lines."""

    id: str
    text: str
    quotes: list[QuoteModel]
    credits: list[SpanModel]
    entities: dict[str, EntityModel]


class _SizeLimit:
    """Refuses requests whose body is longer than allowed, whatever their header says."""

    def __init__(self, app: ASGIApp, max_bytes: int) -> None:
        self.app, self.max_bytes = app, max_bytes

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        too_long = JSONResponse({"detail": f"the request is longer than the {self.max_bytes:,} bytes that are taken"}, 413)
        announced = dict(scope["headers"]).get(b"content-length", b"0")
        if not announced.isdigit() or int(announced) > self.max_bytes:
            await too_long(scope, receive, send)
            return
        body, more = b"", True
        while more:
            message = await receive()
            if message["type"] == "http.disconnect":
                return
            body += message.get("body", b"")
            more = message.get("more_body", False)
            if len(body) > self.max_bytes:
                await too_long(scope, receive, send)
                return
        given = False

        async def receive_again() -> Message:
            nonlocal given
            if given:
                return await receive()
            given = True
            return {"type": "http.request", "body": body, "more_body": False}

        await self.app(scope, receive_again, send)


def make_app(nlp: Language, *, interface: str = "ar", max_bytes: int = 1 << 20, hosts: list[str] | None = None) -> FastAPI:
    """The web application.

    nlp: a pipeline that finds quotations. interface: the page's language, "ar" or "en". max_bytes: the longest request that is
    taken. hosts: the host names that are answered to; None for all.
    """
    from . import __version__

    app = FastAPI(
        title="spacy-quotes", version=__version__, description="Attributed quotations from Arabic news", docs_url=None, redoc_url=None
    )
    app.add_middleware(_SizeLimit, max_bytes=max_bytes)
    if hosts is not None:
        app.add_middleware(TrustedHostMiddleware, allowed_hosts=hosts)
    page = render([], interface=interface, serve=True)
    lock = Lock()

    @app.exception_handler(RequestValidationError)
    async def refuse(request: Request, error: RequestValidationError) -> JSONResponse:
        """One sentence; the framework's own answer would repeat the text."""
        return JSONResponse({"detail": _what_is_wrong(error.errors()[0])}, 422)

    @app.get("/", response_class=HTMLResponse, include_in_schema=False)
    def index() -> HTMLResponse:
        return HTMLResponse(page, headers={"Cache-Control": "no-store", "X-Frame-Options": "DENY", "Referrer-Policy": "no-referrer"})

    @app.post("/quotes", response_model=RecordModel, summary="Find the quotations of an article")
    def quotes(article: Article) -> Any:
        if len(article.text) > nlp.max_length:
            raise HTTPException(413, f"the text is longer than the {nlp.max_length:,} characters that the pipeline takes")
        try:
            with lock:
                record = to_record(nlp(article.text), article.id)
        except Exception as error:  # left alone, it would be logged, and the text with it
            raise HTTPException(500, f"the pipeline fails on this text ({type(error).__name__})") from None
        return JSONResponse(record, headers={"Cache-Control": "no-store"})

    return app


def _what_is_wrong(error: Any) -> str:
    place = ".".join(str(part) for part in error["loc"] if part != "body")
    if error["type"] == "json_invalid":
        return f"the request is no JSON (character {place})"
    if not place:
        return 'the request is no JSON object {"text": "…"} sent as Content-Type: application/json'
    return f"{place}: {error['msg'][:1].lower()}{error['msg'][1:]}"


def bind(host: str, port: int) -> sockets.socket:
    """A socket that listens. port: 0 for any free one. RAISES OSError: the address is taken, or none of this machine's."""
    family = sockets.AF_INET6 if ":" in host else sockets.AF_INET
    socket = sockets.socket(family, sockets.SOCK_STREAM)
    socket.setsockopt(sockets.SOL_SOCKET, sockets.SO_REUSEADDR, 1)
    try:
        socket.bind((host, port))
        socket.listen()
    except OSError:
        socket.close()
        raise
    return socket


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


class Server:
    """Serves until Ctrl-C. host: what it listens on; on loopback it answers to loopback names alone."""

    def __init__(self, nlp: Language, host: str, *, interface: str = "ar", max_bytes: int = 1 << 20) -> None:
        hosts = ["localhost", "127.0.0.1", "[::1]", host] if _is_loopback(host) else None
        app = make_app(nlp, interface=interface, max_bytes=max_bytes, hosts=hosts)
        self._server = uvicorn.Server(uvicorn.Config(app, access_log=False, log_level="warning", server_header=False))

    def run(self, socket: sockets.socket) -> None:
        """Serve until Ctrl-C, or until `stop`."""
        with suppress(KeyboardInterrupt):  # which uvicorn raises again when all is closed
            self._server.run(sockets=[socket])

    def stop(self) -> None:
        """End `run`, from another thread."""
        self._server.should_exit = True
