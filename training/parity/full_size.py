"""
Makes models of the real sizes with random weights, for measuring and for comparing at full size:

    python full_size.py --out FOLDER [--shape sd-turbo|sd15]

Each shape becomes FOLDER/<shape>, in the layout of Optimum, and FOLDER/<shape>-torch, the same weights in
the layout of diffusers, which stable-diffusion.cpp reads as well. Their pictures are noise; about 10 GB
each on the disk. Each part is made in a process of its own, so that no more than one lies in memory.
"""

import argparse
import json
import multiprocessing
import shutil
from pathlib import Path

import onnx
import torch
from diffusers import AutoencoderKL, AutoencoderTiny, UNet2DConditionModel
from safetensors.torch import load_file, save_file
from transformers import CLIPTextConfig, CLIPTextModel

from export import export_decoder, export_text_encoder, export_unet, export_vae
from tiny_models import BETAS, DDIMScheduler, EulerDiscreteScheduler
from tokenizer import END, write_json, write_tokenizer

VOCABULARY = 49408
UNET = {
    "sample_size": 64,
    "block_out_channels": (320, 640, 1280, 1280),
    "down_block_types": (*["CrossAttnDownBlock2D"] * 3, "DownBlock2D"),
    "up_block_types": ("UpBlock2D", *["CrossAttnUpBlock2D"] * 3),
    "layers_per_block": 2,
}
SHAPES = {
    "sd15": {
        "unet": {**UNET, "cross_attention_dim": 768, "attention_head_dim": 8},
        "text": {
            "hidden_size": 768,
            "intermediate_size": 3072,
            "num_hidden_layers": 12,
            "num_attention_heads": 12,
            "projection_dim": 768,
            "hidden_act": "quick_gelu",
        },
        "pad": END,
        "scheduler": lambda: DDIMScheduler(
            **BETAS, clip_sample=False, set_alpha_to_one=False, steps_offset=1
        ),
    },
    "sd-turbo": {
        "unet": {
            **UNET,
            "cross_attention_dim": 1024,
            "attention_head_dim": [5, 10, 20, 20],
            "use_linear_projection": True,
        },
        "text": {
            "hidden_size": 1024,
            "intermediate_size": 4096,
            "num_hidden_layers": 23,
            "num_attention_heads": 16,
            "projection_dim": 512,
            "hidden_act": "gelu",
        },
        "pad": "!",
        "scheduler": lambda: EulerDiscreteScheduler(
            **BETAS, timestep_spacing="trailing", steps_offset=1, prediction_type="epsilon"
        ),
    },
}


def text_encoder(shape):
    return CLIPTextModel(
        CLIPTextConfig(
            vocab_size=VOCABULARY,
            bos_token_id=VOCABULARY - 2,
            eos_token_id=VOCABULARY - 1,
            pad_token_id=0 if shape["pad"] == "!" else VOCABULARY - 1,
            **shape["text"],
        )
    )


def vae(_shape):
    return AutoencoderKL(
        block_out_channels=(128, 256, 512, 512),
        down_block_types=("DownEncoderBlock2D",) * 4,
        up_block_types=("UpDecoderBlock2D",) * 4,
        layers_per_block=2,
        sample_size=512,
    )


MAKERS = {
    "text_encoder": text_encoder,
    "vae": vae,
    "taesd": lambda _shape: AutoencoderTiny(),
    "unet": lambda shape: UNet2DConditionModel(**shape["unet"]),
}


def make_part(name, shape_name, folder, kept):
    torch.manual_seed(7)
    part = MAKERS[name](SHAPES[shape_name]).eval().requires_grad_(False)
    part.save_pretrained(kept / name, max_shard_size="20GB")
    if name == "text_encoder":
        name_as_published(kept / name / "model.safetensors")
        export_text_encoder(part, folder / name / "model.onnx")
    elif name == "vae":
        export_vae(part, folder / "vae_encoder/model.onnx", folder / "vae_decoder/model.onnx")
    elif name == "taesd":
        export_decoder(part, folder / "taesd_decoder/model.onnx")
    else:
        scattered = folder / "unet_parts" / "model.onnx"
        export_unet(part, scattered)
        del part
        gather(scattered, folder / "unet" / "model.onnx")


def name_as_published(file):
    """Published encoders have their weights below `text_model`, where stable-diffusion.cpp looks for them."""
    weights = load_file(file)
    if not all(key.startswith("text_model.") for key in weights):
        weights = {f"text_model.{key}": value for key, value in weights.items()}
    save_file(weights, file, metadata={"format": "pt"})


def gather(scattered, file):
    """The exporter leaves a file a weight where they exceed 2 GB; published models have one."""
    file.parent.mkdir(parents=True, exist_ok=True)
    onnx.save(
        onnx.load(scattered),
        file,
        save_as_external_data=True,
        all_tensors_to_one_file=True,
        location="model.onnx_data",
    )
    shutil.copy(scattered.parent / "config.json", file.parent)
    shutil.rmtree(scattered.parent)


def write_full_tokenizer(folder, pad):
    """The tiny vocabulary, filled up to the size that the text encoder has."""
    write_tokenizer(folder, pad)
    file = folder / "vocab.json"
    *known, start, end = json.loads(file.read_text(encoding="utf8"))
    unused = [f"<|unused{i}|>" for i in range(VOCABULARY - len(known) - 2)]
    tokens = [*known, *unused, start, end]
    write_json(file, {token: i for i, token in enumerate(tokens)}, indent=None)


def make_shape(name, out):
    shape, folder, kept = SHAPES[name], out / name, out / f"{name}-torch"
    for place in (folder, kept):
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir(parents=True)
        write_full_tokenizer(place / "tokenizer", shape["pad"])
        shape["scheduler"]().save_pretrained(place / "scheduler")
    spawn = multiprocessing.get_context("spawn")
    for part in MAKERS:
        child = spawn.Process(target=make_part, args=(part, name, folder, kept))
        child.start()
        child.join()
        if child.exitcode != 0:
            raise SystemExit(f"{part} of {name} could not be made (exit {child.exitcode})")
        print(f"{name}: {part}", flush=True)
    index = {
        "_class_name": "StableDiffusionPipeline",
        "_diffusers_version": "0.42.1",
        "feature_extractor": [None, None],
        "safety_checker": [None, None],
        "scheduler": ["diffusers", type(shape["scheduler"]()).__name__],
        "tokenizer": ["transformers", "CLIPTokenizer"],
    }
    exported = ["diffusers", "OnnxRuntimeModel"]
    write_json(
        folder / "model_index.json",
        {
            **index,
            **dict.fromkeys(["text_encoder", "unet", "vae_decoder", "vae_encoder"], exported),
        },
    )
    write_json(
        kept / "model_index.json",
        {
            **index,
            "requires_safety_checker": False,
            "text_encoder": ["transformers", "CLIPTextModel"],
            "unet": ["diffusers", "UNet2DConditionModel"],
            "vae": ["diffusers", "AutoencoderKL"],
        },
    )


if __name__ == "__main__":
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--out", type=Path, required=True)
    arguments.add_argument("--shape", choices=SHAPES, action="append")
    options = arguments.parse_args()
    for shape in options.shape or SHAPES:
        make_shape(shape, options.out)
