"""What editors do between two builds: small changes in files, each time another."""

from __future__ import annotations

import os
import re
import shutil
from pathlib import Path

import layouts
import text

LANGUAGES = 7  # of the demonstration
_CONTACT = "content/contacts/settlement-office.yaml"
_NUMBER = re.compile(r'(?<=value: ")67 05 90 (\d\d)(?=")')


def replace(path: Path, content: str) -> None:
    """Writes a file anew, as editors do: other names of the same file keep what they have."""
    beside = path.with_name(f".{path.name}.new")
    beside.write_text(content, encoding="utf-8")
    os.replace(beside, path)


def page_of(topics: int, lang: str = "en") -> str:
    """The file of a page in the middle of the corpus."""
    number = topics // 2
    return f"{text.section_of(number)}/{text.slug(number)}.{lang}.md"


def page(path: Path) -> str:
    """Changes the last words of a page, and no block or link; says which words stand there now."""
    content = path.read_text(encoding="utf-8").rstrip()
    words = "Good morning." if content.endswith("Good evening.") else "Good evening."
    before = re.sub(r" Good \w+\.$", "", content)
    replace(path, f"{before} {words}\n")
    return words


def contact(path: Path) -> str:
    """Changes the telephone number of a contact of the corpus; says how it is shown now."""
    content = path.read_text(encoding="utf-8")
    old = re.search(r"21 0(\d) (\d\d \d\d)", content)
    assert old is not None, "every contact of the corpus has a number"
    new = f"21 0{1 - int(old.group(1))} {old.group(2)}"
    replace(path, content.replace(old.group(0), new))
    return new


def template(path: Path) -> str:
    """Changes the class of the summary in a template; says what stands on the pages now."""
    content = path.read_text(encoding="utf-8")
    old = re.search(r'class="summary(-\w)?"', content)
    assert old is not None, "the template shows the summary"
    new = 'class="summary-b"' if old.group(1) != "-b" else 'class="summary-c"'
    replace(path, content.replace(old.group(0), new))
    return new


def copy_demonstration(site: Path) -> None:
    """Copies the site of the repository."""
    shutil.rmtree(site, ignore_errors=True)
    for name in ("content", "locales", "themes"):
        shutil.copytree(layouts.REPOSITORY / name, site / name)
    shutil.copy(layouts.REPOSITORY / "site.yaml", site)


def number(site: Path) -> None:
    """Corrects the number of the contact that every page of the demonstration leads to."""
    path = site / _CONTACT
    content = path.read_text(encoding="utf-8")
    replace(path, _NUMBER.sub(lambda old: f"67 05 90 {(int(old.group(1)) + 1) % 10:02d}", content))


def shown(site: Path) -> str:
    """The number as it stands now."""
    found = _NUMBER.search((site / _CONTACT).read_text(encoding="utf-8"))
    assert found is not None, "the contact has a number"
    return found.group(0)


def languages_with(out: Path, words: str) -> list[str]:
    """Languages with a page that shows the words."""
    folders = sorted(path for path in out.iterdir() if path.is_dir() and path.name != "assets")
    return [
        folder.name
        for folder in folders
        if any(words in path.read_text(encoding="utf-8") for path in folder.rglob("*.html"))
    ]
