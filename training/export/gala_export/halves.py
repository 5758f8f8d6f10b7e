"""Weights of 16 bits in graphs that compute with 32: half the file, and on a CPU none the slower."""

from pathlib import Path

import numpy
import onnx
from onnx import numpy_helper

from .write_onnx import save_model

LARGEST_HALF = 65504


def store_in_halves(file: Path, lossy: bool = False) -> None:
    """
    Weights are made 32 bits before they are computed with, once, when a graph is loaded. Only those that 16
    bits hold exactly, unless `lossy`; never those that they cannot hold at all.
    """
    model = onnx.load(file)
    casts = []
    for initializer in model.graph.initializer:
        weights = numpy_helper.to_array(initializer)
        if weights.dtype != numpy.float32 or numpy.abs(weights).max(initial=0) > LARGEST_HALF:
            continue
        halves = weights.astype(numpy.float16)
        if not lossy and not numpy.array_equal(halves, weights):
            continue
        name = initializer.name
        initializer.CopyFrom(numpy_helper.from_array(halves, f"{name}h"))
        casts.append(onnx.helper.make_node("Cast", [f"{name}h"], [name], to=onnx.TensorProto.FLOAT))
    nodes = [*casts, *model.graph.node]
    del model.graph.node[:]
    model.graph.node.extend(nodes)
    save_model(model, file)
