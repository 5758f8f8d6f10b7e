"""Encoders and decoders of pictures."""

import torch

from ..graph import Graph, Input, dtype_of, normal

PICTURE = ["batch_size", "num_channels", "height", "width"]
LATENTS = ["batch_size", "num_channels_latent", "height_latent", "width_latent"]

# Pictures, and latents along both edges.
SHAPES = [(2, 8, 8), (1, 11, 7), (3, 5, 16)]


class VaeEncoder(torch.nn.Module):
    """`latent_parameters`, mean and log variance, as newer exports have it, or a drawn `latent_sample`."""

    def __init__(self, vae, sampled):
        super().__init__()
        self.vae = vae
        self.sampled = sampled

    def forward(self, sample):
        distribution = self.vae.encode(sample).latent_dist
        return distribution.sample() if self.sampled else distribution.parameters


class VaeDecoder(torch.nn.Module):
    def __init__(self, vae):
        super().__init__()
        self.vae = vae

    def forward(self, latent_sample):
        return self.vae.decode(latent_sample).sample


class MovqEncoder(torch.nn.Module):
    def __init__(self, movq):
        super().__init__()
        self.movq = movq

    def forward(self, sample):
        return self.movq.encode(sample).latents


class MovqDecoder(torch.nn.Module):
    """Without the codebook: what is decoded was painted, and is finer than it."""

    def __init__(self, movq):
        super().__init__()
        self.movq = movq

    def forward(self, latent_sample):
        return self.movq.decode(latent_sample, force_not_quantize=True).sample


def encoder_graph(vae, sampled: bool = False) -> Graph:
    """Of `AutoencoderKL`."""
    output = "latent_sample" if sampled else "latent_parameters"
    return encoding(vae, VaeEncoder(vae, sampled), output)


def decoder_graph(vae) -> Graph:
    """Of `AutoencoderKL` as of `AutoencoderTiny`."""
    return decoding(vae, VaeDecoder(vae))


def movq_encoder_graph(movq) -> Graph:
    """Of `VQModel`, whose latents are certain."""
    return encoding(movq, MovqEncoder(movq), "latent_sample")


def movq_decoder_graph(movq) -> Graph:
    return decoding(movq, MovqDecoder(movq))


def encoding(autoencoder, module, output: str) -> Graph:
    factor, channels = factor_of(autoencoder), autoencoder.config.in_channels
    return Graph(
        module,
        {"sample": Input(PICTURE, dtype_of(autoencoder), normal)},
        {output: LATENTS},
        [
            {
                "batch_size": batch,
                "num_channels": channels,
                "height": high * factor,
                "width": wide * factor,
            }
            for batch, high, wide in SHAPES
        ],
    )


def decoding(autoencoder, module) -> Graph:
    channels = autoencoder.config.latent_channels
    return Graph(
        module,
        {"latent_sample": Input(LATENTS, dtype_of(autoencoder), normal)},
        {"sample": PICTURE},
        [
            {
                "batch_size": batch,
                "num_channels_latent": channels,
                "height_latent": high,
                "width_latent": wide,
            }
            for batch, high, wide in SHAPES
        ],
    )


def factor_of(autoencoder) -> int:
    """Pixels of an edge for one latent."""
    return 2 ** (len(autoencoder.config.block_out_channels) - 1)
