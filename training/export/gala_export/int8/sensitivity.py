"""
Which layers suffer from 8 bits, found by measuring: each is quantized alone, as ONNX Runtime would, and
what that changes at the end of its net is set against the time that it saves.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

import torch

from ..graph import Graph
from .gain import saved_seconds
from .painting import Arrays

Layers = dict[str, torch.nn.Module]


@dataclass(frozen=True)
class Layer:
    name: str
    # Mean square of what it alone changes in the answers, relative to that of the answers.
    noise: float
    # Seconds that 8 bits save in one run of one row; less than 0 where they cost some.
    saved: float


def layers_of(graph: Graph) -> Layers:
    kinds = (torch.nn.Conv2d, torch.nn.Linear)
    return {name: part for name, part in graph.module.named_modules() if isinstance(part, kinds)}


def measure(graph: Graph, samples: Sequence[Arrays]) -> list[Layer]:
    """
    Layers that are run, in the order in which they are worth quantizing: the least noise for the most time
    first, and those that save none last.
    """
    feeds = [[torch.from_numpy(value) for value in sample.values()] for sample in samples]
    with torch.no_grad():
        layers = layers_of(graph)
        with observed(layers) as (ranges, shapes):
            expected = [answer(graph, each) for each in feeds]
        power = sum(float((value.double() ** 2).mean()) for value in expected)
        found = []
        gains: dict[tuple, float] = {}
        for name in ranges:
            with quantized(layers[name], ranges[name]):
                given = [answer(graph, each) for each in feeds]
            noise = sum(
                float(((a.double() - b.double()) ** 2).mean())
                for a, b in zip(given, expected, strict=True)
            )
            alike = kind_of(layers[name], shapes[name])
            if alike not in gains:
                gains[alike] = saved_seconds(layers[name], shapes[name])
            found.append(Layer(name, noise / power, gains[alike]))
    return sorted(found, key=worth)


def worth(layer: Layer) -> tuple[bool, float]:
    return layer.saved <= 0, layer.noise / abs(layer.saved or 1e-12)


def kind_of(layer: torch.nn.Module, shape: tuple[int, ...]) -> tuple:
    """Layers of one kind take as long."""
    return shape, tuple(layer.weight.shape), str(getattr(layer, "stride", ""))


def answer(graph: Graph, feeds: list[torch.Tensor]) -> torch.Tensor:
    given = graph.module(*feeds)
    return given[0] if isinstance(given, tuple) else given


@dataclass
class Range:
    inputs: tuple[float, float] = (0.0, 0.0)
    outputs: tuple[float, float] = (0.0, 0.0)


def widened(known: tuple[float, float], values: torch.Tensor) -> tuple[float, float]:
    return min(known[0], float(values.min())), max(known[1], float(values.max()))


@contextmanager
def observed(layers: Layers) -> Iterator[tuple[dict[str, Range], dict[str, tuple[int, ...]]]]:
    """Ranges of what goes in and comes out, and the shape of one row of what goes in."""
    ranges: dict[str, Range] = {}
    shapes: dict[str, tuple[int, ...]] = {}
    hooks = []

    def watch(name: str, layer: torch.nn.Module):
        def hook(_layer, inputs, output):
            seen = ranges.setdefault(name, Range())
            seen.inputs = widened(seen.inputs, inputs[0])
            seen.outputs = widened(seen.outputs, output)
            shapes.setdefault(name, (1, *inputs[0].shape[1:]))

        hooks.append(layer.register_forward_hook(hook))

    for name, layer in layers.items():
        watch(name, layer)
    try:
        yield ranges, shapes
    finally:
        for hook in hooks:
            hook.remove()


# With `reduce_range`, so that sums of two products never overflow 16 bits where there is no VNNI.
WEIGHT_LEVELS = 64


@contextmanager
def quantized(layer: torch.nn.Module, known: Range) -> Iterator[None]:
    """Weights by channel, symmetric; inputs by range; outputs of convolutions as well."""
    weight = layer.weight.data
    rows = weight.flatten(1).abs().amax(1).clamp_min(1e-12)
    scale = (rows / (WEIGHT_LEVELS - 1)).reshape(-1, *[1] * (weight.dim() - 1))
    layer.weight.data = (weight / scale).round().clamp(-WEIGHT_LEVELS, WEIGHT_LEVELS - 1) * scale
    hooks = [
        layer.register_forward_pre_hook(lambda _, given: (rounded(given[0], known.inputs), *given[1:]))
    ]
    if isinstance(layer, torch.nn.Conv2d):
        hooks.append(layer.register_forward_hook(lambda _, __, out: rounded(out, known.outputs)))
    try:
        yield
    finally:
        layer.weight.data = weight
        for hook in hooks:
            hook.remove()


def rounded(values: torch.Tensor, known: tuple[float, float]) -> torch.Tensor:
    low, high = known
    scale = max(high - low, 1e-12) / 255
    zero = round(-low / scale)
    return ((values / scale + zero).round().clamp(0, 255) - zero) * scale
