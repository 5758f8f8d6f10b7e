"""
Models of any size on little disk and in little memory: all large weights of all parts lie in one file of
random numbers, each somewhere in it, and overlap. What such a model is good for is timing: its arithmetic
is that of the real shapes, its numbers stay in the range of real ones, its pictures are noise.
"""

import os
from math import log2
from pathlib import Path

import onnx
import torch
from accelerate import init_empty_weights
from gala_export.graph import Graph
from gala_export.write_onnx import OPSET

NAME = "random-weights"

# The file has a section for each of these standard deviations, 2 to the minus: a weight is taken from the
# one that keeps the scale of what goes through it.
EXPONENTS = range(2, 9)
# As many numbers as the largest weight has, the vocabulary of OpenCLIP's bigG, and some to begin later.
SECTION = 49408 * 1280 + 2**22
# In numbers: where weights begin in a section, so that two of one shape are two.
STRIDE = 64 * 997
# Those with fewer numbers are real ones within the graph.
SMALLEST = 2**15


class SharedWeights:
    def __init__(self, folder: Path):
        self.file = folder / NAME
        if not self.file.exists():
            write_numbers(self.file)
        count = len(EXPONENTS) * SECTION
        self.numbers = torch.from_file(str(self.file), shared=False, size=count)
        self.begun = 0

    def build(self, make) -> torch.nn.Module:
        """What `make` makes, with weights that take next to no memory of their own."""
        with init_empty_weights(include_buffers=False):
            module = make()
        for place in module.modules():
            for name, weight in place._parameters.items():
                if weight is not None:
                    drawn = self.draw(name, weight.shape)
                    place._parameters[name] = torch.nn.Parameter(drawn, requires_grad=False)
        return module.eval()

    def draw(self, name: str, shape: torch.Size) -> torch.Tensor:
        if len(shape) < 2:
            return torch.ones(shape) if name == "weight" else 0.02 * torch.randn(shape)
        # As PyTorch does without being told: uniform within 1/√n of the numbers that are added up.
        exponent = round(log2(3 * shape[1:].numel()) / 2)
        exponent = min(max(exponent, EXPONENTS[0]), EXPONENTS[-1])
        if shape.numel() < SMALLEST:
            return torch.randn(shape) / 2**exponent
        self.begun = (self.begun + STRIDE) % (SECTION - shape.numel())
        start = (exponent - EXPONENTS[0]) * SECTION + self.begun
        return self.numbers[start : start + shape.numel()].view(shape)

    def write(self, graph: Graph, file: Path) -> None:
        """Writes `graph`, whose module was built here, and a link to the numbers beside it."""
        trace_without_weights(graph, file)
        model = onnx.load(file)
        self.put_in(model.graph, dict(graph.module.named_parameters()))
        self.put_in(model.graph, dict(graph.module.named_buffers()))
        onnx.save(model, file)
        os.link(self.file, file.with_name(NAME))

    def put_in(self, graph: onnx.GraphProto, weights: dict[str, torch.Tensor]) -> None:
        """Weights that the exporter left as inputs of the graph become parts of it."""
        # Published exports hold those of linear layers transposed already.
        transposed = {
            node.output[0]: (node.input[0], list(node.attribute[0].ints))
            for node in graph.node
            if node.op_type == "Transpose" and node.input[0] in weights
        }
        nodes = [node for node in graph.node if node.output[0] not in transposed]
        inputs = [value for value in graph.input if value.name not in weights]
        del graph.node[:], graph.input[:]
        graph.node.extend(nodes)
        graph.input.extend(inputs)
        # The exporter makes a copy of another weight of what is equal to it, as most norms are here.
        used = {name for node in nodes for name in node.input}
        used -= {name for node in nodes for name in node.output}
        for name, weight in weights.items():
            if name in used:
                graph.initializer.append(self.tensor(name, weight, list(range(weight.dim()))))
        for name, (source, axes) in transposed.items():
            graph.initializer.append(self.tensor(name, weights[source], axes))

    def tensor(self, name: str, weight: torch.Tensor, axes: list[int]) -> onnx.TensorProto:
        start = (weight.data_ptr() - self.numbers.data_ptr()) // 4
        if not 0 <= start < self.numbers.numel():
            return onnx.numpy_helper.from_array(weight.permute(axes).contiguous().numpy(), name)
        # Transposed, it has the same numbers in another order: as random as before.
        shape = [weight.shape[axis] for axis in axes]
        tensor = onnx.TensorProto(name=name, data_type=onnx.TensorProto.FLOAT, dims=shape)
        tensor.data_location = onnx.TensorProto.EXTERNAL
        place = {"location": NAME, "offset": 4 * start, "length": 4 * weight.numel()}
        for key, value in place.items():
            tensor.external_data.add(key=key, value=str(value))
        return tensor


def trace_without_weights(graph: Graph, file: Path) -> None:
    """They become inputs of the graph, by their names in the module."""
    with torch.no_grad():
        torch.onnx.export(
            graph.module.eval(),
            tuple(graph.examples(graph.sizes[0], seed=1).values()),
            str(file),
            input_names=list(graph.inputs),
            output_names=list(graph.outputs),
            dynamic_axes=graph.dynamic_axes(),
            opset_version=OPSET,
            export_params=False,
            do_constant_folding=False,
            dynamo=False,
        )


def write_numbers(file: Path) -> None:
    drawn = torch.randn(SECTION, generator=torch.Generator().manual_seed(7))
    half_written = file.with_suffix(".part")
    with half_written.open("wb") as out:
        for exponent in EXPONENTS:
            out.write((drawn / 2**exponent).numpy().tobytes())
    half_written.rename(file)
