#!/usr/bin/env python3
"""Measures the preview: a file is saved, and the page is asked for until its new bytes come over HTTP.

    python3 benches/serve.py --size M --runs 5

The time from the save (the rename is done) to the last byte of the first answer that shows the change: watching,
waiting for the file system to fall silent, checking and rendering are all in it. The page is asked for again and
again, as soon as the answer before has come. "All pages" is the time until the last page of the corpus, in all
languages, has shown the change, asked for one after the other: the preview makes a page when somebody asks for it.
"""

from __future__ import annotations

import argparse
import http.client
import re
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import edits
import layouts
import run
import text

LANGUAGE = "en"
PATIENCE = 120.0
PAUSE = 1.5  # between two saves, so that the preview rests


class Preview:
    """A running preview, asked over one connection."""

    def __init__(self, program: Path, site: Path) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = int(free.getsockname()[1])
        command = [str(program), "serve", "--site", str(site), "--port", str(self.port), "--today", layouts.TODAY]
        silent = subprocess.DEVNULL
        self.process = subprocess.Popen(command, stdin=silent, stdout=silent, stderr=silent)
        self.connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)

    def get(self, path: str) -> str:
        """The bytes of a page."""
        self.connection.request("GET", path)
        answer = self.connection.getresponse()
        return answer.read().decode("utf-8", errors="replace")

    def wait_until_it_answers(self) -> float:
        """Seconds until the front page is there."""
        began = time.monotonic()
        while time.monotonic() - began < PATIENCE * 5:
            if self.process.poll() is not None:
                raise SystemExit("the preview has ended by itself")
            try:
                self.get(f"/{LANGUAGE}/")
                return time.monotonic() - began
            except OSError:
                self.connection.close()
                time.sleep(0.02)
        raise SystemExit("the preview does not answer")

    def wait_for(self, path: str, words: str, since: float) -> float:
        """Seconds from `since` until the page shows the words."""
        while time.monotonic() - since < PATIENCE:
            if words in self.get(path):
                return time.monotonic() - since
        raise SystemExit(f"{path} never showed {words!r}")

    def memory(self) -> float:
        """Resident memory in MiB."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        found = re.search(r"VmRSS:\s+(\d+)", status)
        return int(found.group(1)) / 1024 if found else 0.0

    def end(self) -> None:
        """Stops it."""
        self.connection.close()
        self.process.terminate()
        self.process.wait()


def address(number: int) -> str:
    """Where a page of the corpus is served."""
    return f"/{LANGUAGE}/{text.section_of(number)}/{text.slug(number)}/"


def shows(topics: int, contact: int) -> list[int]:
    """The pages that show a contact."""
    wanted = text.contact_id(contact)
    return [number for number in range(topics) if wanted in text.topic(number, topics).contacts]


def probe(preview: Preview, save: Callable[[], str], path: str, runs: int) -> list[float]:
    """Saves so many times; seconds until the page shows it, each."""
    found = []
    for _ in range(runs):
        preview.get(path)
        time.sleep(PAUSE)
        words = save()
        found.append(preview.wait_for(path, words, time.monotonic()))
    return found


def template_everywhere(preview: Preview, path: Path, topics: int) -> float:
    """A template is saved; seconds until every page of the corpus, in every language, has shown it."""
    words = edits.template(path)
    began = time.monotonic()
    for lang in text.LANGUAGES:
        for number in range(topics):
            preview.wait_for(address(number).replace(f"/{LANGUAGE}/", f"/{lang}/", 1), words, began)
    return time.monotonic() - began


def told(name: str, seconds: list[float]) -> str:
    """One row of the table."""
    low, middle, high = min(seconds), statistics.median(seconds), max(seconds)
    return f"| {name} | {middle * 1000:.0f} ms ({low * 1000:.0f}–{high * 1000:.0f} ms) |"


def measure(program: Path, site: Path, topics: int, runs: int) -> list[str]:
    """All probes on one running preview."""
    preview = Preview(program, site)
    try:
        start = preview.wait_until_it_answers()
        page = topics // 2
        source = site / "content" / edits.page_of(topics, LANGUAGE)
        contact = text.topic(page, topics).contacts[0]
        shown = shows(topics, int(contact[-2:]))
        template = site / "themes/default/templates/page.html"
        rows = [
            told("start, until the front page is there", [start]),
            told("one page saved", probe(preview, lambda: edits.page(source), address(page), runs)),
            told(
                f"contact on {len(shown) * len(text.LANGUAGES)} pages saved, one of them asked for",
                probe(
                    preview, lambda: edits.contact(site / f"content/contacts/{contact}.yaml"), address(shown[-1]), runs
                ),
            ),
            told(
                "template saved, the page that is looked at",
                probe(preview, lambda: edits.template(template), address(page), runs),
            ),
            told("template saved, all pages, one after the other", [template_everywhere(preview, template, topics)]),
        ]
        return [*rows, f"| memory at the end | {preview.memory():.0f} MiB |"]
    finally:
        preview.end()


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--size", default="M", choices=list(run.TOPICS))
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--veiviser", type=Path, default=layouts.REPOSITORY / "target/release/veiviser")
    parser.add_argument("--work", type=Path, help="folder of corpora, as of run.py [a temporary one]")
    args = parser.parse_args()
    work = (args.work or Path(tempfile.mkdtemp(prefix="veiviser-bench-"))).resolve()
    corpus = work / args.size
    if not corpus.is_dir():
        run.script(
            "corpus.py", "--topics", str(run.TOPICS[args.size]), "--out", str(corpus),
            "--veiviser", str(args.veiviser), "--peers", "",
        )  # fmt: skip
    try:
        rows = measure(args.veiviser.resolve(), corpus / "veiviser-edit", run.TOPICS[args.size], args.runs)
        print("\n".join(["| preview | save → new bytes, median (min–max) |", "| --- | ---: |", *rows]))
    finally:
        if not args.work:
            print(f"removing {work}", file=sys.stderr)
            shutil.rmtree(work, ignore_errors=True)


if __name__ == "__main__":
    main()
