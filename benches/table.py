"""The figures of a run as a Markdown table and as JSON."""

from __future__ import annotations

import dataclasses
import datetime
from dataclasses import dataclass

import text
from timing import Series

ROWS = [
    ("veiviser", "full build"),
    ("hugo", "Hugo"),
    ("zola", "Zola"),
    ("veiviser-minify", "full build, `minify: full`"),
    ("hugo-minify", "`hugo --minify`"),
    ("zola-minify", "Zola, `minify_html = true`"),
    ("veiviser-full", "full build, every output"),
    ("veiviser-check", "`check`"),
    ("veiviser-same", "`build`, nothing changed"),
    ("veiviser-one-page", "`build`, one page changed"),
]
# What a row is compared with: "n x" is how many times as long it takes.
AGAINST = {
    "hugo": "veiviser",
    "zola": "veiviser",
    "hugo-minify": "veiviser-minify",
    "zola-minify": "veiviser-minify",
    "veiviser-minify": "veiviser",
    "veiviser-full": "veiviser",
    "veiviser-check": "veiviser",
}
# Issue 7: what must be reached, as (size, row, measure, at most or at least, figure).
MUST = [
    ("M", "hugo", "ratio", "≥", 10.0), ("M", "zola", "ratio", "≥", 5.0),
    ("M", "hugo-minify", "ratio", "≥", 9.0), ("M", "zola-minify", "ratio", "≥", 6.0),
    ("S", "hugo", "ratio", "≥", 5.0), ("S", "zola", "ratio", "≥", 3.5),
    ("M", "veiviser", "peak", "≤", 300.0), ("M", "veiviser-same", "wall", "≤", 0.150),
    ("M", "veiviser-one-page", "wall", "≤", 0.400), ("M", "veiviser-check", "ratio", "≤", 0.6),
]  # fmt: skip
Sizes = dict[str, dict[str, Series]]


@dataclass(frozen=True)
class Known:
    """What figures need to be understood."""

    versions: dict[str, str]
    machine: dict[str, str]
    topics: dict[str, int]

    def pages(self, size: str) -> int:
        """Pages of a size."""
        return self.topics[size] * len(text.LANGUAGES)


def _seconds(value: float) -> str:
    return f"{value * 1000:.0f} ms" if value < 1 else f"{value:.2f} s"


def ratio(series: dict[str, Series], name: str) -> float | None:
    """How many times as long a row takes as the one it is compared with."""
    other = AGAINST.get(name)
    if other is None or name not in series:
        return None
    return series[other].ratio(series[name])


def _size(size: str, series: dict[str, Series], known: Known) -> list[str]:
    runs = len(series["veiviser"].runs)
    lines = [
        f"**{size}**: {known.pages(size):,} pages, {runs} rounds\n",
        "| what | wall, median (min–max) | CPU | peak memory | against Veiviser's |",
        "| --- | ---: | ---: | ---: | ---: |",
    ]
    for name, label in ROWS:
        if name not in series:
            continue
        one = series[name]
        walls = one.of("wall")
        times = ratio(series, name)
        lines.append(
            f"| {label} | {_seconds(one.median('wall'))} ({_seconds(min(walls))}–{_seconds(max(walls))}) "
            f"| {_seconds(one.median('cpu'))} | {one.median('peak'):.0f} MiB | {f'{times:.2f} ×' if times else ''} |"
        )
    return [*lines, ""]


def growth(sizes: Sizes, known: Known) -> list[tuple[str, str, float]]:
    """How much longer a page of a larger size takes."""
    found = []
    names = [name for name in "SML" if name in sizes]
    for small, large in zip(names, names[1:]):
        for tool in ("veiviser", "hugo", "zola"):
            if tool in sizes[small] and tool in sizes[large]:
                per_page = [sizes[size][tool].median("wall") / known.pages(size) for size in (small, large)]
                found.append((tool, f"{small} → {large}", per_page[1] / per_page[0]))
    return found


def musts(sizes: Sizes) -> list[tuple[str, bool]]:
    """What issue 7 asks for, and whether it was reached."""
    told = []
    for size, name, measure, sign, limit in MUST:
        series = sizes.get(size, {})
        if name in series:
            value = ratio(series, name) if measure == "ratio" else series[name].median(measure)
            assert value is not None, "every row with a ratio is compared with one"
            holds = value >= limit if sign == "≥" else value <= limit
            told.append((f"{size}, {dict(ROWS)[name]}, {measure}: {value:.2f} {sign} {limit}", holds))
    return told


def markdown(sizes: Sizes, demonstration: Series, known: Known) -> str:
    """The table, with what it depends on."""
    versions = "; ".join(f"{name}: {version}" for name, version in known.versions.items())
    machine = "; ".join(f"{name}: {value}" for name, value in known.machine.items())
    absent = [name for name in ("hugo", "zola") if name not in known.versions]
    lines = [f"{datetime.date.today()}. {versions}. {machine}.", ""]
    lines += [f"Left out, because it was not there: {', '.join(absent)}.", ""] if absent else []
    for size, series in sizes.items():
        lines += _size(size, series, known)
    walls = demonstration.of("wall")
    lines += [
        "A wrong number corrected on the demonstration, in place in all languages: "
        f"{_seconds(demonstration.median('wall'))} ({_seconds(min(walls))}–{_seconds(max(walls))}).",
        "",
    ]
    lines += [f"Growth per page, {tool}, {step}: {value:.2f}." for tool, step, value in growth(sizes, known)]
    lines += [""] + [f"- {'reached' if holds else 'NOT reached'}: {told}" for told, holds in musts(sizes)]
    return "\n".join(lines) + "\n"


def figures(sizes: Sizes, demonstration: Series, known: Known) -> dict[str, object]:
    """Every run."""

    def runs(series: Series) -> list[dict[str, float]]:
        return [dataclasses.asdict(run) for run in series.runs]

    return {
        "date": str(datetime.date.today()),
        "versions": known.versions,
        "machine": known.machine,
        "pages": {size: known.pages(size) for size in sizes},
        "sizes": {size: {name: runs(one) for name, one in series.items()} for size, series in sizes.items()},
        "demonstration-number": runs(demonstration),
        "growth": growth(sizes, known),
        "must": musts(sizes),
    }
