"""A logistic regression over named features as a table of weights, as the language data keeps it. Needs scikit-learn."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import chain

LEAST = 4  # occurrences


def weights(rows: Sequence[Sequence[str]], labels: Sequence[bool]) -> dict[str, float]:
    """The weight of each feature that occurs often enough to tell something, in the order of their names.

    rows: the features of each example. labels: whether each is right.
    """
    from sklearn.feature_extraction import DictVectorizer
    from sklearn.linear_model import LogisticRegression

    vectorizer = DictVectorizer()
    seen = Counter(chain.from_iterable(rows))
    examples = vectorizer.fit_transform([{feature: 1 for feature in features if seen[feature] >= LEAST} for features in rows])
    model = LogisticRegression(C=0.5, fit_intercept=False, max_iter=2000).fit(examples, labels)
    return {name: round(float(weight), 3) for name, weight in sorted(zip(vectorizer.feature_names_, model.coef_[0], strict=True))}
