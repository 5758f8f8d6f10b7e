"""Nets that are asked in each step."""

import torch

from ..graph import Graph, Input, dtype_of, normal, timesteps
from .prior import attended


class Unet(torch.nn.Module):
    def __init__(self, unet, names):
        super().__init__()
        self.unet = unet
        self.names = list(names)

    def forward(self, *given):
        fed = dict(zip(self.names, given, strict=True))
        added = {name: fed.pop(name) for name in ADDED if name in fed}
        sample, timestep = fed.pop("sample"), fed.pop("timestep")
        states = fed.pop("encoder_hidden_states", None)
        return self.unet(sample, timestep, states, added_cond_kwargs=added or None, **fed).sample


# What diffusers takes together, by these names.
ADDED = ("text_embeds", "time_ids", "image_embeds")

# Heights and widths of a canvas, and where the picture lies on it.
TIME_IDS = 6

PICTURE = ["batch_size", "num_channels", "height", "width"]


def unet_graph(unet, timestep: torch.dtype = torch.int64) -> Graph:
    """
    A UNet with all that its config says it hears. A timestep that is a float comes for each row, as in
    older exports; one that is an integer once for all.
    """
    inputs = {"sample": Input(PICTURE, dtype_of(unet), normal), "timestep": step_input(timestep)}
    inputs |= conditions(unet)
    return Graph(Unet(unet, inputs), inputs, {"out_sample": answer(unet)}, unet_sizes(unet))


def step_input(timestep: torch.dtype) -> Input:
    return Input(["batch_size" if timestep.is_floating_point else "steps"], timestep, timesteps)


def answer(unet) -> list[str]:
    """A net that answers more channels than it takes tells how sure it is, or is shown more."""
    config = unet.config
    channels = "num_channels" if config.out_channels == config.in_channels else "num_channels_out"
    return ["batch_size", channels, "height", "width"]


def conditions(unet) -> dict[str, Input]:
    config, kind = unet.config, dtype_of(unet)

    def row(width: int) -> Input:
        return Input(["batch_size", width], kind, normal)

    given = {}
    if config.encoder_hid_dim_type is None:
        given["encoder_hidden_states"] = Input(
            ["batch_size", "sequence_length", config.cross_attention_dim], kind, normal
        )
    if config.time_cond_proj_dim is not None:
        given["timestep_cond"] = row(config.time_cond_proj_dim)
    if config.addition_embed_type == "text_time":
        sizes = TIME_IDS * config.addition_time_embed_dim
        given["text_embeds"] = row(config.projection_class_embeddings_input_dim - sizes)
        given["time_ids"] = Input(["batch_size", TIME_IDS], kind, edges)
    elif config.addition_embed_type == "image":
        given["image_embeds"] = row(config.encoder_hid_dim)
    if config.class_embed_type == "projection":
        given["class_labels"] = row(config.projection_class_embeddings_input_dim)
    elif config.class_embed_type == "identity":
        given["class_labels"] = row(unet.time_embedding.linear_2.out_features)
        given["attention_mask"] = Input(["batch_size", "sequence_length"], torch.bool, attended)
    return given


def edges(shape: tuple[int, ...], generator: torch.Generator) -> torch.Tensor:
    return torch.randint(0, 1025, shape, generator=generator)


def unet_sizes(unet):
    """Edges are multiples of what the levels of the net halve."""
    factor = 2 ** (len(unet.config.down_block_types) - 1)
    fixed = {"num_channels": unet.config.in_channels, "steps": 1}
    return [
        {**fixed, "batch_size": 2, "height": 16, "width": 16, "sequence_length": 77},
        {**fixed, "batch_size": 1, "height": 16 + factor, "width": 16, "sequence_length": 77},
        {**fixed, "batch_size": 3, "height": 16, "width": 16 + 2 * factor, "sequence_length": 154},
    ]


class PlainUnet(torch.nn.Module):
    def __init__(self, unet):
        super().__init__()
        self.unet = unet

    def forward(self, sample, timestep):
        return self.unet(sample, timestep).sample


def super_resolution_graph(unet, timestep: torch.dtype = torch.int64) -> Graph:
    """Karlo's `UNet2DModel`, which hears nothing and is shown the small picture."""
    inputs = {"sample": Input(PICTURE, dtype_of(unet), normal), "timestep": step_input(timestep)}
    return Graph(PlainUnet(unet), inputs, {"out_sample": answer(unet)}, unet_sizes(unet))
