"""
Records what transformers and diffusers make of tokens, pictures and latents outside a whole pipeline:
the goldens of `test/golden/diffusion/components`.

    python components.py --cache CACHE     (where tiny_models.py put the weights)
"""

import argparse
import json
import tempfile
from pathlib import Path

import numpy
import torch
from diffusers import AutoencoderKL, AutoencoderTiny
from diffusers.image_processor import VaeImageProcessor
from diffusers.models.autoencoders.vae import DiagonalGaussianDistribution
from PIL import Image
from transformers import CLIPTokenizer
from transformers.models.clip.image_processing_pil_clip import CLIPImageProcessorPil

from goldens import Recorder, picture
from texts import texts
from tiny_models import GOLDEN
from tokenizer import END, START, write_json, write_tokenizer

COMPONENTS = GOLDEN / "components"


def mark(content):
    """A mark as the first repositories wrote it: found in the text as it is lower-cased."""
    return {
        "content": content,
        "lstrip": False,
        "normalized": True,
        "rstrip": False,
        "single_word": False,
    }


def published_v1():
    """The small files beside the vocabulary of Stable Diffusion 1.5, as far as they matter."""
    marks = {"bos_token": mark(START), "eos_token": mark(END), "unk_token": mark(END)}
    typed = {name: {"__type": "AddedToken", **value} for name, value in marks.items()}
    return {
        "tokenizer_config.json": {**typed, "pad_token": END, "model_max_length": 77},
        "special_tokens_map.json": {**marks, "pad_token": END},
    }


def published_v2():
    """The same of Stable Diffusion 2: one file names the padding wrongly, and the other is believed."""
    files = published_v1()
    files["special_tokens_map.json"]["pad_token"] = "!"
    return files


def listed():
    """As transformers has written them since: all marks in a list with their ids."""
    listed = {"0": "!", "912": START, "913": END}
    return {
        "tokenizer_config.json": {
            "added_tokens_decoder": {
                i: {**mark(token), "normalized": token != "!", "special": True}
                for i, token in listed.items()
            },
            "bos_token": START,
            "eos_token": END,
            "unk_token": END,
            "pad_token": "!",
            "model_max_length": 77,
        },
        "special_tokens_map.json": {"pad_token": END},
    }


def inverted():
    """With words that somebody taught the text encoder later."""
    return {**published_v1(), "added_tokens.json": {"<gala-style>": 914, "Cat": 915, "…": 916}}


VARIANTS = {
    "as the tiny models write them": dict,
    "as Stable Diffusion 1 was published": published_v1,
    "as Stable Diffusion 2 was published": published_v2,
    "with listed marks": listed,
    "with words taught later": inverted,
}


def record_tokens():
    written = [*texts(), "a <gala-style> CAT, cat and concatenation …"]
    variants = []
    for name, files in VARIANTS.items():
        with tempfile.TemporaryDirectory() as place:
            write_tokenizer(Path(place), END)
            for file, content in files().items():
                write_json(Path(place) / file, content)
            tokenizer = CLIPTokenizer.from_pretrained(place)
        ids = tokenizer(written, add_special_tokens=False, truncation=False).input_ids
        about = {
            "name": name,
            "files": files(),
            "start": tokenizer.bos_token_id,
            "end": tokenizer.eos_token_id,
            "padding": tokenizer.pad_token_id,
        }
        if variants:
            # Most are as in the first variant; only the others are told.
            first = variants[0]["ids"]
            about["otherIds"] = {i: row for i, row in enumerate(ids) if row != first[i]}
        else:
            about["ids"] = ids
        variants.append(about)
    COMPONENTS.mkdir(parents=True, exist_ok=True)
    write_json(COMPONENTS / "tokens.json", {"texts": written, "variants": variants}, indent=None)
    print(f"tokens: {len(written)} texts, {len(variants)} variants")


def record_pictures():
    """What a safety checker is shown, and what the autoencoder takes and gives."""
    recorder = Recorder()
    for width, height in [(96, 64), (61, 97), (20, 32), (64, 64)]:
        pixels = noisy(width, height)
        recorder.keep(f"picture.{width}x{height}", pixels)
        seen = CLIPImageProcessorPil(
            size={"shortest_edge": 32}, crop_size={"height": 32, "width": 32}
        )(Image.fromarray(pixels), return_tensors="np")
        recorder.keep(f"clip.{width}x{height}", seen["pixel_values"])
    processor = VaeImageProcessor(vae_scale_factor=8)
    levels = numpy.arange(256, dtype=numpy.uint8).reshape(16, 16)
    ramp = numpy.stack([levels, levels[::-1], levels.T], -1)
    recorder.keep("ramp", ramp)
    recorder.keep("ramp.tensor", processor.preprocess(Image.fromarray(ramp)))
    # From below black to above white, with every tie between two levels among them.
    values = numpy.concatenate([numpy.linspace(-1.2, 1.2, 1021), (numpy.arange(515) - 2) / 255 - 1])
    values = values.astype(numpy.float32).reshape(1, 3, 16, 32)
    recorder.keep("values", values)
    shown = processor.postprocess(torch.from_numpy(values), output_type="pil")
    recorder.keep("values.pixels", numpy.asarray(shown[0]))
    recorder.write(COMPONENTS, "pictures", {})


def noisy(width, height):
    random = numpy.random.default_rng(width)
    pixels = picture(width, height, width).astype(int)
    return (pixels + random.integers(-40, 41, pixels.shape)).clip(0, 255).astype(numpy.uint8)


def record_latents(cache):
    """Tiled and whole, encoded and decoded, with the autoencoder of the model `sd1`."""
    recorder = Recorder()
    generator = torch.Generator().manual_seed(5)
    vae = AutoencoderKL.from_pretrained(cache / "sd1" / "vae").eval()
    tiny = AutoencoderTiny.from_pretrained(cache / "sd1" / "taesd").eval()
    scale = vae.config.scaling_factor

    # Tiles are 8 latents; neither edge is a multiple of what lies between two of them.
    latents = torch.randn(1, 4, 9, 13, generator=generator)
    recorder.keep("latents", latents)
    recorder.keep("decoded.whole", vae.decode(latents / scale).sample)
    recorder.keep("decoded.taesd", tiny.decode(latents).sample)
    vae.enable_tiling()
    recorder.keep("decoded.tiled", vae.decode(latents / scale).sample)
    vae.disable_tiling()

    pixels = noisy(104, 72)
    recorder.keep("picture", pixels)
    image = VaeImageProcessor().preprocess(Image.fromarray(pixels))
    noise = torch.randn(1, 4, 9, 13, generator=generator)
    recorder.keep("noise", noise)
    recorder.keep("encoded.whole", drawn(vae.encode(image).latent_dist, noise) * scale)
    vae.enable_tiling()
    recorder.keep("encoded.tiled", drawn(vae.encode(image).latent_dist, noise) * scale)

    # Variances beyond what is allowed on both sides.
    moments = torch.randn(1, 8, 3, 5, generator=generator) * 30
    recorder.keep("moments", moments)
    recorder.keep("moments.noise", noise[:, :, :3, :5])
    recorder.keep("moments.drawn", drawn(DiagonalGaussianDistribution(moments), noise[:, :, :3, :5]))
    recorder.write(COMPONENTS, "latents", {"scale": scale})
    print(f"latents: {recorder.offset / 1000:.0f} kB")


def drawn(distribution, noise):
    return distribution.mean + distribution.std * noise


if __name__ == "__main__":
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--cache", type=Path, required=True)
    options = arguments.parse_args()
    torch.set_num_threads(1)
    with torch.no_grad():
        record_tokens()
        record_pictures()
        record_latents(options.cache)
