"""A logistic regression over named features as a table of weights, as the language data keeps it. Needs scikit-learn."""

from __future__ import annotations

from collections.abc import Sequence


def weights(rows: Sequence[Sequence[str]], labels: Sequence[bool]) -> dict[str, float]:
    """The weight of each feature, in the order of their names.

    rows: the features of each example. labels: whether each is right.
    """
    from sklearn.feature_extraction import DictVectorizer
    from sklearn.linear_model import LogisticRegression

    vectorizer = DictVectorizer()
    examples = vectorizer.fit_transform([dict.fromkeys(features, 1) for features in rows])
    model = LogisticRegression(C=0.5, fit_intercept=False, max_iter=2000).fit(examples, labels)
    return {name: round(float(weight), 3) for name, weight in sorted(zip(vectorizer.feature_names_, model.coef_[0], strict=True))}
