"""Draws the learning curve of the model card: `python corpus/scripts/plot_curve.py OUT.png` (needs matplotlib).

The figures are those of tests/benchmark_trainable.py for pipelines that train_shipped.py made with --share; they stand in the
model card too.
"""

from __future__ import annotations

import sys
from pathlib import Path

import matplotlib.pyplot as plt

SHARES = (0, 10, 25, 50, 100)
LEARNED = {
    "content": (0.921, 0.922, 0.926, 0.928, 0.932),
    "exact": (0.881, 0.887, 0.893, 0.896, 0.900),
    "attributed": (0.858, 0.859, 0.862, 0.862, 0.871),
}
RULES = {"content": 0.920, "exact": 0.880, "attributed": 0.859}


def main(path: Path) -> None:
    figure, axes = plt.subplots(figsize=(6, 3.6), constrained_layout=True)
    for measure, values in LEARNED.items():
        (line,) = axes.plot(SHARES, values, marker="o", label=measure)
        axes.axhline(RULES[measure], color=line.get_color(), linestyle=":", linewidth=1)
    axes.set(xlabel="gold articles used in training, %", ylabel="F on 240 further articles", xticks=SHARES, ylim=(0.80, 0.97))
    axes.legend(title="learned (dotted: rules)", loc="upper center", ncols=3)
    figure.savefig(path, dpi=110)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
