"""Regressions over named features as tables of weights, as the language data keeps them. Needs scikit-learn."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import chain
from typing import Any

LEAST = 4  # occurrences


def weights(rows: Sequence[Sequence[str]], labels: Sequence[bool], strength: float = 0.15) -> dict[str, float]:
    """The weight of each feature that occurs often enough to tell something, in the order of their names.

    rows: the features of each example. labels: whether each is right. strength: the inverse of the penalty on large weights.
    """
    from sklearn.feature_extraction import DictVectorizer
    from sklearn.linear_model import LogisticRegression

    vectorizer = DictVectorizer()
    seen = Counter(chain.from_iterable(rows))
    examples = vectorizer.fit_transform([{feature: 1 for feature in features if seen[feature] >= LEAST} for features in rows])
    model = LogisticRegression(C=strength, fit_intercept=False, max_iter=2000).fit(examples, labels)
    return {name: round(float(weight), 3) for name, weight in sorted(zip(vectorizer.feature_names_, model.coef_[0], strict=True))}


def choice_weights(choices: Sequence[Sequence[tuple[Sequence[str], bool]]], penalty: float = 3.0) -> dict[str, float]:
    """The weight of each feature in a choice among options: a conditional logit (McFadden 1974), where several options may be right.

    choices: for each choice the features of its options and whether they are right. penalty: on the square of the weights.
    """
    import numpy as np
    from scipy.optimize import minimize
    from sklearn.feature_extraction import DictVectorizer

    choices = [choice for choice in choices if any(right for _, right in choice)]
    seen = Counter(chain.from_iterable(features for choice in choices for features, _ in choice))
    vectorizer = DictVectorizer()
    options = vectorizer.fit_transform(
        [{feature: 1 for feature in features if seen[feature] >= LEAST} for choice in choices for features, _ in choice]
    )
    right = np.array([right for choice in choices for _, right in choice], dtype=float)
    lengths = np.array([len(choice) for choice in choices])
    starts = np.cumsum(lengths) - lengths

    def loss(weights: Any) -> Any:
        scores = options @ weights
        raised = np.exp(scores - np.repeat(np.maximum.reduceat(scores, starts), lengths))
        all_sums, right_sums = np.add.reduceat(raised, starts), np.add.reduceat(raised * right, starts)
        gradient = raised / np.repeat(all_sums, lengths) - raised * right / np.repeat(right_sums, lengths)
        return np.log(all_sums / right_sums).sum() + penalty * weights @ weights, options.T @ gradient + 2 * penalty * weights

    fitted = minimize(loss, np.zeros(options.shape[1]), jac=True, method="L-BFGS-B").x
    return {name: round(float(weight), 3) for name, weight in zip(vectorizer.feature_names_, fitted, strict=True) if round(weight, 3)}
