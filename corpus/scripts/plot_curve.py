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
    "content": (0.913, 0.902, 0.911, 0.911, 0.916),
    "exact": (0.864, 0.860, 0.864, 0.868, 0.876),
    "attributed": (0.833, 0.822, 0.828, 0.832, 0.839),
}
RULES = {"content": 0.909, "exact": 0.860, "attributed": 0.830}


def main(path: Path) -> None:
    figure, axes = plt.subplots(figsize=(6, 3.6), constrained_layout=True)
    for measure, values in LEARNED.items():
        (line,) = axes.plot(SHARES, values, marker="o", label=measure)
        axes.axhline(RULES[measure], color=line.get_color(), linestyle=":", linewidth=1)
    axes.set(xlabel="gold articles used in training, %", ylabel="F on 240 further articles", xticks=SHARES, ylim=(0.80, 0.95))
    axes.legend(title="learned (dotted: rules)", loc="upper center", ncols=3)
    figure.savefig(path, dpi=110)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
