"""
Makes the tiny models of `test/golden/diffusion/models`: one folder a kind of pipeline, from the real
classes of diffusers and transformers, taught for a moment (see `teach.py`) so that their numbers live.

    python tiny_models.py --cache CACHE [--only sd1]

CACHE receives the same weights in the layout of diffusers, for `goldens.py`.
"""

import argparse
import shutil
from dataclasses import dataclass, field
from pathlib import Path

import torch
from diffusers import (
    AutoencoderKL,
    AutoencoderTiny,
    DDIMScheduler,
    EulerDiscreteScheduler,
    LCMScheduler,
    PNDMScheduler,
    UNet2DConditionModel,
)
from diffusers.pipelines.stable_diffusion.safety_checker import StableDiffusionSafetyChecker
from transformers import CLIPConfig, CLIPImageProcessor, CLIPTextConfig, CLIPTextModel

from export import (
    export_decoder,
    export_safety_checker,
    export_text_encoder,
    export_unet,
    export_vae,
    shorten_names,
    store_in_halves,
)
from teach import teach_checker, teach_tiny_decoder, teach_unet, teach_vae
from tokenizer import END, vocabulary_size, write_json, write_tokenizer

GOLDEN = Path(__file__).parents[2] / "test" / "golden" / "diffusion"
TEXT = 32

# What the published models ship, but for the class, which is named where it is used.
BETAS = {"beta_start": 0.00085, "beta_end": 0.012, "beta_schedule": "scaled_linear"}


@dataclass
class Kind:
    seed: int
    pipeline: str
    scheduler: object
    unet: dict = field(default_factory=dict)
    text: dict = field(default_factory=dict)
    pad: str = END
    ids: torch.dtype = torch.int64
    timestep: torch.dtype = torch.int64
    weights: torch.dtype = torch.float32
    computes: torch.dtype = torch.float32
    sampled: bool = False
    taesd: bool = False
    checker: bool = False


KINDS = {
    "sd1": Kind(
        seed=1,
        pipeline="StableDiffusionPipeline",
        scheduler=PNDMScheduler(**BETAS, skip_prk_steps=True, steps_offset=1),
        ids=torch.int32,
        timestep=torch.float32,
        checker=True,
        taesd=True,
    ),
    "sd2": Kind(
        seed=2,
        pipeline="StableDiffusionPipeline",
        scheduler=DDIMScheduler(
            **BETAS,
            clip_sample=False,
            set_alpha_to_one=False,
            steps_offset=1,
            prediction_type="v_prediction",
        ),
        unet={"use_linear_projection": True, "attention_head_dim": [2, 4]},
        text={"hidden_act": "gelu", "num_hidden_layers": 3},
        pad="!",
    ),
    "inpaint": Kind(
        seed=3,
        pipeline="StableDiffusionInpaintPipeline",
        scheduler=DDIMScheduler(**BETAS, clip_sample=False, set_alpha_to_one=False, steps_offset=1),
        unet={"in_channels": 9},
    ),
    "lcm": Kind(
        seed=14,
        pipeline="LatentConsistencyModelPipeline",
        scheduler=LCMScheduler(
            **BETAS, clip_sample=False, set_alpha_to_one=True, original_inference_steps=50
        ),
        unet={"time_cond_proj_dim": 16},
        sampled=True,
    ),
    "turbo": Kind(
        seed=5,
        pipeline="StableDiffusionPipeline",
        scheduler=EulerDiscreteScheduler(
            **BETAS, timestep_spacing="trailing", steps_offset=1, prediction_type="epsilon"
        ),
        unet={"use_linear_projection": True, "attention_head_dim": [2, 4]},
        text={"hidden_act": "gelu"},
        pad="!",
        weights=torch.float16,
    ),
    "half": Kind(
        seed=6,
        pipeline="StableDiffusionPipeline",
        scheduler=EulerDiscreteScheduler(
            **BETAS, timestep_spacing="trailing", steps_offset=1, prediction_type="epsilon"
        ),
        unet={"block_out_channels": (8, 8), "cross_attention_dim": TEXT // 2},
        text={"hidden_size": TEXT // 2, "intermediate_size": TEXT, "hidden_act": "gelu"},
        weights=torch.float16,
        computes=torch.float16,
    ),
}


def make_text_encoder(kind):
    size = vocabulary_size()
    return CLIPTextModel(
        CLIPTextConfig(
            **{
                "vocab_size": size,
                "hidden_size": TEXT,
                "intermediate_size": 2 * TEXT,
                "num_hidden_layers": 2,
                "num_attention_heads": 4,
                "projection_dim": TEXT,
                "max_position_embeddings": 77,
                "bos_token_id": size - 2,
                "eos_token_id": size - 1,
                "pad_token_id": 0 if kind.pad == "!" else size - 1,
                **kind.text,
            },
            # The exporter mixes precisions in the other implementation of attention.
            attn_implementation="eager" if kind.computes == torch.float16 else None,
        )
    ).eval()


def make_unet(kind):
    return UNet2DConditionModel(
        **{
            "sample_size": 8,
            "in_channels": 4,
            "out_channels": 4,
            "down_block_types": ("CrossAttnDownBlock2D", "DownBlock2D"),
            "up_block_types": ("UpBlock2D", "CrossAttnUpBlock2D"),
            "block_out_channels": (8, 16),
            "layers_per_block": 1,
            "norm_num_groups": 4,
            "cross_attention_dim": TEXT,
            "attention_head_dim": 4,
            **kind.unet,
        }
    ).eval()


def make_vae():
    return AutoencoderKL(
        block_out_channels=(4, 4, 8, 8),
        down_block_types=("DownEncoderBlock2D",) * 4,
        up_block_types=("UpDecoderBlock2D",) * 4,
        layers_per_block=1,
        norm_num_groups=2,
        latent_channels=4,
        sample_size=64,
        scaling_factor=0.18215,
    ).eval()


def make_tiny_decoder():
    return AutoencoderTiny(
        encoder_block_out_channels=(8, 8, 8, 8),
        decoder_block_out_channels=(8, 8, 8, 8),
        num_encoder_blocks=(1, 1, 1, 1),
        num_decoder_blocks=(1, 1, 1, 1),
    ).eval()


def make_checker():
    vision = {
        "hidden_size": 16,
        "intermediate_size": 32,
        "num_hidden_layers": 2,
        "num_attention_heads": 2,
        "image_size": 32,
        "patch_size": 8,
        "projection_dim": 8,
    }
    return StableDiffusionSafetyChecker(CLIPConfig(vision_config=vision, projection_dim=8)).eval()


def make(name, kind, models, cache):
    torch.manual_seed(kind.seed)
    # Made beside the others and put in place when whole, so that tests never see half a model.
    folder, kept = cache / f"{name}-onnx", cache / name
    for place in (folder, kept):
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir(parents=True)

    text, unet, vae = make_text_encoder(kind), make_unet(kind), make_vae()
    teach_vae(vae, sharp=kind.sampled)
    teach_unet(unet, kind.scheduler, guided=kind.pipeline.startswith("LatentConsistency"))
    parts = {"text_encoder": text, "unet": unet, "vae": vae}
    if kind.taesd:
        parts["taesd"] = teach_tiny_decoder(make_tiny_decoder(), vae)
    extractor = CLIPImageProcessor(size={"shortest_edge": 32}, crop_size={"height": 32, "width": 32})
    if kind.checker:
        parts["safety_checker"] = teach_checker(make_checker())

    for part_name, part in parts.items():
        part.requires_grad_(False).to(kind.weights)
        part.save_pretrained(kept / part_name)
        part.to(kind.computes)
    write_tokenizer(kept / "tokenizer", kind.pad)
    kind.scheduler.save_pretrained(kept / "scheduler")

    export_text_encoder(text, folder / "text_encoder" / "model.onnx", kind.ids)
    export_unet(unet, folder / "unet" / "model.onnx", timestep=kind.timestep)
    export_vae(
        vae,
        folder / "vae_encoder" / "model.onnx",
        folder / "vae_decoder" / "model.onnx",
        kind.sampled,
    )
    if kind.taesd:
        export_decoder(parts["taesd"], folder / "taesd_decoder" / "model.onnx")
    index = {
        "_class_name": kind.pipeline,
        "_diffusers_version": "0.42.1",
        "feature_extractor": [None, None],
        "safety_checker": [None, None],
        "scheduler": ["diffusers", type(kind.scheduler).__name__],
        "text_encoder": ["diffusers", "OnnxRuntimeModel"],
        "tokenizer": ["transformers", "CLIPTokenizer"],
        "unet": ["diffusers", "OnnxRuntimeModel"],
        "vae_decoder": ["diffusers", "OnnxRuntimeModel"],
        "vae_encoder": ["diffusers", "OnnxRuntimeModel"],
    }
    if kind.checker:
        export_safety_checker(parts["safety_checker"], folder / "safety_checker" / "model.onnx")
        for place in (folder, kept):
            (place / "feature_extractor").mkdir()
            settings = extractor.to_dict()
            write_json(place / "feature_extractor" / "preprocessor_config.json", settings)
        index["feature_extractor"] = ["transformers", "CLIPImageProcessor"]
        index["safety_checker"] = ["diffusers", "OnnxRuntimeModel"]
    write_json(folder / "model_index.json", index)
    for shared in ("tokenizer", "scheduler"):
        shutil.copytree(kept / shared, folder / shared)
    for file in folder.rglob("*.onnx"):
        shorten_names(file)
        if kind.weights != kind.computes:
            store_in_halves(file)
    shutil.rmtree(models / name, ignore_errors=True)
    shutil.copytree(folder, models / name)
    size = sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())
    print(f"{name}: {size / 1000:.0f} kB")


if __name__ == "__main__":
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--cache", type=Path, required=True)
    arguments.add_argument("--only", choices=KINDS)
    options = arguments.parse_args()
    # One thread adds up in one order, so that every run makes the same models.
    torch.set_num_threads(1)
    for name, kind in KINDS.items():
        if options.only in (None, name):
            make(name, kind, GOLDEN / "models", options.cache)
