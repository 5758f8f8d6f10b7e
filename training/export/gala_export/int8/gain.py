"""
What 8 bits save in time, layer by layer, found by measuring: a layer in full and the same layer between
its conversions, on this machine. Small layers lose by it.
"""

from statistics import median
from time import perf_counter

import numpy
import onnx
import onnxruntime
import torch
from onnx import TensorProto, helper, numpy_helper

from ..compare import open_session
from ..write_onnx import OPSET

# Each round runs both, so that what else the machine does meets both.
ROUNDS = 9


def saved_seconds(layer: torch.nn.Module, shape: tuple[int, ...]) -> float:
    """Less than 0 where it takes longer. `shape` is that of its input, of one row."""
    values = numpy.random.default_rng(3).uniform(-1, 1, shape).astype(numpy.float32)
    sessions = [session(layer, shape, quick) for quick in (False, True)]
    times: list[list[float]] = [[], []]
    for turn in range(ROUNDS + 1):
        for each, taken in zip(sessions, times, strict=True):
            begun = perf_counter()
            each.run(None, {"x": values})
            # The first one lays memory out.
            if turn > 0:
                taken.append(perf_counter() - begun)
    return median(times[0]) - median(times[1])


def session(
    layer: torch.nn.Module, shape: tuple[int, ...], quick: bool
) -> onnxruntime.InferenceSession:
    convolves = isinstance(layer, torch.nn.Conv2d)
    weight = layer.weight.detach().numpy()
    graph = convolution(layer, weight, quick) if convolves else product(weight, quick)
    model = helper.make_model(
        helper.make_graph(
            graph.nodes,
            "layer",
            [helper.make_tensor_value_info("x", TensorProto.FLOAT, shape)],
            [helper.make_tensor_value_info("y", TensorProto.FLOAT, None)],
            graph.constants,
        ),
        opset_imports=[helper.make_opsetid("", OPSET)],
        ir_version=9,
    )
    return open_session(model.SerializeToString())


class Drawn:
    """Nodes and constants of a graph on its way."""

    def __init__(self):
        self.nodes: list[onnx.NodeProto] = []
        self.constants: list[onnx.TensorProto] = []

    def constant(self, name: str, value: numpy.ndarray) -> str:
        self.constants.append(numpy_helper.from_array(value, name))
        return name

    def through_levels(self, name: str) -> str:
        """A value as 8 bits hold it, between 0 and 255."""
        scale = self.constant(f"{name}_scale", numpy.float32(0.01))
        zero = self.constant(f"{name}_zero", numpy.uint8(128))
        self.nodes += [
            helper.make_node("QuantizeLinear", [name, scale, zero], [f"{name}_q"]),
            helper.make_node("DequantizeLinear", [f"{name}_q", scale, zero], [f"{name}_d"]),
        ]
        return f"{name}_d"

    def weight(self, value: numpy.ndarray, axis: int, quick: bool) -> str:
        if not quick:
            return self.constant("w", value)
        rows = numpy.moveaxis(value, axis, 0).reshape(value.shape[axis], -1)
        scales = numpy.maximum(numpy.abs(rows).max(1), 1e-12).astype(numpy.float32) / 63
        along = scales.reshape([-1 if i == axis else 1 for i in range(value.ndim)])
        levels = numpy.clip(numpy.round(value / along), -64, 63).astype(numpy.int8)
        names = [
            self.constant("w_q", levels),
            self.constant("w_scale", scales),
            self.constant("w_zero", numpy.zeros(len(scales), numpy.int8)),
        ]
        self.nodes.append(helper.make_node("DequantizeLinear", names, ["w"], axis=axis))
        return "w"


def convolution(layer: torch.nn.Conv2d, weight: numpy.ndarray, quick: bool) -> Drawn:
    drawn = Drawn()
    source = drawn.through_levels("x") if quick else "x"
    given = "z" if quick else "y"
    padding = list(layer.padding) * 2
    drawn.nodes.append(
        helper.make_node(
            "Conv",
            [source, drawn.weight(weight, 0, quick)],
            [given],
            pads=padding,
            strides=list(layer.stride),
            group=layer.groups,
        )
    )
    if quick:
        drawn.nodes.append(helper.make_node("Identity", [drawn.through_levels("z")], ["y"]))
    return drawn


def product(weight: numpy.ndarray, quick: bool) -> Drawn:
    drawn = Drawn()
    source = drawn.through_levels("x") if quick else "x"
    turned = drawn.weight(numpy.ascontiguousarray(weight.T), 1, quick)
    drawn.nodes.append(helper.make_node("MatMul", [source, turned], ["y"]))
    return drawn
