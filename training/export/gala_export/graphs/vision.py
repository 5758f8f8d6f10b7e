"""Encoders of pictures into the space that texts have as well."""

import torch

from ..graph import Graph, Input, dtype_of, normal


class ImageEncoder(torch.nn.Module):
    def __init__(self, encoder):
        super().__init__()
        self.encoder = encoder

    def forward(self, pixel_values):
        return self.encoder(pixel_values).image_embeds


def image_graph(encoder) -> Graph:
    """`CLIPVisionModelWithProjection`."""
    edge = encoder.config.image_size
    return Graph(
        ImageEncoder(encoder),
        {"pixel_values": Input(["batch_size", 3, edge, edge], dtype_of(encoder), normal)},
        {"image_embeds": ["batch_size"]},
        [{"batch_size": 2}, {"batch_size": 1}],
    )


def seen_in_nothing(encoder) -> dict[str, torch.Tensor]:
    """What it makes of a picture of zeros, by which Kandinsky says what a picture is not to be like."""
    edge = encoder.config.image_size
    with torch.no_grad():
        return {"zero_image_embeds": encoder(torch.zeros(1, 3, edge, edge)).image_embeds}
