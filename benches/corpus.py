#!/usr/bin/env python3
"""Writes the corpus of the benchmark: the same text for Veiviser, Hugo and Zola.

    python3 benches/corpus.py --topics 60 --out /tmp/corpus/S --veiviser target/release/veiviser

Pages = topics x 10 languages. `--veiviser` is the program that records, with `accept`, what translations were made
from; without it Veiviser's corpus is not made. The same seed gives the same bytes.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import subprocess
import time
from multiprocessing import Pool
from pathlib import Path

import layouts
import text

CHUNK = 50
# Sites of Veiviser that differ in two settings only: `minify` and `outputs`.
VEIVISER_VARIANTS = {
    "veiviser": ("theme", []),
    "veiviser-edit": ("theme", []),
    "veiviser-minify": ("full", []),
    "veiviser-full": (
        "theme",
        ["search", "side-by-side", "numbers", "vcard", "calendar", "print-sheets", "offline"],
    ),
}


def write(path: Path, content: str) -> None:
    """Writes a file, with the folders it stands in."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content, encoding="utf-8")


def _pages(job: tuple[int, int, str, list[str]]) -> int:
    """The pages of some topics in every language and layout; says how many words they have."""
    first, topics, out, tools = job
    count = 0
    for number in range(first, min(first + CHUNK, topics)):
        subject = text.topic(number, topics)
        for lang in text.LANGUAGES:
            body = text.body(lang, subject)
            count += len(body.split())
            for tool in tools:
                path, content = layouts.PAGES[tool](lang, subject, body)
                write(Path(out) / tool / path, content)
    return count


def _facts(out: Path, words: int, topics: int, seconds: float) -> None:
    pages = topics * len(text.LANGUAGES)
    tool = next(name for name in ("hugo", "zola", "veiviser") if (out / name).is_dir())
    sources = sum(path.stat().st_size for path in (out / tool / "content").rglob("topic-*.md"))
    print(
        f"{out}: {pages} pages, {words // pages} words and {sources // pages} bytes of source a page, "
        f"made in {seconds:.0f} s"
    )


def _variants(out: Path) -> None:
    """More sites for Veiviser with the same content, by hard links, and settings of their own."""
    for name, (minify, outputs) in VEIVISER_VARIANTS.items():
        if name != "veiviser":
            for path in sorted((out / "veiviser").rglob("*")):
                target = out / name / path.relative_to(out / "veiviser")
                if path.is_dir():
                    target.mkdir(parents=True, exist_ok=True)
                elif path.name != "site.yaml":
                    os.link(path, target)
        settings = (out / "veiviser/site.yaml").read_text(encoding="utf-8")
        changed = settings.replace("minify: theme\n", f"minify: {minify}\n")
        changed = changed.replace("outputs: []\n", f"outputs: [{', '.join(outputs)}]\n")
        write(out / name / "site.yaml", changed)


def accept(site: Path, program: Path) -> None:
    """Records that every translation says what its source says."""
    wanted = [f"*.{lang}" for lang in text.LANGUAGES[1:]]
    command = [str(program), "accept", "--site", str(site), "--today", layouts.TODAY, *wanted]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{' '.join(command)}\n{done.stderr[-2000:]}")


def _digest() -> str:
    """The name of everything the corpus is made from."""
    own = [path for name in ("benches", "locales", "themes") for path in (layouts.REPOSITORY / name).rglob("*")]
    made_from = [path for path in own if path.suffix in (".json", ".html", ".ftl", ".css", ".js", ".yaml", ".svg")]
    made_from += [layouts.REPOSITORY / "benches" / name for name in ("text.py", "layouts.py", "corpus.py")]
    digest = hashlib.sha256(str(text.SEED).encode())
    for path in sorted(made_from):
        digest.update(path.read_bytes())
    return digest.hexdigest()[:16]


def make(topics: int, out: Path, program: Path | None, peers: list[str]) -> None:
    """Makes the corpus, unless this very one is there."""
    stamp = out / "whole"
    tools = (["veiviser"] if program else []) + peers
    state = [_digest(), str(topics), *tools]
    if stamp.is_file() and set(state) <= set(stamp.read_text().split()):
        return
    if out.exists():
        raise SystemExit(f"{out} holds something else; remove it, or choose another --work")
    began = time.monotonic()
    for tool in tools:
        for path, content in layouts.FRAMES[tool]():
            write(out / tool / path, content)
    jobs = [(first, topics, str(out), tools) for first in range(0, topics, CHUNK)]
    with Pool() as pool:
        words = sum(pool.imap_unordered(_pages, jobs))
    if program:
        began_accept = time.monotonic()
        accept(out / "veiviser", program)
        print(f"accept took {time.monotonic() - began_accept:.1f} s")
        _variants(out)
    _facts(out, words, topics, time.monotonic() - began)
    write(stamp, " ".join(state) + "\n")


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--topics", type=int, default=60)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--veiviser", type=Path)
    parser.add_argument("--peers", default="hugo,zola")
    args = parser.parse_args()
    make(args.topics, args.out, args.veiviser, [peer for peer in args.peers.split(",") if peer])


if __name__ == "__main__":
    main()
