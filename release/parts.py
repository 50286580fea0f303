#!/usr/bin/env python3
"""What the program is made of, as cargo itself resolves it for one kind of machine.

    release/parts.py sbom TARGET       CycloneDX 1.5, as JSON
    release/parts.py licences TARGET   every part with its licence texts, for people

Only the standard library of Python is needed, so that nobody has to trust another tool. The same Cargo.lock
gives the same bytes: no time, no random number, no path of this machine. Parts that only the tests use are
left out. Parts that run while the program is compiled (build scripts, macros) have the scope "excluded".
"""

import json
import pathlib
import re
import subprocess
import sys
import tomllib
import uuid

ROOT = pathlib.Path(__file__).resolve().parent.parent
TEXTS = re.compile(r"(licen[cs]e|copying|notice|copyright|unlicense)", re.IGNORECASE)

MIT = """Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE."""

BSD_3 = """Redistribution and use in source and binary forms, with or without modification, are permitted provided that the
following conditions are met:

1. Redistributions of source code must retain the above copyright notice, this list of conditions and the following
   disclaimer.
2. Redistributions in binary form must reproduce the above copyright notice, this list of conditions and the following
   disclaimer in the documentation and/or other materials provided with the distribution.
3. Neither the name of the copyright holder nor the names of its contributors may be used to endorse or promote
   products derived from this software without specific prior written permission.

THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND ANY EXPRESS OR IMPLIED WARRANTIES,
INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL,
SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF LIABILITY,
WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF
THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE."""


def cargo(*arguments):
    """What cargo says; it is never asked to change Cargo.lock."""
    done = subprocess.run(["cargo", *arguments, "--locked"], cwd=ROOT, check=True, stdout=subprocess.PIPE)
    return done.stdout.decode()


def tree(target, edges):
    """Who needs whom, by name and version, as cargo compiles it for `target` on this machine."""
    said = cargo("tree", "--target", target, "--edges", edges, "--prefix", "depth", "--format", " {p}|")
    needs, above = {}, []
    for line in said.splitlines():
        depth, rest = line.split("|")[0].split(" ", 1)
        name, version = rest.split(" ")[:2]
        part = (name, version.removeprefix("v"))
        needs.setdefault(part, set())
        # What was shown before is shown again without what it needs.
        del above[int(depth):]
        if above:
            needs[above[-1]].add(part)
        above.append(part)
    return needs


def resolved(target):
    """The program's own package, and its parts in order: each with what it needs, and if it is inside."""
    host = re.search(r"^host: (.*)$", subprocess.check_output(["rustc", "-vV"], text=True), re.MULTILINE).group(1)
    # Metadata alone would name too much: it does not know which features are really asked for.
    platforms = ["--filter-platform", target, "--filter-platform", host]
    metadata = json.loads(cargo("metadata", "--format-version", "1", *platforms))
    packages = {(package["name"], package["version"]): package for package in metadata["packages"]}
    needs = tree(target, "normal,build")
    inside = tree(target, "normal,no-proc-macro")
    parts = [
        {"package": packages[part], "inside": part in inside, "needs": sorted(needs[part])}
        for part in sorted(needs)
    ]
    own = next(part for part in parts if not part["package"]["source"])
    return own, [part for part in parts if part is not own], packages


def address(package):
    """The package URL: the name by which lists of known weaknesses call it."""
    return f"pkg:cargo/{package['name']}@{package['version']}"


def licence(package):
    """The licence as an SPDX expression. Old packages write `/` for a choice."""
    said = package["license"]
    if not said:
        sys.exit(f"release/parts.py: {package['name']} {package['version']} names no licence; look at it by hand")
    return " OR ".join(part.strip() for part in said.split("/"))


def checksums():
    """SHA-256 of every package as it was fetched, from Cargo.lock."""
    lock = tomllib.loads((ROOT / "Cargo.lock").read_text(encoding="utf-8"))
    return {(part["name"], part["version"]): part.get("checksum") for part in lock["package"]}


def component(part, sums):
    package = part["package"]
    found = {
        "type": "library",
        "bom-ref": address(package),
        "name": package["name"],
        "version": package["version"],
        "scope": "required" if part["inside"] else "excluded",
        "licenses": [{"expression": licence(package)}],
        "purl": address(package),
    }
    digest = sums.get((package["name"], package["version"]))
    if digest:
        found["hashes"] = [{"alg": "SHA-256", "content": digest}]
    return found


def sbom(target):
    own, parts, packages = resolved(target)
    sums = checksums()
    main = own["package"]
    bom = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "bom-ref": address(main),
                "name": main["name"],
                "version": main["version"],
                "licenses": [{"expression": licence(main)}],
                "properties": [{"name": "veiviser:target", "value": target}],
            },
        },
        "components": [component(part, sums) for part in parts],
        "dependencies": [
            {"ref": address(part["package"]), "dependsOn": [address(packages[need]) for need in part["needs"]]}
            for part in [own, *parts]
        ],
    }
    # The number of this list follows from what it says.
    said = json.dumps(bom, sort_keys=True)
    bom = {"$schema": "http://cyclonedx.org/schema/bom-1.5.schema.json", "serialNumber": uuid.uuid5(uuid.NAMESPACE_URL, said).urn, **bom}
    return json.dumps(bom, indent=1, ensure_ascii=False) + "\n"


def own_texts(package):
    """The licence texts and notices that lie in a package."""
    folder = pathlib.Path(package["manifest_path"]).parent
    found = {path for path in folder.iterdir() if path.is_file() and TEXTS.match(path.name)}
    if package["license_file"]:
        found.add(folder / package["license_file"])
    texts = [path.read_text(encoding="utf-8", errors="replace") for path in sorted(found)]
    return ["\n".join(line.rstrip() for line in text.splitlines()).strip() for text in texts]


def standard_text(package, parts):
    """The text of its licence, for a package that brings none: those that it allows, the simplest first."""
    names = set(re.findall(r"[A-Za-z0-9.-]+", licence(package))) - {"OR", "AND", "WITH"}
    holders = ", ".join(package["authors"]) or f"the authors of {package['name']}"
    if "MIT" in names:
        return f"MIT License\n\nCopyright (c) {holders}\n\n{MIT}"
    if "BSD-3-Clause" in names:
        return f"Copyright (c) {holders}\nAll rights reserved.\n\n{BSD_3}"
    if "MPL-2.0" in names:
        for part in parts:
            for text in own_texts(part["package"]):
                if text.startswith("Mozilla Public License Version 2.0"):
                    return text
    sys.exit(f"release/parts.py: no licence text for {package['name']} {package['version']} ({licence(package)})")


def licences(target):
    own, parts, _ = resolved(target)
    heads, texts = [], {}
    for part in parts:
        package = part["package"]
        name = f"{package['name']} {package['version']}"
        use = "" if part["inside"] else ", used while compiling only"
        home = package["repository"] or package["homepage"] or ""
        source = f"\n    source: {home}" if home else ""
        heads.append(f"{name}: {licence(package)}{use}{source}")
        for text in own_texts(package) or [standard_text(package, parts)]:
            texts.setdefault(text, []).append(name)
    rule = "=" * 100
    out = [
        f"Veiviser {own['package']['version']} for {target} is made with the parts below, by others. With each stands its licence;",
        "the texts follow, each once, with the parts that it came with. Of several licences, take which you like.",
        "Sources of parts under MPL-2.0 are unchanged; they are published at the places named here.",
        "Rust's own library, which is in the program too, has its texts in COPYRIGHT-library.html.",
        "",
        *heads,
    ]
    if "musl" in target:
        texts.setdefault(
            f"musl as a whole is licensed under the following standard MIT license:\n\nCopyright © 2005-2020 Rich Felker, et al.\n\n{MIT}",
            [],
        ).append("musl, the C library")
        out.append("musl, the C library: MIT\n    source: https://musl.libc.org")
    for text, names in texts.items():
        out += ["", rule, *names, rule, "", text]
    return "\n".join(out) + "\n"


def main():
    makers = {"sbom": sbom, "licences": licences}
    if len(sys.argv) != 3 or sys.argv[1] not in makers:
        sys.exit(__doc__)
    sys.stdout.buffer.write(makers[sys.argv[1]](sys.argv[2]).encode())


if __name__ == "__main__":
    main()
