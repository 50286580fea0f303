"""The text of the benchmark: every topic once, as numbers, and then in the words of each language.

A topic is drawn from its own random generator, so that the number of topics, languages, layouts and processes
does not change its text. Its sentences are made of places in word lists that are parallel in all languages
(words.json); a "translation" therefore has the same blocks, links and figures as its source.
"""

from __future__ import annotations

import json
import random
from dataclasses import dataclass
from functools import cache
from pathlib import Path

SEED = 7
LANGUAGES = ["nb", "en", "uk", "ar", "so", "ti", "fa", "pl", "tr", "fr"]
SOURCE = LANGUAGES[0]
RIGHT_TO_LEFT = {"ar", "fa"}
SECTIONS = [
    "arrival", "body", "books", "care", "garden", "jobs", "law", "learn",
    "meet", "money", "move", "play", "rules", "talk", "town", "travel",
]
CONTACTS = 60
OWNERS = 8
LINK = "\x01"  # stands on both sides of the id of a page that is linked to

# Shapes of sentences: noun, verb, preposition, conjunction, adverb.
SHAPES = ["NVPNCNVN", "AVNNPNCNVN", "NPNVNA", "NCNVPNANVN", "AVNPNNCN", "NVNPNANVPN", "NVANPNCANVN"]
SHORT = ["NVPN", "NVNPN", "AVNPN", "NCNVA", "NVNPNCN"]

# Level and number of words of the headings; under each: its parts, in order.
PLAN = [
    (0, ["text:0", "text"]),
    (2, ["text", "bullets:1", "text"]),
    (2, ["text:2", "text"]),
    (3, ["text", "steps"]),
    (2, ["text", "table", "note", "text"]),
    (2, ["text:3", "text", "text"]),
    (3, ["text:4", "text", "text"]),
    (2, ["text", "bullets:5", "text", "outside"]),
]

Sentence = list[tuple[str, int]]
_SIZES = {"N": 48, "V": 16, "P": 8, "C": 4, "A": 12}


@dataclass(frozen=True)
class Block:
    """A part of a page: what it is, its sentences, and the link or figures in it."""

    kind: str
    sentences: tuple[Sentence, ...] = ()
    link: int = -1
    bold: int = -1
    figures: tuple[int, ...] = ()


@dataclass(frozen=True)
class Topic:
    """A page in no language yet."""

    number: int
    contacts: list[str]
    reviewed: str
    blocks: list[Block]
    summary: Sentence
    keywords: list[int]
    links: list[int]

    @property
    def section(self) -> str:
        """The section it stands in."""
        return section_of(self.number)

    @property
    def owner(self) -> str:
        """The unit that answers for it."""
        return f"unit-{self.number % OWNERS}"


@cache
def words(lang: str) -> dict[str, list[str]]:
    """The word lists of a language, by the letter of a shape; and `days`."""
    return {key: value.split() for key, value in _table()[lang].items() if key not in ("label", "site")}


@cache
def _table() -> dict[str, dict[str, str]]:
    return json.loads((Path(__file__).parent / "words.json").read_text(encoding="utf-8"))


def label(lang: str) -> str:
    """What speakers of the language call it."""
    return _table()[lang]["label"]


def site_name(lang: str) -> str:
    """The name of the site."""
    return _table()[lang]["site"]


def slug(number: int) -> str:
    """The last part of the address of a topic."""
    return f"topic-{number:05d}"


def section_of(number: int) -> str:
    """The section a topic stands in."""
    return SECTIONS[number % len(SECTIONS)]


def contact_id(number: int) -> str:
    """The id of a contact."""
    return f"office-{number:02d}"


def topic(number: int, topics: int) -> Topic:
    """The topic with this number, of so many."""
    rng = random.Random(f"{SEED}-{number}")
    # The first in turn, so that each is used; one or two more by chance.
    own = number % CONTACTS
    drawn = [own] + [(own + step) % CONTACTS for step in rng.sample(range(1, CONTACTS), rng.randint(1, 2))]
    contacts = [contact_id(at) for at in drawn]
    others = rng.sample(range(topics), min(topics, 7))
    links = [other for other in others if other != number][:6]
    blocks: list[Block] = []
    for level, parts in PLAN:
        if level:
            blocks.append(Block(f"h{level}", (_draw(rng, rng.choice(["NCN", "NPN", "NVN"])),)))
        blocks.extend(_block(rng, part) for part in parts)
    reviewed = f"2026-{rng.randint(8, 10):02d}-{rng.randint(1, 28):02d}"
    summary = _draw(rng, SHAPES[0])
    return Topic(number, contacts, reviewed, blocks, summary, rng.sample(range(48), 5), links)


def _draw(rng: random.Random, shape: str) -> Sentence:
    return [(kind, rng.randrange(_SIZES[kind])) for kind in shape]


def _block(rng: random.Random, part: str) -> Block:
    """One part of the plan; the figure behind the colon is the link it holds."""
    kind, _, link = part.partition(":")
    at = int(link) if link else -1
    if kind == "text":
        sentences = tuple(_draw(rng, rng.choice(SHAPES)) for _ in range(4))
        return Block(kind, sentences, at, rng.randrange(4) if rng.random() < 0.5 else -1)
    if kind == "table":
        cells = tuple(_draw(rng, shape) for _ in range(6) for shape in ("N", "NVPN"))
        return Block(kind, cells, at, -1, tuple(rng.randint(2, 40) for _ in range(5)))
    if kind in ("bullets", "steps"):
        return Block(kind, tuple(_draw(rng, rng.choice(SHORT)) for _ in range(5)), at)
    return Block(kind, tuple(_draw(rng, rng.choice(SHAPES)) for _ in range(2)), at)


def capital(lang: str, text: str) -> str:
    """The text with a large first letter; Turkish has two letters i."""
    first = "İ" if lang == "tr" and text[0] == "i" else text[0].upper()
    return first + text[1:]


def say(lang: str, sentence: Sentence) -> str:
    """The words of a sentence, without a full stop."""
    lists = words(lang)
    return capital(lang, " ".join(lists[kind][at] for kind, at in sentence))


def title(lang: str, number: int) -> str:
    """The title of a topic: no two are alike."""
    lists = words(lang)
    first, second, between = number % 48, number // 48 % 48, number // 2304 % 8
    return capital(lang, f"{lists['N'][first]} {lists['P'][between]} {lists['N'][second]}")


def pair(lang: str, first: int, second: int) -> str:
    """Two nouns: the name of a section or a unit."""
    lists = words(lang)
    return capital(lang, f"{lists['N'][first % 48]} {lists['C'][0]} {lists['N'][second % 48]}")


def section_title(lang: str, section: str) -> str:
    """The title of a section."""
    at = SECTIONS.index(section)
    return pair(lang, at, at + 16)


def section_summary(lang: str, section: str) -> str:
    """What a section is about, in one sentence."""
    rng = random.Random(f"{SEED}-{section}")
    return say(lang, _draw(rng, SHAPES[0])) + "."


def owner_name(lang: str, number: int) -> str:
    """The name of a unit."""
    return pair(lang, number + 32, number + 40)


def home_text(lang: str) -> str:
    """The text of the front page."""
    rng = random.Random(f"{SEED}-home")
    return " ".join(say(lang, _draw(rng, shape)) + "." for shape in SHAPES[:4])


def summary(lang: str, subject: Topic) -> str:
    """What a page is about, in one sentence."""
    return say(lang, subject.summary) + "."


def body(lang: str, subject: Topic) -> str:
    """The text of a page in Markdown, with `LINK` around ids of pages."""
    return "\n\n".join(_written(lang, subject, block) for block in subject.blocks) + "\n"


def _written(lang: str, subject: Topic, block: Block) -> str:
    texts = [say(lang, sentence) for sentence in block.sentences]
    if block.kind.startswith("h"):
        return f"{'#' * int(block.kind[1])} {texts[0]}"
    if block.kind == "table":
        return _table_of(texts, block.figures)
    if block.kind == "note":
        return "> " + " ".join(f"{text}." for text in texts)
    if block.kind == "outside":
        return f"[{texts[0]}](https://www.example.org/{slug(subject.number)})"
    if block.kind in ("bullets", "steps"):
        marks = ["-"] * 9 if block.kind == "bullets" else [f"{n}." for n in range(1, 9)]
        linked = [_link(lang, subject, block.link)] if block.link >= 0 else []
        return "\n".join(f"{mark} {text}" for mark, text in zip(marks, [f"{t}." for t in texts] + linked))
    return _paragraph(lang, subject, block, texts)


def _paragraph(lang: str, subject: Topic, block: Block, texts: list[str]) -> str:
    if block.link >= 0:
        texts = texts[:3] + [_link(lang, subject, block.link)]
    if block.bold >= 0:
        head, _, last = texts[0].rpartition(" ")
        texts[0] = f"{head} **{last}**"
    return " ".join(f"{text}." for text in texts)


def _link(lang: str, subject: Topic, at: int) -> str:
    other = subject.links[at]
    return f"[{title(lang, other)}]({LINK}{section_of(other)}/{slug(other)}{LINK})"


def _table_of(cells: list[str], figures: tuple[int, ...]) -> str:
    head, rows = cells[:2], [cells[n : n + 2] for n in range(2, len(cells), 2)]
    lines = [f"| {head[0]} | {head[1]} | {head[0]} |", "| --- | --- | ---: |"]
    lines += [f"| {first} | {second} | {figure} |" for (first, second), figure in zip(rows, figures)]
    return "\n".join(lines)


@dataclass(frozen=True)
class Contact:
    """A contact point in no language yet."""

    number: int

    @property
    def phone(self) -> str:
        """Eight digits that Norway could give out, each contact its own."""
        return f"21 00 {10 + self.number // 50:02d} {10 + self.number % 50:02d}"

    @property
    def email(self) -> str:
        """An address of an office, at a domain that is nobody's."""
        return f"post{self.number:02d}@eksempelby.example"

    @property
    def street(self) -> str:
        """Street and number."""
        return f"Storgata {self.number + 1}"

    @property
    def hours(self) -> tuple[str, str]:
        """When it opens and closes, Monday to Friday."""
        return [("08:00", "15:30"), ("09:00", "15:00"), ("10:00", "14:00")][self.number % 3]

    def name(self, lang: str) -> str:
        """Two nouns; no two contacts are alike."""
        lists = words(lang)
        second = (self.number * 7 + self.number // 48 * 5 + 3) % 48
        return capital(lang, f"{lists['N'][self.number % 48]} {lists['P'][0]} {lists['N'][second]}")

    def note(self, lang: str) -> str:
        """One sentence about it."""
        return say(lang, _draw(random.Random(f"{SEED}-note-{self.number}"), SHAPES[2])) + "."
