"""Holds what was written against what it was written from."""

import gc
from dataclasses import dataclass
from pathlib import Path

import numpy
import onnx
import onnxruntime
import torch

from .graph import Graph
from .refusal import Differs

Arrays = dict[str, numpy.ndarray]


@dataclass(frozen=True)
class Difference:
    """Relative to the root mean square of what was expected."""

    largest: float
    mean_square: float


# In units of `Difference`. Halves keep three digits of each number, and nets add thousands of them.
LARGEST = {"fp32": 1e-3}
MEAN_SQUARE = {"fp16": 3e-2, "fp16-weights": 1e-2}


def open_session(graph: Path | bytes) -> onnxruntime.InferenceSession:
    """With as many threads as PyTorch has, so that `OMP_NUM_THREADS` is heeded by both."""
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 3
    options.intra_op_num_threads = torch.get_num_threads()
    return onnxruntime.InferenceSession(graph, options, providers=["CPUExecutionProvider"])


def answers_of(graph: Graph) -> list[tuple[Arrays, Arrays]]:
    """What goes in and what comes out, for all sizes that the graph must work for."""
    pairs = []
    for seed, sizes in enumerate(graph.sizes, start=11):
        examples = graph.examples(sizes, seed)
        with torch.no_grad():
            given = graph.module.eval()(*examples.values())
        given = given if isinstance(given, tuple) else (given,)
        outputs = {name: value.detach().numpy() for name, value in zip(graph.outputs, given, strict=True)}
        pairs.append(({name: value.numpy() for name, value in examples.items()}, outputs))
    return pairs


def compare(file: Path, pairs: list[tuple[Arrays, Arrays]]) -> Difference:
    """The largest difference of any output at any size."""
    session = open_session(file)
    types = {end.name: TYPES[end.type] for end in session.get_inputs()}
    differences = []
    for feeds, expected in pairs:
        fed = {name: value.astype(types[name]) for name, value in feeds.items()}
        given = session.run(list(expected), fed)
        differences += [difference(a, b) for a, b in zip(given, expected.values(), strict=True)]
    del session
    gc.collect()
    return Difference(
        max(each.largest for each in differences), max(each.mean_square for each in differences)
    )


TYPES = {
    "tensor(float)": numpy.float32,
    "tensor(float16)": numpy.float16,
    "tensor(int64)": numpy.int64,
    "tensor(int32)": numpy.int32,
    "tensor(bool)": numpy.bool_,
}


def difference(given: numpy.ndarray, expected: numpy.ndarray) -> Difference:
    if given.shape != expected.shape:
        return Difference(float("inf"), float("inf"))
    given, expected = given.astype(numpy.float64), expected.astype(numpy.float64)
    scale = numpy.sqrt((expected**2).mean()) or 1.0
    off = numpy.abs(given - expected) / scale
    # What is no number must not pass for equal.
    worst = off.max(initial=0)
    return Difference(
        float("inf") if numpy.isnan(worst) else float(worst),
        float("inf") if numpy.isnan(worst) else float(numpy.sqrt((off**2).mean())),
    )


def assert_ends(part: str, file: Path, graph: Graph) -> None:
    """
    What is no more than a constant is easily folded away, and its name with it.

    @raises Differs.
    """
    drawn = onnx.load(file, load_external_data=False).graph
    for does, ends, wanted in (
        ("takes", drawn.input, graph.inputs),
        ("gives", drawn.output, graph.outputs),
    ):
        names = [end.name for end in ends]
        if names != list(wanted):
            raise Differs(
                f"{part}: the graph is not equal to its original: it {does} {', '.join(names)} "
                f"instead of {', '.join(wanted)}"
            )


def assert_equal(part: str, precision: str, found: Difference) -> None:
    """@raises Differs."""
    largest, mean = LARGEST.get(precision), MEAN_SQUARE.get(precision)
    if largest is not None and not found.largest <= largest:
        raise Differs(
            f"{part}: the graph is not equal to its original: numbers are off by up to "
            f"{found.largest:.1e} of their root mean square, {largest:.0e} is allowed"
        )
    if mean is not None and not found.mean_square <= mean:
        raise Differs(
            f"{part}: in 16 bits it is too far from its original: "
            f"{found.mean_square:.1e} of the root mean square, {mean:.0e} is allowed. "
            f"Keep it in full with --full {part}"
        )
