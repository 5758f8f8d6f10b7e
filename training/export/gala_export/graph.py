"""A part of a model as a graph with named ends, independent of how it is written or checked."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import torch

# An axis by its name, whose length may differ from run to run, or a length that never does.
Axis = str | int
Sizes = Mapping[str, int]


@dataclass(frozen=True)
class Input:
    axes: Sequence[Axis]
    dtype: torch.dtype
    # Makes numbers such as the part meets, of a given shape.
    draw: Callable[[tuple[int, ...], torch.Generator], torch.Tensor]

    def example(self, sizes: Sizes, generator: torch.Generator) -> torch.Tensor:
        shape = tuple(sizes[axis] if isinstance(axis, str) else axis for axis in self.axes)
        return self.draw(shape, generator).to(self.dtype)


@dataclass(frozen=True)
class Graph:
    module: torch.nn.Module
    inputs: Mapping[str, Input]
    # Outputs by name, each with the names of its axes; those beyond these are fixed.
    outputs: Mapping[str, Sequence[str]]
    # Lengths of all axes: those it is traced with first, then others that it must work for as well.
    sizes: Sequence[Sizes]

    def examples(self, sizes: Sizes, seed: int) -> dict[str, torch.Tensor]:
        generator = torch.Generator().manual_seed(seed)
        return {name: given.example(sizes, generator) for name, given in self.inputs.items()}

    def dynamic_axes(self) -> dict[str, dict[int, str]]:
        named = {name: given.axes for name, given in self.inputs.items()} | dict(self.outputs)
        return {
            name: {i: axis for i, axis in enumerate(axes) if isinstance(axis, str)}
            for name, axes in named.items()
        }


def normal(shape: tuple[int, ...], generator: torch.Generator) -> torch.Tensor:
    return torch.randn(shape, generator=generator)


def levels(shape: tuple[int, ...], generator: torch.Generator) -> torch.Tensor:
    """Levels of pixels, 0 … 1."""
    return torch.rand(shape, generator=generator)


def timesteps(shape: tuple[int, ...], generator: torch.Generator) -> torch.Tensor:
    return torch.randint(1, 1000, shape, generator=generator)


def token_ids(vocabulary: int, end: int):
    """Rows that begin with any tokens and end as prompts do: poolers look for the first end mark."""

    def draw(shape: tuple[int, ...], generator: torch.Generator) -> torch.Tensor:
        ids = torch.randint(0, min(vocabulary, end), shape, generator=generator)
        ids[:, shape[1] // 2 :] = end
        return ids

    return draw


def dtype_of(module: torch.nn.Module) -> torch.dtype:
    return next(module.parameters()).dtype
