"""What latents look like, for autoencoders whose latents nobody published the colours of."""

import json
from pathlib import Path

import numpy
import torch

from .compare import TYPES, open_session

# Of Stable Diffusion and of its XL, whose colours Gala knows. Whoever trains an autoencoder of the same
# size has latents of another scale.
PUBLISHED = (0.18215, 0.13025)

# Far more places than there are numbers to be found.
PICTURES, LATENTS = 16, 12


def latent_colours(folder: Path) -> dict | None:
    """
    By linear regression of pictures on their latents, as the UNet has them: how much red, green and blue
    each channel has, and what no latents at all look like; −1 is black and 1 is white. None where it is
    known already, or where there is nothing to find out with.
    """
    graph = folder / "vae_encoder" / "model.onnx"
    if not graph.exists():
        return None
    config = json.loads((graph.parent / "config.json").read_text(encoding="utf8"))
    quantizes = config.get("_class_name") == "VQModel"
    scale = 1.0 if quantizes else config.get("scaling_factor", PUBLISHED[0])
    if scale in PUBLISHED:
        return None
    channels = config["latent_channels"]
    factor = 2 ** (len(config["block_out_channels"]) - 1)
    session = open_session(graph)
    end = session.get_inputs()[0]
    shown = smooth_pictures(LATENTS * factor)
    latents = session.run(None, {end.name: shown.numpy().astype(TYPES[end.type])})[0]
    means = latents[:, :channels].astype(numpy.float64) * scale
    seen = torch.nn.functional.avg_pool2d(shown, factor).numpy()
    given = means.transpose(0, 2, 3, 1).reshape(-1, channels)
    expected = seen.transpose(0, 2, 3, 1).reshape(-1, 3)
    found, *_ = numpy.linalg.lstsq(numpy.c_[given, numpy.ones(len(given))], expected, rcond=None)
    rows = found.round(4).tolist()
    return {"channels": rows[:channels], "middle": rows[channels]}


def smooth_pictures(edge: int) -> torch.Tensor:
    """Fields of all colours without fine detail."""
    generator = torch.Generator().manual_seed(17)
    coarse = torch.rand(PICTURES, 3, 4, 4, generator=generator) * 2.4 - 1.2
    fine = torch.nn.functional.interpolate(coarse, (edge, edge), mode="bicubic", align_corners=True)
    return fine.clamp(-1, 1)
