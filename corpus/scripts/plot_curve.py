"""Draws the learning curve of the model card: `python corpus/scripts/plot_curve.py OUT.png` (needs matplotlib).

The figures are those of tests/benchmark_trainable.py for pipelines that train_shipped.py made with --share; they stand in the
model card too.
"""

from __future__ import annotations

import sys
from pathlib import Path

import matplotlib.pyplot as plt

SHARES = (10, 25, 50, 100)
LEARNED = {"content": (0.858, 0.913, 0.909, 0.912), "exact": (0.806, 0.884, 0.880, 0.883), "attributed": (0.739, 0.828, 0.835, 0.849)}
RULES = {"content": 0.911, "exact": 0.875, "attributed": 0.849}


def main(path: Path) -> None:
    figure, axes = plt.subplots(figsize=(6, 3.6), constrained_layout=True)
    for measure, values in LEARNED.items():
        (line,) = axes.plot(SHARES, values, marker="o", label=measure)
        axes.axhline(RULES[measure], color=line.get_color(), linestyle=":", linewidth=1)
    axes.set(xlabel="gold articles used in training, %", ylabel="F on dev", xticks=SHARES, ylim=(0.70, 0.94))
    axes.legend(title="learned (dotted: rules)", loc="lower right")
    figure.savefig(path, dpi=110)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
