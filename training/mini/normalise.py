"""Brings the latents of a trained VAE to mean 0 and variance 1: RUN/vae to RUN/vae-normalised.

    python normalise.py --cache CACHE --out RUN
"""

from __future__ import annotations

import argparse
from pathlib import Path

import torch

from patch_vae import load_vae, normalise
from scenes import Composer, draw_specs
from training import device_of

if __name__ == "__main__":
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--cache", type=Path, required=True)
    options.add_argument("--out", type=Path, required=True)
    options.add_argument("--device")
    asked = options.parse_args()
    device = device_of(asked.device)
    vae = load_vae(asked.out / "vae", device)
    some = torch.Generator(device).manual_seed(4)
    composer = Composer(asked.cache, device)
    normalise(vae, composer.compose(draw_specs(128, some, "all"), some))
    vae.vae.save_pretrained(asked.out / "vae-normalised")
