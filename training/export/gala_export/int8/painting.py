"""Paints with diffusers' own pipelines, with graphs in the place of parts where wanted."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from zlib import crc32

import numpy
import onnxruntime
import torch

from ..refusal import Refusal

Arrays = dict[str, numpy.ndarray]


@dataclass(frozen=True)
class Recipe:
    """How pictures are painted to calibrate and to judge; what is None is the pipeline's own."""

    steps: int | None = None
    guidance: float | None = None
    edge: int | None = None

    def arguments(self) -> dict:
        given = {
            "num_inference_steps": self.steps,
            "guidance_scale": self.guidance,
            "width": self.edge,
            "height": self.edge,
        }
        return {name: value for name, value in given.items() if value is not None}


def paint(pipeline, prompts: list[str], recipe: Recipe) -> list[numpy.ndarray]:
    """
    Pictures of levels 0 … 1. The noise goes by the prompt: the same whoever paints it, and another than that of prompts
    that were calibrated with.

    @raises Refusal when the pipeline paints nothing in this way.
    """
    pictures = []
    for prompt in prompts:
        generator = torch.Generator().manual_seed(crc32(prompt.encode()))
        try:
            out = pipeline(prompt, generator=generator, output_type="np", **recipe.arguments())
        except ValueError as error:
            raise Refusal(f"the pipeline does not paint so: {error}") from error
        pictures.append(out.images[0])
    return pictures


def unet_feeds(names: list[str], sample, timestep, states, kwargs: Mapping) -> Arrays:
    """What a pipeline says to a UNet, by the names of the graph's inputs."""
    added = kwargs.get("added_cond_kwargs") or {}
    said = {
        "sample": sample,
        "timestep": torch.as_tensor(timestep).reshape(-1)[:1].to(torch.int64),
        "encoder_hidden_states": states,
        "timestep_cond": kwargs.get("timestep_cond"),
        "class_labels": kwargs.get("class_labels"),
        **added,
    }
    numbers = {name: said[name].detach() for name in names}
    return {
        name: (value if name == "timestep" else value.float()).numpy() for name, value in numbers.items()
    }


Answer = Callable[[Arrays], numpy.ndarray]


@contextmanager
def unet_tapped(
    pipeline, names: list[str], answer: Answer | None, hear: Callable[[Arrays], None]
) -> Iterator[None]:
    """Hears what the UNet is fed, and answers in its place where `answer` is given."""
    unet = pipeline.unet
    original = unet.forward

    def forward(sample, timestep, encoder_hidden_states=None, return_dict=True, **kwargs):
        feeds = unet_feeds(names, sample, timestep, encoder_hidden_states, kwargs)
        hear(feeds)
        if answer is None:
            return original(sample, timestep, encoder_hidden_states, return_dict=return_dict, **kwargs)
        return (torch.from_numpy(answer(feeds)),)

    unet.forward = forward
    try:
        yield
    finally:
        unet.forward = original


@contextmanager
def decoder_tapped(
    pipeline, answer: Answer | None, hear: Callable[[Arrays], None]
) -> Iterator[None]:
    """The same of the decoder."""
    vae = pipeline.vae
    original = vae.decode

    def decode(latents, *args, **kwargs):
        feeds = {"latent_sample": latents.detach().float().numpy()}
        hear(feeds)
        if answer is None:
            return original(latents, *args, **kwargs)
        return (torch.from_numpy(answer(feeds)),)

    vae.decode = decode
    try:
        yield
    finally:
        vae.decode = original


def answered_by(session: onnxruntime.InferenceSession) -> Answer:
    return lambda feeds: session.run(None, feeds)[0]


def unheard(_feeds: Arrays) -> None:
    """For whoever wants the answers alone."""
