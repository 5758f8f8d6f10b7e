"""What latents look like is found out from the encoder itself."""

import json

import numpy
import torch
from gala_export.colours import latent_colours
from gala_export.write_onnx import trace_module

from .export_case import ExportCase

# Channel by channel, how much red, green and blue; and what no latents are.
CHANNELS = torch.tensor([[0.5, 0.1, 0.2], [0.0, 0.4, -0.3], [-0.2, 0.1, 0.6]])
MIDDLE = torch.tensor([0.1, -0.2, 0.05])
SCALE = 0.5


class Encoder(torch.nn.Module):
    """Latents that are exactly linear in colours, with a variance beside them."""

    def forward(self, sample):
        pooled = torch.nn.functional.avg_pool2d(sample, 2) - MIDDLE[:, None, None]
        latents = torch.einsum("bchw,ck->bkhw", pooled, torch.linalg.inv(CHANNELS)) / SCALE
        return torch.cat([latents, latents * 0], 1)


class Colours(ExportCase):
    def write(self, **config):
        place = self.out / "vae_encoder"
        if not place.exists():
            axes = {"sample": {0: "batch_size", 2: "height", 3: "width"}}
            file = place / "model.onnx"
            trace_module(Encoder(), file, (torch.zeros(1, 3, 8, 8),), ["sample"], ["out"], axes)
        settings = {"latent_channels": 3, "block_out_channels": [4, 4], **config}
        (place / "config.json").write_text(json.dumps(settings))

    def test_they_are_those_that_the_encoder_has(self):
        self.write(scaling_factor=SCALE)
        found = latent_colours(self.out)
        numpy.testing.assert_allclose(found["channels"], CHANNELS, atol=1e-3)
        numpy.testing.assert_allclose(found["middle"], MIDDLE, atol=1e-3)

    def test_they_are_not_told_where_they_are_known(self):
        self.write(scaling_factor=0.18215)
        self.assertIsNone(latent_colours(self.out))
