"""The autoencoder: diffusers' `AutoencoderKL` over patches of 4 × 4 pixels instead of pixels.

What is computed at the full 128 × 128 is most of the time of a usual VAE and little of what it knows. Here
each patch is 48 channels of one place of 32 × 32, and the network goes on from there to 16 × 16 and back.
"""

from __future__ import annotations

from pathlib import Path

import torch
import torch.nn.functional as F
from diffusers import AutoencoderKL

PATCH = 4
CONFIG = dict(
    in_channels=3 * PATCH**2,
    out_channels=3 * PATCH**2,
    latent_channels=4,
    block_out_channels=(64, 96),
    down_block_types=("DownEncoderBlock2D",) * 2,
    up_block_types=("UpDecoderBlock2D",) * 2,
    layers_per_block=1,
    norm_num_groups=16,
    mid_block_add_attention=False,
    sample_size=32,
)


class PatchVae(torch.nn.Module):
    """Pictures [n, 3, h, w] to latents [n, 4, h / 8, w / 8] and back."""

    def __init__(self, vae: AutoencoderKL) -> None:
        super().__init__()
        self.vae = vae

    def encode(self, pictures: torch.Tensor):
        """The distribution of the latents."""
        return self.vae.encode(F.pixel_unshuffle(pictures, PATCH)).latent_dist

    def decode(self, latents: torch.Tensor) -> torch.Tensor:
        return F.pixel_shuffle(self.vae.decode(latents).sample, PATCH)


def make_vae() -> PatchVae:
    vae = AutoencoderKL(**CONFIG)
    with torch.no_grad():
        # Latents begin as good as certain. With the noise of a usual start, it would take most of the
        # time to learn to be.
        vae.quant_conv.bias[4:] = -6.0
        vae.quant_conv.weight[4:] *= 0.1
    return PatchVae(vae)


def load_vae(folder: Path, device: torch.device) -> PatchVae:
    vae = AutoencoderKL.from_pretrained(folder).to(device, memory_format=torch.channels_last)
    return PatchVae(vae).requires_grad_(False).eval()


@torch.no_grad()
def normalise(patches: PatchVae, pictures: torch.Tensor) -> None:
    """Brings each latent channel to mean 0 and variance 1 on these pictures, inside the VAE itself.

    Both halves have a 1 × 1 convolution where the latents leave and enter, so that no scale or shift
    has to be known outside: `scaling_factor` is 1.
    """
    latents = torch.cat([patches.encode(part).mode() for part in pictures.split(8)])
    mean, spread = latents.mean((0, 2, 3)), latents.std((0, 2, 3))
    out, back = patches.vae.quant_conv, patches.vae.post_quant_conv
    out.weight[:4] /= spread.view(-1, 1, 1, 1)
    out.bias[:4] = (out.bias[:4] - mean) / spread
    out.bias[4:] -= 2 * spread.log()
    back.bias += (back.weight[:, :, 0, 0] * mean).sum(1)
    back.weight *= spread.view(1, -1, 1, 1)
    patches.vae.register_to_config(scaling_factor=1.0)
