"""``python -m spacy quotes``: one module a subcommand.

spaCy imports this for each of its commands, through the entry point; so whatever is heavy is imported where it is used.
The modules of the commands have no postponed annotations: the Typer that spaCy 3.7 comes with can't read them.
"""

from __future__ import annotations

import typer
from spacy.cli._util import app as spacy_cli

from .convert import convert_cli
from .extract import extract_cli
from .report import report_cli
from .serve import serve_cli

HELP = """Attributed quotations from Arabic news: who said what, to whom, through which agency.

\b
  python -m spacy quotes extract news/              quotations as a table, or as JSON lines in a pipe
  python -m spacy quotes report news/ -o news.html  the same as a page to read, search and filter
  python -m spacy quotes serve                      a local page to paste articles into
  python -m spacy quotes convert in.jsonl out.spacy annotated documents in another format

Exit status: 0 all done; 1 some documents failed, the others are done; 2 wrong use, nothing done.
"""

app = typer.Typer(name="quotes", help=HELP, no_args_is_help=True, rich_markup_mode=None, pretty_exceptions_enable=False)
app.command("extract", no_args_is_help=True)(extract_cli)
app.command("convert", no_args_is_help=True)(convert_cli)
app.command("report", no_args_is_help=True)(report_cli)
app.command("serve")(serve_cli)
spacy_cli.add_typer(app)

__all__ = ["app"]
