"""Draws the learning curve of the model card: `python corpus/scripts/plot_curve.py OUT.png` (needs matplotlib).

The figures are those of tests/benchmark_trainable.py for pipelines that train_shipped.py made with --share; they stand in the
model card too.
"""

from __future__ import annotations

import sys
from pathlib import Path

import matplotlib.pyplot as plt

SHARES = (10, 25, 50, 100)
LEARNED = {"content": (0.829, 0.869, 0.877, 0.881), "exact": (0.781, 0.832, 0.837, 0.830), "attributed": (0.715, 0.763, 0.760, 0.782)}
RULES = {"content": 0.878, "exact": 0.835, "attributed": 0.773}


def main(path: Path) -> None:
    figure, axes = plt.subplots(figsize=(6, 3.6), constrained_layout=True)
    for measure, values in LEARNED.items():
        (line,) = axes.plot(SHARES, values, marker="o", label=measure)
        axes.axhline(RULES[measure], color=line.get_color(), linestyle=":", linewidth=1)
    axes.set(xlabel="gold articles used in training, %", ylabel="F on dev", xticks=SHARES, ylim=(0.68, 0.92))
    axes.legend(title="learned (dotted: rules)", loc="lower right")
    figure.savefig(path, dpi=110)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
