"""Tiny checkpoints of every family in the layout of diffusers, of random weights."""

import json
import sys
from dataclasses import replace
from pathlib import Path

import torch

# The tiny models of the parity tests are made of the same parts.
sys.path.insert(0, str(Path(__file__).parents[2] / "parity"))

import tiny_kandinsky
import tiny_models
import tiny_sdxl
import tiny_stable_unclip
import tiny_unclip
from tiny_kandinsky import few_groups
from tokenizer import END, write_tokenizer
from transformers import CLIPImageProcessor, CLIPTextModel, CLIPTextModelWithProjection

__all__ = ["few_groups"]

EXTRACTOR = {"size": {"shortest_edge": 32}, "crop_size": {"height": 32, "width": 32}}


def write_checkpoint(folder: Path, pipeline: str, parts: dict, schedulers: dict, tokenizers: tuple):
    for name, part in parts.items():
        part.eval().requires_grad_(False).save_pretrained(folder / name)
    for name, scheduler in schedulers.items():
        scheduler.save_pretrained(folder / name)
    for name in tokenizers:
        write_tokenizer(folder / name, END)
    index = {
        "_class_name": pipeline,
        "_diffusers_version": "0.42.1",
        **{name: [library(part), type(part).__name__] for name, part in parts.items()},
        **{name: ["diffusers", type(one).__name__] for name, one in schedulers.items()},
        **{name: ["transformers", "CLIPTokenizer"] for name in tokenizers},
    }
    (folder / "model_index.json").write_text(json.dumps(index), encoding="utf8")
    return folder


def library(part) -> str:
    return "transformers" if type(part).__module__.startswith("transformers") else "diffusers"


def add_processor(folder: Path, name: str = "feature_extractor") -> None:
    CLIPImageProcessor(**EXTRACTOR).save_pretrained(folder / name)
    index = json.loads((folder / "model_index.json").read_text())
    index[name] = ["transformers", "CLIPImageProcessor"]
    (folder / "model_index.json").write_text(json.dumps(index), encoding="utf8")


def latent(folder: Path, name: str) -> Path:
    kind = tiny_models.KINDS[name]
    torch.manual_seed(kind.seed)
    parts = {
        "text_encoder": tiny_models.make_text_encoder(kind),
        "unet": tiny_models.make_unet(kind),
        "vae": tiny_models.make_vae(),
    }
    if kind.checker:
        parts["safety_checker"] = tiny_models.make_checker()
    write_checkpoint(folder, kind.pipeline, parts, {"scheduler": kind.scheduler}, ("tokenizer",))
    if kind.checker:
        add_processor(folder)
    return folder


def sdxl(folder: Path) -> Path:
    # In single files, the second encoder projects to as many numbers as it is wide.
    kind = replace(tiny_sdxl.KINDS["sdxl"], widths=(16, tiny_sdxl.POOLED))
    torch.manual_seed(kind.seed)
    first, second = kind.widths
    parts = {
        "text_encoder": tiny_sdxl.make_text_encoder(CLIPTextModel, first, END),
        "text_encoder_2": tiny_sdxl.make_text_encoder(CLIPTextModelWithProjection, second, "!"),
        "unet": tiny_sdxl.make_unet(kind),
        "vae": tiny_models.make_vae(),
    }
    schedulers = {"scheduler": tiny_sdxl.SCHEDULER}
    return write_checkpoint(folder, kind.pipeline, parts, schedulers, ("tokenizer", "tokenizer_2"))


def unclip(folder: Path) -> Path:
    torch.manual_seed(31)
    parts = tiny_unclip.make_parts()
    write_checkpoint(folder, "UnCLIPPipeline", parts, tiny_unclip.SCHEDULERS, ("tokenizer",))
    add_processor(folder)
    return folder


def stable_unclip(folder: Path) -> Path:
    torch.manual_seed(47)
    parts = {name: part.eval() for name, part in tiny_stable_unclip.make_parts().items()}
    tokenizers = ("tokenizer", "prior_tokenizer")
    schedulers = tiny_stable_unclip.SCHEDULERS
    write_checkpoint(folder, "StableUnCLIPPipeline", parts, schedulers, tokenizers)
    add_processor(folder)
    return folder


def kandinsky(folder: Path) -> tuple[Path, Path]:
    """The decoder and the prior, as they are published apart."""
    torch.manual_seed(61)
    parts = {name: part.eval() for name, part in tiny_kandinsky.make_shared_parts().items()}
    movq = parts.pop("movq")
    decoder = write_checkpoint(
        folder / "decoder",
        "KandinskyV22Pipeline",
        {"unet": tiny_kandinsky.make_unet(4), "movq": movq},
        {"scheduler": tiny_kandinsky.SCHEDULERS["kandinsky"]},
        (),
    )
    prior = write_checkpoint(
        folder / "prior",
        "KandinskyV22PriorPipeline",
        parts,
        {"scheduler": tiny_kandinsky.PRIOR_SCHEDULER},
        ("tokenizer",),
    )
    add_processor(prior, "image_processor")
    return decoder, prior


def fast_decoder(folder: Path) -> Path:
    torch.manual_seed(5)
    tiny_models.make_tiny_decoder().save_pretrained(folder)
    return folder
