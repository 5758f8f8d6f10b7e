"""Makes one graph of one part, and holds it against its original."""

import gc
from dataclasses import dataclass
from pathlib import Path

import torch

from .checkpoint import FolderCheckpoint
from .compare import Difference, answers_of, assert_ends, assert_equal, compare
from .families import Part
from .halves import store_in_halves
from .write_onnx import write_config, write_graph


@dataclass(frozen=True)
class Exported:
    part: str
    precision: str
    bytes: int
    difference: Difference


def export_part(
    part: Part, checkpoint: FolderCheckpoint, place: Path, precision: str, told: dict | None = None
) -> Exported:
    """
    Writes `model.onnx` and `config.json` into the folder `place`; only this part is in memory meanwhile. In
    `int8` it is written in full, and quantized once all parts are there. `told` is what parts say of
    themselves to later ones.

    @raises Refusal, Differs.
    """
    module = checkpoint.load(part.component, torch.float32).requires_grad_(False)
    place.mkdir(exist_ok=True)
    told = {} if told is None else told
    heard = told if part.hears else {}
    expected = answers_of(part.graph(module, **heard))
    if part.tells is not None:
        told |= part.tells(module)
    if precision == "fp16":
        module.half()
    file = place / "model.onnx"
    graph = part.graph(module, **heard)
    write_graph(graph, file)
    assert_ends(part.name, file, graph)
    write_config(module, place)
    del module, graph
    gc.collect()
    if precision == "fp16-weights":
        store_in_halves(file, lossy=True)
    found = compare(file, expected)
    written = "fp32" if precision == "int8" else precision
    assert_equal(part.name, written, found)
    return Exported(part.name, written, sum(f.stat().st_size for f in place.iterdir()), found)
