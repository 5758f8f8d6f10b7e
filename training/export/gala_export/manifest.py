"""The files beside the graphs that say what the whole is."""

import hashlib
from datetime import UTC, datetime
from pathlib import Path

from .write_onnx import write_json

MANIFEST = "gala-model.json"


def write_index(folder: Path, source: dict, parts: set[str]) -> None:
    """`model_index.json` as Optimum writes it: the source's own, with graphs for parts."""
    settings = {name: value for name, value in source.items() if not isinstance(value, list)}
    copied = {
        name: value
        for name, value in source.items()
        if isinstance(value, list) and name not in parts and (folder / name).is_dir()
    }
    graphs = {name: ["diffusers", "OnnxRuntimeModel"] for name in sorted(parts)}
    write_json(folder / "model_index.json", {**settings, **copied, **graphs})


def write_manifest(
    folder: Path, name: str, family: str | None, colours: dict | None = None
) -> None:
    """
    `gala-model.json`: the hash of each file, by which Gala verifies them; and the family and what latents
    look like, where the model's own configs do not tell.
    """
    files = sorted(file for file in folder.rglob("*") if file.is_file())
    write_json(
        folder / MANIFEST,
        {
            "format": 1,
            "name": name,
            **({"family": family} if family else {}),
            **({"latentColours": colours} if colours else {}),
            "addOns": [],
            "files": [
                {
                    "path": file.relative_to(folder).as_posix(),
                    "bytes": file.stat().st_size,
                    "sha256": sha256(file),
                }
                for file in files
            ],
            "completedAt": datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        },
    )


def sha256(file: Path) -> str:
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()
