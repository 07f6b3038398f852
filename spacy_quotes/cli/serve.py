"""``python -m spacy quotes serve``."""

from typing import Annotated

import typer

from . import options
from .console import SOME_FAILED, Messages
from .pipeline import pipeline


def serve_cli(
    host: Annotated[str, typer.Option("--host", help="Address to listen on; by default only this machine can reach it")] = "127.0.0.1",
    port: Annotated[int, typer.Option("--port", "-p", min=0, max=65535, help="Port to listen on; 0 for any free one")] = 8766,
    model: options.Model = None,
    language: options.Language = "ar",
    interface: options.Interface = "ar",
    max_size: Annotated[int, typer.Option("--max-size", min=1, help="The longest request taken, in kilobytes")] = 1024,
    quiet: options.Quiet = False,
) -> None:
    """A local page to paste articles into, and a small JSON API.

    The page is at /, the API is POST /quotes with {"text": "…"}, described at /openapi.json. Texts are not kept, not even in
    a log.

    \b
    Examples:
      python -m spacy quotes serve
      curl -s localhost:8766/quotes -H 'Content-Type: application/json' -d '{"text": "قال الوزير: «لن نتراجع»."}'

    Exit status: 0 ended by Ctrl-C; 1 the address can't be listened on; 2 wrong use.
    """
    messages = Messages(quiet)
    try:
        from ..serve import Server, bind
    except ImportError as error:
        messages.fail(f"serve needs FastAPI and uvicorn: pip install 'spacy-quotes[serve]' ({error})")
    options.check_interface(interface, messages)
    nlp = pipeline(model, language, messages)
    try:
        socket = bind(host, port)
    except OSError as error:
        messages.fail(f"cannot listen on {host}:{port}: {error.strerror or error}; another --port may be free", code=SOME_FAILED)
    server = Server(nlp, host, interface=interface, max_bytes=max_size * 1024)
    if not quiet:
        messages.console.print(f"http://{host}:{socket.getsockname()[1]}/ (Ctrl-C ends it)")
    server.run(socket)
