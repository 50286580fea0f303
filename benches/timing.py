"""Times whole processes, in rounds: every case once in each round, so that a busy machine is unfair to all alike.

No output is removed before the last run: a file system that has just lost many files is slow for a while, and the next
program would get the blame. Peak memory is what wait4 tells; it is never below that of this small process itself.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True)
class Case:
    """One thing that is timed. `command` gets the folder for the output; `before` runs untimed."""

    name: str
    command: Callable[[Path], list[str]]
    before: Callable[[], None] = lambda: None
    output: Path | None = None  # an output that is there already; else a new folder for each run


@dataclass(frozen=True)
class Run:
    """One run of a case."""

    wall: float
    cpu: float
    peak: float


@dataclass
class Series:
    """All runs of a case."""

    runs: list[Run] = field(default_factory=list)

    def of(self, what: str) -> list[float]:
        """One measure of all runs."""
        return [getattr(run, what) for run in self.runs]

    def median(self, what: str) -> float:
        """The median of one measure."""
        return statistics.median(self.of(what))

    def ratio(self, other: Series, what: str = "wall") -> float:
        """How many times as much the other takes, by pairs of the same round."""
        pairs = zip(self.of(what), other.of(what))
        return statistics.median(theirs / own for own, theirs in pairs)


def once(command: list[str], environment: dict[str, str]) -> Run:
    """Runs a command to its end; one that fails ends the benchmark."""
    with Path(environment["BENCH_LOG"]).open("wb") as log:
        began = time.monotonic()
        child = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, env=environment)
        _, status, usage = os.wait4(child.pid, 0)
        wall = time.monotonic() - began
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        told = Path(environment["BENCH_LOG"]).read_text(errors="replace")[-2000:]
        raise SystemExit(f"exit {child.returncode}: {' '.join(command)}\n{told}")
    return Run(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def rounds(cases: list[Case], number: int, outputs: Path) -> dict[str, Series]:
    """Runs every case so many times, interleaved."""
    series = {case.name: Series() for case in cases}
    outputs.mkdir(parents=True, exist_ok=True)
    for turn in range(number):
        for case in cases:
            case.before()
            out = case.output or outputs / f"{case.name}-{turn}"
            # No run finds what an earlier one left in a cache of the user.
            environment = {
                **os.environ,
                "XDG_CACHE_HOME": str(outputs / f"cache-{case.name}-{turn}"),
                "BENCH_LOG": str(outputs / "log"),
            }
            run = once(case.command(out), environment)
            series[case.name].runs.append(run)
            print(f"  round {turn + 1}: {case.name:<24} {run.wall:8.3f} s", file=sys.stderr, flush=True)
    return series
