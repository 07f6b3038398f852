"""The network of `trainable_quotes`: vectors of words, and scorers of options.

Words get vectors from any ``tok2vec`` sublayer, joined with learned vectors of what the language data knows of them, and mixed
with their neighbours. An option's score comes from the vectors at its positions and from a table of its codes, through one hidden
layer: the design of spaCy's parser (a state's features from precomputed vectors), with a softmax over the options of each group.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

import numpy as np
from spacy.tokens import Doc
from spacy.util import registry
from thinc.api import LSTM, Maxout, Model, Ops, chain, expand_window, residual, with_array, with_padded
from thinc.initializers import glorot_uniform_init, uniform_init, zero_init
from thinc.types import Floats2d, Ints1d, Ints2d

from .learned.anchors import ANCHOR_COLUMNS
from .learned.antecedents import ANTECEDENT_COLUMNS
from .learned.far_edges import FAR_COLUMNS
from .learned.mentions import MENTION_COLUMNS
from .learned.options import POSITIONS

Units = tuple[list[Doc], list[Ints1d], list[Any]]
"""Docs, the token of each of their words, and the words' codes."""
Scored = tuple[Floats2d, Any, Any]
"""Vectors of all words of a batch, positions of options in them, and the options' codes."""

KIND_HEADS = 3
SCORERS = ("anchor", "far", "mention", "antecedent")
_PAIRS = 0x9E3779B97F4A7C15


def rows_of(codes: Any, rows: int) -> Any:
    """Hash codes to the rows of a table, each column in its own way.

    codes: (items, columns). RETURNS: (items, columns) of row numbers below `rows`.
    """
    columns = np.arange(1, codes.shape[1] + 1, dtype=np.uint64)
    mixed = (codes.astype(np.uint64) + columns * np.uint64(0x632BE59BD9B4E019)) * np.uint64(_PAIRS)
    mixed ^= mixed >> np.uint64(29)
    mixed *= np.uint64(0xBF58476D1CE4E5B9)
    mixed ^= mixed >> np.uint64(32)
    return (mixed % np.uint64(rows)).astype(np.int32)


@registry.architectures("spacy_quotes.OptionRanker.v1")
def build_option_ranker(
    tok2vec: Model[list[Doc], list[Floats2d]],
    width: int = 96,
    lexical_width: int = 64,
    hidden_width: int = 64,
    lexical_rows: int = 12000,
    option_rows: int = 12000,
    window_size: int = 1,
    recurrent: bool = False,
) -> Model[Units, Floats2d]:
    """Build the network.

    tok2vec: any layer from Docs to one vector a token; a listener too.
    width: of the words' vectors. lexical_width, lexical_rows: of the table of what is known of words.
    hidden_width, option_rows: of each scorer's hidden layer and table. window_size: words to each side that are mixed in.
    recurrent: whether the mixed vectors go on through a bidirectional LSTM, which sees the whole text: for tok2vec layers that see little.
    RETURNS: the layer from `Units` to the vectors of all words, (words, width), with the scorers as refs "anchor" (options → 1 score),
        "far" (→ 1 score, and one a kind), "mention" (→ one score a role) and "antecedent" (→ 1 score).
    """
    units = _units(tok2vec, lexical_width, lexical_rows)
    mix: Model[Any, Any] = chain(
        Maxout(nO=width, nP=2, normalize=True),
        residual(chain(expand_window(window_size=window_size), Maxout(nO=width, nI=width * (2 * window_size + 1), nP=2, normalize=True))),
    )
    layers: list[Model[Any, Any]] = [units, with_array(mix, pad=window_size)]
    lstm: Model[Any, Any] | None = LSTM(nO=width, nI=width, bi=True) if recurrent else None
    if lstm:
        layers.append(residual(with_padded(lstm)))
    encode: Model[Any, Any] = chain(*layers, _flatten())
    anchor = option_scorer(ANCHOR_COLUMNS, 1, width, hidden_width, option_rows)
    far = option_scorer(FAR_COLUMNS, 1 + KIND_HEADS, width, hidden_width, option_rows)
    mention = option_scorer(MENTION_COLUMNS, 3, width, hidden_width, option_rows)
    antecedent = option_scorer(ANTECEDENT_COLUMNS, 1, width, hidden_width, option_rows)
    scorers = {"anchor": anchor, "far": far, "mention": mention, "antecedent": antecedent}
    model: Model[Units, Floats2d] = Model(
        "option_ranker",
        _forward,
        init=_initialize,
        layers=[encode, *scorers.values()],
        refs={"tok2vec": tok2vec, "encode": encode, "units": units, "mix": mix, "lstm": lstm, **scorers},
    )
    return model


def _forward(model: Model[Any, Any], inputs: Units, is_train: bool) -> tuple[Floats2d, Callable[..., Any]]:
    return cast("tuple[Floats2d, Callable[..., Any]]", model.get_ref("encode")(inputs, is_train))


def _initialize(model: Model[Any, Any], X: Units | None = None, Y: Any = None) -> None:
    tok2vec = model.get_ref("tok2vec")
    if X is not None:
        tok2vec.initialize(X=X[0])
        units = model.get_ref("units")
        units.initialize()
        width = tok2vec.predict(X[0])[0].shape[1] + units.get_dim("nO")
        model.get_ref("mix").initialize(X=model.ops.alloc2f(4, width))
    lstm = model.maybe_get_ref("lstm")
    if lstm:
        lstm.initialize()
    for name in SCORERS:
        model.get_ref(name).initialize()


# --- words ------------------------------------------------------------------------------------------------------------


def _units(tok2vec: Model[list[Doc], list[Floats2d]], width: int, rows: int) -> Model[Units, list[Floats2d]]:
    """From Docs and words' codes to the words' vectors: the token's and the sum of the codes'."""
    return Model(
        "quote_units",
        _units_forward,
        init=_units_init,
        layers=[tok2vec],
        dims={"nO": width, "nV": rows},
        params={"E": None},
    )


def _units_init(model: Model[Any, Any], X: Any = None, Y: Any = None) -> None:
    table = uniform_init(model.ops, (model.get_dim("nV"), model.get_dim("nO")), lo=-0.1, hi=0.1)
    model.set_param("E", table)


def _units_forward(model: Model[Any, Any], inputs: Units, is_train: bool) -> tuple[list[Floats2d], Callable[..., Any]]:
    docs, tokens, codes = inputs
    ops: Any = model.ops
    table: Any = model.get_param("E")
    vectors, backprop_tokens = model.layers[0](docs, is_train)
    lengths = ops.asarray1i([len(token) for token in tokens])
    rows = ops.asarray2i(rows_of(np.vstack(codes), table.shape[0]))
    known = ops.unflatten(ops.gather_add(table, rows) if len(rows) else ops.alloc2f(0, table.shape[1]), lengths)
    joined = [ops.xp.hstack((vector[token], own)) for vector, token, own in zip(vectors, tokens, known, strict=True)]

    def backprop(gradients: list[Floats2d]) -> Any:
        d_table = ops.alloc2f(*table.shape)
        d_vectors = []
        for gradient, vector, token in zip(gradients, vectors, tokens, strict=True):
            d_vector = ops.alloc2f(*vector.shape)
            _scatter(ops, d_vector, token, gradient[:, : vector.shape[1]])
            d_vectors.append(d_vector)
        _scatter_columns(ops, d_table, rows, ops.xp.vstack(gradients)[:, -table.shape[1] :])
        model.inc_grad("E", d_table)
        return backprop_tokens(d_vectors)

    return joined, backprop


def _flatten() -> Model[list[Floats2d], Floats2d]:
    return Model("flatten_units", _flatten_forward)


def _flatten_forward(model: Model[Any, Any], vectors: list[Floats2d], is_train: bool) -> tuple[Floats2d, Callable[..., Any]]:
    lengths = [len(vector) for vector in vectors]

    def backprop(gradient: Floats2d) -> list[Floats2d]:
        return cast("list[Floats2d]", model.ops.unflatten(gradient, model.ops.asarray1i(lengths)))

    return cast(Floats2d, model.ops.xp.vstack(vectors)), backprop


# --- options ----------------------------------------------------------------------------------------------------------


def option_scorer(columns: int, heads: int, width: int, hidden: int, rows: int) -> Model[Scored, Floats2d]:
    """Scores of options: relu(vectors at their positions · W + T[codes] + b) · V + L[codes], with dropout on what is hidden.

    The last term, a weight a code and head, learns from few examples what holds without regard to context (as in "wide and deep"
    models, Cheng et al. 2016).

    columns: codes an option has. heads: scores an option gets. width: of the words' vectors.
    """
    return Model(
        "option_scorer",
        _scorer_forward,
        init=_scorer_init,
        dims={"nO": heads, "nI": width, "nH": hidden, "nV": rows, "nF": columns},
        params={"W": None, "T": None, "b": None, "V": None, "L": None},
        attrs={"dropout_rate": 0.0},
    )


def _scorer_init(model: Model[Any, Any], X: Any = None, Y: Any = None) -> None:
    heads, width, hidden, rows = (model.get_dim(name) for name in ("nO", "nI", "nH", "nV"))
    model.set_param("W", glorot_uniform_init(model.ops, (POSITIONS * hidden, width)))
    model.set_param("T", uniform_init(model.ops, (rows, hidden), lo=-0.1, hi=0.1))
    model.set_param("b", zero_init(model.ops, (hidden,)))
    model.set_param("V", zero_init(model.ops, (heads, hidden)))  # untrained, nothing is added to what the rules say
    model.set_param("L", zero_init(model.ops, (rows, heads)))


def _scorer_forward(model: Model[Any, Any], inputs: Scored, is_train: bool) -> tuple[Floats2d, Callable[..., Any]]:
    """positions: -1 stands for no word."""
    vectors, positions, codes = inputs
    ops: Any = model.ops
    hidden = model.get_dim("nH")
    if not len(codes):
        return ops.alloc2f(0, model.get_dim("nO")), lambda d_scores: ops.alloc2f(*vectors.shape)
    weights, table, scorer, linear = (model.get_param(name) for name in ("W", "T", "V", "L"))
    used, at = np.unique(positions, return_inverse=True)
    absent = int(used[0] < 0)
    words = ops.asarray1i(used[absent:])
    near = vectors[words]
    projected = ops.alloc2f(len(used), weights.shape[0])
    projected[absent:] = ops.gemm(near, weights, trans2=True)
    places = ops.asarray2i(at.reshape(positions.shape) * POSITIONS + np.arange(POSITIONS))
    rows = ops.asarray2i(rows_of(codes, table.shape[0]))
    summed = ops.gather_add(projected.reshape(-1, hidden), places) + ops.gather_add(table, rows) + model.get_param("b")
    mask = summed > 0
    if is_train and model.attrs["dropout_rate"]:
        mask = mask * ops.get_dropout_mask(summed.shape, model.attrs["dropout_rate"])
    active = summed * mask
    scores = ops.gemm(active, scorer, trans2=True) + ops.gather_add(linear, rows)

    def backprop(d_scores: Floats2d) -> Floats2d:
        model.inc_grad("V", ops.gemm(d_scores, active, trans1=True))
        d_linear = ops.alloc2f(*linear.shape)
        _scatter_columns(ops, d_linear, rows, d_scores)
        model.inc_grad("L", d_linear)
        d_summed = ops.gemm(d_scores, scorer) * mask
        model.inc_grad("b", d_summed.sum(axis=0))
        d_table = ops.alloc2f(*table.shape)
        _scatter_columns(ops, d_table, rows, d_summed)
        model.inc_grad("T", d_table)
        d_projected = ops.alloc2f(len(used) * POSITIONS, hidden)
        _scatter_columns(ops, d_projected, places, d_summed)
        d_projected = d_projected.reshape(len(used), -1)[absent:]
        model.inc_grad("W", ops.gemm(d_projected, near, trans1=True))
        d_vectors = ops.alloc2f(*vectors.shape)
        _scatter(ops, d_vectors, words, ops.gemm(d_projected, weights))
        return d_vectors

    return scores, backprop


def _scatter(ops: Ops, table: Floats2d, rows: Any, values: Floats2d) -> None:
    ops.scatter_add(table, ops.asarray1i(rows), ops.as_contig(values))


def _scatter_columns(ops: Ops, table: Floats2d, rows: Ints2d, values: Floats2d) -> None:
    values = ops.as_contig(values)
    for column in range(rows.shape[1]):
        _scatter(ops, table, rows[:, column], values)
