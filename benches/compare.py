#!/usr/bin/env python3
"""Says whether outputs of different generators are comparable: exit code 1 if not.

    python3 benches/compare.py --topics 60 veiviser=DIR hugo=DIR zola=DIR

Every page of the corpus must be there in every language. On sampled pages the text, the table of contents, the
switcher, the contact cards, the structured data and the targets of links must be those of the corpus.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import sys
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin

import layouts
import text

SAMPLE = 60
VOID = {"meta", "link", "br", "img", "hr", "input", "wbr", "path"}
Key = tuple[str, str, str]  # language, section, slug


class Page(HTMLParser):
    """What can be counted on a page; attributes may have lost their quotes, and end tags may be left out."""

    def __init__(self) -> None:
        super().__init__()
        self.switcher: list[str] = []
        self.alternates: list[str] = []
        self.links: list[str] = []
        self.phones: list[str] = []
        self.cards = self.contents = 0
        self.words: list[str] = []
        self.data = ""
        self._depth = 0  # of div elements inside the text
        self._script = self._contents = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {key: value or "" for key, value in attrs}
        classes, href = values.get("class", "").split(), values.get("href", "")
        if tag == "div" and (self._depth or "text" in classes):
            self._depth += 1
        self._script = tag == "script" and values.get("type") == "application/ld+json"
        self.cards += tag == "section" and "card" in classes
        if tag == "nav" and "contents" in classes:
            self._contents = True
        if tag == "link" and values.get("rel") == "alternate" and values.get("hreflang") != "x-default":
            self.alternates.append(href)
        if tag == "a":
            self._anchor(href, "hreflang" in values)

    def _anchor(self, href: str, is_switcher: bool) -> None:
        if is_switcher:
            self.switcher.append(href)
        elif self._depth:
            self.links.append(href)
        elif self._contents:
            self.contents += 1
        if href.startswith("tel:"):
            self.phones.append(href)

    def handle_endtag(self, tag: str) -> None:
        if tag == "div" and self._depth:
            self._depth -= 1
        if tag == "nav":
            self._contents = False
        if tag == "script":
            self._script = False

    def handle_data(self, data: str) -> None:
        if self._script:
            self.data += data
        elif self._depth:
            self.words += data.split()


def pages(out: Path) -> dict[Key, Path]:
    """The pages of the corpus in an output."""
    found = {}
    for path in out.rglob("topic-*/index.html"):
        parts = path.relative_to(out).parts
        lang = parts[0] if parts[0] in text.LANGUAGES else text.SOURCE
        found[(lang, parts[-3], parts[-2])] = path
    return found


def _plain(markdown: str) -> str:
    """The words of a text without its marks, run together: generators differ in the space between blocks."""
    unmarked = re.sub(r"\]\([^)]*\)", "]", markdown)
    unmarked = re.sub(r"^(#+|>|-|\d+\.) ", "", unmarked, flags=re.MULTILINE)
    unmarked = re.sub(r"^[ |:-]+$", "", unmarked, flags=re.MULTILINE)
    return re.sub(r"[\[\]*|\s#]", "", unmarked)


def _missing(out: Path, page: Path, links: list[str]) -> list[str]:
    """Links inside the site that lead to no file."""
    here = f"{layouts.URL}/{page.relative_to(out).as_posix()}"
    lost = []
    for link in links:
        whole = urldefrag(urljoin(here, link)).url
        if whole.startswith(layouts.URL):
            path = out / unquote(whole.removeprefix(layouts.URL)).lstrip("/")
            target = path / "index.html" if whole.endswith("/") else path
            lost += [] if target.is_file() else [link]
    return lost


def faults(out: Path, page: Path, key: Key, topics: int) -> list[str]:
    """What is not as in the corpus on a page."""
    lang, _, slug = key
    subject = text.topic(int(slug.removeprefix("topic-")), topics)
    seen = Page()
    seen.feed(page.read_text(encoding="utf-8"))
    seen.close()
    inside = [link for link in seen.links if "www.example.org" not in link]
    phones = ["tel:+47" + text.Contact(int(name[-2:])).phone.replace(" ", "") for name in subject.contacts]
    wanted = _plain(text.body(lang, subject))
    checks = {
        "ten links in the switcher": len(seen.switcher) == 10,
        "ten alternates in the head": len(seen.alternates) == 10,
        "a card for each contact": seen.cards == len(subject.contacts) and seen.phones == phones,
        "contents": seen.contents == sum(block.kind == "h2" for block in subject.blocks),
        "six links inside, one outside": (len(inside), len(seen.links)) == (6, 7),
        "links that lead somewhere": not _missing(out, page, inside + seen.switcher + seen.alternates),
        "the text of the corpus": "".join(seen.words).replace("'", "’") == wanted,
        "structured data": json.loads(seen.data or "{}").get("inLanguage", "")[:2] == lang,
    }
    return [name for name, holds in checks.items() if not holds]


def compare(outputs: dict[str, Path], topics: int) -> list[str]:
    """Everything that makes the outputs differ from the corpus."""
    wanted = {
        (lang, text.section_of(number), text.slug(number)) for number in range(topics) for lang in text.LANGUAGES
    }
    sample = random.Random(text.SEED).sample(sorted(wanted), min(SAMPLE, len(wanted)))
    told = []
    for name, out in outputs.items():
        found = pages(out)
        if set(found) != wanted:
            told.append(f"{name}: {len(found)} pages in place of {len(wanted)}")
            continue
        for key in sample:
            told += [f"{name}: {found[key]}: not {fault}" for fault in faults(out, found[key], key, topics)]
    return told


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--topics", type=int, required=True)
    parser.add_argument("outputs", nargs="+", metavar="NAME=DIR")
    args = parser.parse_args()
    outputs = {name: Path(out) for name, out in (pair.split("=", 1) for pair in args.outputs)}
    told = compare(outputs, args.topics)
    print("\n".join(told[:20]) or f"comparable: {', '.join(outputs)}", file=sys.stderr)
    sys.exit(1 if told else 0)


if __name__ == "__main__":
    main()
