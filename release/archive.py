#!/usr/bin/env python3
"""Packs a folder so that the same files always give the same bytes, and writes sums that people can compare.

    release/archive.py pack FOLDER FILE     .tar.gz or .zip, by the ending of FILE
    release/archive.py sums FOLDER FILE…    SHA-256 of files in FOLDER, as `sha256sum --check` reads them

Names are in order, every file has the time in SOURCE_DATE_EPOCH (seconds since 1970) and belongs to nobody.
"""

import gzip
import hashlib
import io
import os
import pathlib
import sys
import tarfile
import time
import zipfile

# Those that a person starts.
PROGRAMS = {".sh", ".exe", ""}


def files(folder):
    """Every file below `folder`: its name in the archive, its bytes, and its mode."""
    for path in sorted(folder.rglob("*"), key=lambda path: path.relative_to(folder).as_posix()):
        if path.is_file():
            name = f"{folder.name}/{path.relative_to(folder).as_posix()}"
            runs = path.suffix in PROGRAMS and not path.name.startswith("LICENSE")
            yield name, path.read_bytes(), 0o755 if runs else 0o644


def tar(folder, moment):
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w", format=tarfile.USTAR_FORMAT) as archive:
        for name, content, mode in files(folder):
            entry = tarfile.TarInfo(name)
            entry.size, entry.mode, entry.mtime = len(content), mode, moment
            archive.addfile(entry, io.BytesIO(content))
    whole = io.BytesIO()
    with gzip.GzipFile(filename="", fileobj=whole, mode="wb", compresslevel=9, mtime=0) as out:
        out.write(packed.getvalue())
    return whole.getvalue()


def zipped(folder, moment):
    whole = io.BytesIO()
    # Zip knows no time before 1980.
    date = max(time.gmtime(moment)[:6], (1980, 1, 1, 0, 0, 0))
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, content, mode in files(folder):
            entry = zipfile.ZipInfo(name, date)
            entry.create_system, entry.compress_type = 3, zipfile.ZIP_DEFLATED
            entry.external_attr = (0o100000 | mode) << 16
            archive.writestr(entry, content)
    return whole.getvalue()


def pack(folder, file):
    moment = int(os.environ["SOURCE_DATE_EPOCH"])
    made = zipped(folder, moment) if file.suffix == ".zip" else tar(folder, moment)
    file.write_bytes(made)


def sums(folder, names):
    for name in sorted(names):
        digest = hashlib.sha256((folder / name).read_bytes()).hexdigest()
        sys.stdout.buffer.write(f"{digest}  {name}\n".encode())


def main():
    match sys.argv[1:]:
        case ["pack", folder, file]:
            pack(pathlib.Path(folder), pathlib.Path(file))
        case ["sums", folder, *names] if names:
            sums(pathlib.Path(folder), names)
        case _:
            sys.exit(__doc__)


if __name__ == "__main__":
    main()
