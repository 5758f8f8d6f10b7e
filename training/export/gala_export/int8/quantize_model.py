"""
Quantizes the parts of an exported model that take its time, as far as pictures stay what they were.

Layers are ordered by how much noise each adds for the time that it saves; then as many as possible are
quantized while pictures keep the wanted likeness. All that is decided is decided by measuring.
"""

import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from time import perf_counter

import numpy
import torch

from ..compare import open_session
from ..graphs.autoencoder import decoder_graph
from ..graphs.unet import unet_graph
from ..refusal import Differs, Refusal
from .painting import (
    Answer,
    Arrays,
    Recipe,
    answered_by,
    decoder_tapped,
    paint,
    unet_tapped,
    unheard,
)
from .quantize_graph import node_names, node_of, quantize_graph, ranges_of
from .sensitivity import Layer, measure


@dataclass(frozen=True)
class Wish:
    """What pictures are calibrated and judged with."""

    calibration: Sequence[str]
    judged: Sequence[str]
    recipe: Recipe
    # Decibels of whole pictures against those in full, from the same noise.
    likeness: float
    # Runs of a part that are calibrated with, of all that the prompts give.
    samples: int
    # Also where it takes longer, for the size alone.
    any_speed: bool = False
    # Parts that stay as they are.
    full: frozenset[str] = frozenset()
    # How much more alike what the decoder alone does must be, for the UNet to have the rest.
    decoder_margin: float = 6.0

    @property
    def decoder_likeness(self) -> float:
        return self.likeness + self.decoder_margin


@dataclass(frozen=True)
class Quantized:
    part: str
    layers: int
    of_layers: int
    # Mean of pictures; of the decoder, of what it makes of the same latents.
    likeness: float
    # Time in full by time in 8 bits, of this part.
    speed: float
    kept: tuple[str, ...]


def quantize_model(pipeline, folder: Path, wish: Wish, tell: Callable[[str], None]) -> list[Quantized]:
    """
    Replaces `model.onnx` of the UNet and of the decoder.

    @raises Differs when 8 bits gain nothing anywhere, or leave no picture alike.
    """
    unet, decoder = unet_graph(pipeline.unet), decoder_graph(pipeline.vae)
    heard = Heard(wish.samples)
    names = list(unet.inputs)
    pipeline.set_progress_bar_config(disable=True)
    with torch.no_grad():
        with unet_tapped(pipeline, names, None, heard.unet), decoder_tapped(pipeline, None, heard.decoder):
            paint(pipeline, list(wish.calibration), wish.recipe)
            fed = heard.taken()
            expected = paint(pipeline, list(wish.judged), wish.recipe)
        latents = heard.decoded[-len(wish.judged) :]

        def decoded(answer: Answer) -> float:
            given = [answer(feeds) for feeds in latents]
            return likeness([pixels(a) for a in given], [pixels(a) for a in full])

        full_decoder = answered_by(open_session(folder / "vae_decoder" / "model.onnx"))
        full = [full_decoder(feeds) for feeds in latents]
        found = [
            quantize_part(
                Task("vae_decoder", folder, decoded, wish.decoder_likeness, wish),
                lambda: measure(decoder, fed.decoder[:JUDGES]),
                fed.decoder,
                tell,
            )
        ]
        quick_decoder = answered_by(open_session(folder / "vae_decoder" / "model.onnx"))

        def painted(answer: Answer) -> float:
            with unet_tapped(pipeline, names, answer, unheard):
                with decoder_tapped(pipeline, quick_decoder, unheard):
                    return likeness(paint(pipeline, list(wish.judged), wish.recipe), expected)

        spread = fed.unet[:: max(1, len(fed.unet) // JUDGES)][:JUDGES]
        found.append(
            quantize_part(
                Task("unet", folder, painted, wish.likeness, wish),
                lambda: measure(unet, spread),
                fed.unet,
                tell,
            )
        )
    if all(part.layers == 0 for part in found):
        raise Differs("nothing of it can be quantized; export it in fp16-weights for its size")
    return found


# Runs that sensitivity is measured with: each layer is run for all of them.
JUDGES = 4


class Heard:
    """Keeps what parts are fed: all of the decoder, evenly spread runs of the UNet."""

    def __init__(self, most: int):
        self.most = most
        self.runs: list[Arrays] = []
        self.every = 1
        self.count = 0
        self.decoded: list[Arrays] = []

    def unet(self, feeds: Arrays) -> None:
        if self.count % self.every == 0:
            self.runs.append(feeds)
        self.count += 1
        if len(self.runs) > 2 * self.most:
            # An odd stride, so that all timesteps come in turn whatever the number of steps.
            self.runs = self.runs[::3]
            self.every *= 3

    def decoder(self, feeds: Arrays) -> None:
        self.decoded.append(feeds)

    def taken(self) -> "Fed":
        stride = max(1, -(-len(self.runs) // self.most))
        return Fed(self.runs[::stride], self.decoded[: self.most])


@dataclass(frozen=True)
class Fed:
    unet: list[Arrays]
    decoder: list[Arrays]


@dataclass(frozen=True)
class Task:
    part: str
    folder: Path
    # Decibels of what a part makes pictures of.
    judge: Callable[[Answer], float]
    wanted: float
    wish: Wish

    @property
    def file(self) -> Path:
        return self.folder / self.part / "model.onnx"


def quantize_part(
    task: Task,
    measured: Callable[[], list[Layer]],
    samples: Sequence[Arrays],
    tell: Callable[[str], None],
) -> Quantized:
    if task.part in task.wish.full:
        return in_full(task, [], tell, "--full says so")
    layers = measured()
    nodes, any_speed = node_names(task.file), task.wish.any_speed
    named = [(layer, node_of(layer.name, nodes)) for layer in layers if any_speed or layer.saved > 0]
    lost = [layer.name for layer, node in named if node is None]
    if lost:
        raise Refusal(f"{task.part}: layers of the original are not in the graph: {', '.join(lost[:3])}")
    if not named:
        return in_full(task, layers, tell, SLOWER)
    scratch = task.folder / ".int8"
    scratch.mkdir()
    ranges = ranges_of(task.file, samples, scratch)
    quick = scratch / "model.onnx"

    def likeness_with(count: int) -> float:
        quantize_graph(task.file, quick, ranges, [node for _, node in named[:count] if node])
        found = task.judge(answered_by(open_session(quick)))
        tell(f"{task.part}: {count} of {len(layers)} layers in 8 bits: {found:.1f} dB")
        return found

    count, found = most_layers(len(named), task.wanted, likeness_with)
    if count == 0:
        shutil.rmtree(scratch)
        return in_full(task, layers, tell, f"8 bits would not leave it {task.wanted:.0f} dB")
    quantize_graph(task.file, quick, ranges, [node for _, node in named[:count] if node])
    speed = faster(task.file, quick, samples)
    if speed <= 1 and not any_speed:
        shutil.rmtree(scratch)
        return in_full(task, layers, tell, SLOWER)
    for file in scratch.iterdir():
        if file.name.startswith("model.onnx"):
            file.replace(task.file.parent / file.name)
    shutil.rmtree(scratch)
    quick_ones = {layer.name for layer, _ in named[:count]}
    kept = tuple(layer.name for layer in layers if layer.name not in quick_ones)
    done = Quantized(task.part, count, len(layers), found, speed, kept)
    tell(f"{task.part}: int8, {count} of {len(layers)} layers, {found:.1f} dB, {speed:.2f} times as fast")
    return done


SLOWER = "8 bits would not make it faster on this machine"


def in_full(
    task: Task, layers: list[Layer], tell: Callable[[str], None], why: str
) -> Quantized:
    tell(f"{task.part}: stays in full, since {why}")
    return Quantized(task.part, 0, len(layers), float("inf"), 1.0, tuple(each.name for each in layers))


def most_layers(
    total: int, wanted: float, likeness_with: Callable[[int], float]
) -> tuple[int, float]:
    """How many of the first layers keep pictures as alike as wanted, and how alike that is."""
    best = (0, float("inf"))
    low, high = 0, total + 1
    tried = total
    while high - low > max(1, total // CLOSE):
        found = likeness_with(tried)
        if found >= wanted:
            low, best = tried, (tried, found)
        else:
            high = tried
        tried = (low + high) // 2
        if low == total:
            break
    return best


# The search ends when it is this share of all layers from the best.
CLOSE = 24


def likeness(given: list[numpy.ndarray], expected: list[numpy.ndarray]) -> float:
    """Peak signal-to-noise ratio, the mean of all pictures; 99 for equal ones."""
    ratios = []
    for a, b in zip(given, expected, strict=True):
        error = float(((a.astype(numpy.float64) - b) ** 2).mean())
        ratios.append(min(99.0, -10 * numpy.log10(error)) if error > 0 else 99.0)
    return float(numpy.mean(ratios))


def pixels(decoded: numpy.ndarray) -> numpy.ndarray:
    return (decoded / 2 + 0.5).clip(0, 1)


# Rounds of which each runs both, so that what else the machine does meets both.
ROUNDS = 15


def faster(full: Path, quick: Path, samples: Sequence[Arrays]) -> float:
    """Median time in full by median time in 8 bits, one row at a time, as pictures are painted on a CPU."""
    sessions = [open_session(full), open_session(quick)]
    feeds = {
        name: value[:1] if value.ndim > 1 else value for name, value in samples[0].items()
    }
    times: list[list[float]] = [[], []]
    for turn in range(ROUNDS + 2):
        for session, taken in zip(sessions, times, strict=True):
            begun = perf_counter()
            session.run(None, feeds)
            # The first ones lay memory out.
            if turn >= 2:
                taken.append(perf_counter() - begun)
    return median(times[0]) / median(times[1])
