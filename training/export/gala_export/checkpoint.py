"""What models are exported from: a folder in the layout of diffusers, or a single file."""

import json
import re
import sys
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import torch
from safetensors import SafetensorError, safe_open

from .refusal import Refusal
from .weights import count_weights

if TYPE_CHECKING:
    from diffusers import DiffusionPipeline

# Classes that parts may be of: nothing else that a stranger's `model_index.json` names is looked up.
CLASSES = {
    "AutoencoderKL": "diffusers",
    "AutoencoderTiny": "diffusers",
    "CLIPTextModel": "transformers",
    "CLIPTextModelWithProjection": "transformers",
    "CLIPVisionModelWithProjection": "transformers",
    "PriorTransformer": "diffusers",
    "StableDiffusionSafetyChecker": "diffusers.pipelines.stable_diffusion.safety_checker",
    "UNet2DConditionModel": "diffusers",
    "UNet2DModel": "diffusers",
    "UnCLIPTextProjModel": "diffusers.pipelines.deprecated.unclip.text_proj",
    "VQModel": "diffusers",
}

WEIGHTS = (".safetensors", ".bin")

# `StableDiffusionXLImg2ImgPipeline` is of the family of `StableDiffusionXL`.
PIPELINE_CLASS = re.compile(r"^(.+?)(?:Img2Img|Inpaint(?:ing)?)?(?:Combined)?Pipeline$")

# What latent models paint with, and what only looks at pictures.
PAINTING = ("text_encoder", "text_encoder_2", "unet", "vae")
LEFT_OUT = ("safety_checker", "feature_extractor", "image_encoder")


class FolderCheckpoint:
    """Parts in folders, each with its config and weights, and `model_index.json` above them."""

    def __init__(self, folder: Path):
        self.folder = folder

    @cached_property
    def index(self) -> dict:
        return read_json(self.folder / "model_index.json")

    def has(self, component: str) -> bool:
        # Published indexes name parts that were left out with null.
        named = self.index.get(component)
        if named is None:
            return False
        if not isinstance(named, list) or len(named) != 2:
            raise Refusal(f"model_index.json does not say what its {component} is")
        return bool(named[1]) and (self.folder / component).is_dir()

    def count_weights(self, component: str) -> int:
        folder = self.folder / component
        return count_weights(chosen_weights(folder, self.variant(component)))

    def variant(self, component: str) -> str | None:
        """Some repositories ship their weights in halves alone, under another name."""
        files = weight_files(self.folder / component)
        if any(".fp16." not in file.name for file in files) or not files:
            return None
        return "fp16"

    def load(self, component: str, dtype: torch.dtype) -> torch.nn.Module:
        name = self.index[component][1]
        if not weight_files(self.folder / component):
            raise Refusal(f"{self.folder / component} has no weights (.safetensors or .bin)")
        kind = class_named(name, component)
        options = {"variant": self.variant(component), "local_files_only": True}
        if issubclass(kind, diffusers_models()):
            options["torch_dtype"] = dtype
        else:
            # In halves, the other implementation of attention is traced in mixed precision.
            options |= {"dtype": dtype, "attn_implementation": "eager"}
        with told_of(component):
            part, told = kind.from_pretrained(
                self.folder / component, output_loading_info=True, **options
            )
        missing = sorted(told["missing_keys"])
        if missing:
            # Libraries make such up by chance, and a graph of them would be equal to its original.
            raise Refusal(
                f"{component} cannot be loaded: it lacks weights that its config asks for: {', '.join(missing[:3])}"
            )
        return part.eval()

    def pipeline(self) -> "DiffusionPipeline":
        """
        All of it in memory, as diffusers itself paints from words with it; without the checker that would
        hide pictures.
        """
        import diffusers

        if read_json(self.folder / "unet" / "config.json").get("in_channels", 4) != 4:
            raise Refusal(
                "a model made for inpainting is not quantized: there is nothing to repaint among prompts"
            )
        name = str(self.index.get("_class_name"))
        stem = PIPELINE_CLASS.match(name)
        pipeline = getattr(diffusers, f"{stem.group(1)}Pipeline", None) if stem else None
        if pipeline is None:
            raise Refusal(f"diffusers has no {name} to calibrate with")
        named = [name for name, value in self.index.items() if isinstance(value, list)]
        parts = {name: self.load(name, torch.float32) for name in PAINTING if self.has(name)}
        left_out = dict.fromkeys((name for name in named if name in LEFT_OUT), None)
        with told_of("the pipeline"):
            return pipeline.from_pretrained(
                self.folder, **parts, **left_out, local_files_only=True
            )

    def settings(self, name: str) -> Path | None:
        """A folder of small files that is copied as it is."""
        folder = self.folder / name
        return folder if folder.is_dir() else None


class SingleFile(FolderCheckpoint):
    """
    All weights in one `.safetensors` with the keys of the original repositories. It says neither what its
    parts are configured like nor which vocabulary it was trained with: a folder of the same kind of model
    does, which needs no weights.
    """

    def __init__(self, file: Path, config: Path):
        super().__init__(config)
        self.file = file
        try:
            with safe_open(file, framework="pt") as opened:
                self.keys = set(opened.keys())
        except SafetensorError as error:
            raise Refusal(f"{file} is no whole .safetensors file ({error})") from error
        if not any(key.startswith("model.diffusion_model.") for key in self.keys):
            raise Refusal(
                f"{file} holds no Stable Diffusion model: no key begins with model.diffusion_model. "
                "Files of a single part (LoRA, VAE, ControlNet) are not exported"
            )

    def has(self, component: str) -> bool:
        # A safety checker is in no single file.
        return component in SINGLE_FILE_PARTS and super().has(component)

    def count_weights(self, component: str) -> int:
        return count_weights([self.file], SINGLE_FILE_PARTS[component])

    def load(self, component: str, dtype: torch.dtype) -> torch.nn.Module:
        from diffusers.loaders.single_file_utils import create_diffusers_clip_model_from_ldm

        kind = class_named(self.index[component][1], component)
        prefixes = SINGLE_FILE_PARTS[component]
        with told_of(component):
            # What is not of this part is never read.
            with safe_open(self.file, framework="pt") as opened:
                own = [key for key in self.keys if key.startswith(prefixes)]
                weights = {key: opened.get_tensor(key) for key in own}
            if component.startswith("text_encoder"):
                part = create_diffusers_clip_model_from_ldm(
                    kind,
                    weights,
                    subfolder=component,
                    config=str(self.folder),
                    torch_dtype=dtype,
                    local_files_only=True,
                )
                part.set_attn_implementation("eager")
            else:
                part = kind.from_single_file(
                    weights,
                    config=str(self.folder),
                    subfolder=component,
                    torch_dtype=dtype,
                    local_files_only=True,
                )
        return part.eval()


SINGLE_FILE_PARTS = {
    "text_encoder": ("cond_stage_model.", "conditioner.embedders.0."),
    "text_encoder_2": ("conditioner.embedders.1.",),
    "unet": ("model.diffusion_model.",),
    "vae": ("first_stage_model.",),
}


def open_checkpoint(source: Path, config: Path | None) -> FolderCheckpoint:
    """@raises Refusal."""
    if source.is_dir():
        if config is not None:
            raise Refusal("--config is for single files: a folder has configs of its own")
        if (source / "model_index.json").is_file():
            return FolderCheckpoint(source)
        raise Refusal(f"{source} has no model_index.json: it is no checkpoint in diffusers' layout")
    if not source.is_file():
        raise Refusal(f"{source} does not exist")
    if source.suffix != ".safetensors":
        raise Refusal(
            f"{source} is no .safetensors file. Files that can run code when they are opened "
            "(.ckpt, .pt, .bin) are not read; convert it first"
        )
    if config is None:
        raise Refusal(
            "a single file holds weights alone: name a folder in diffusers' layout with the configs and "
            "the tokenizer of a model of the same kind with --config; its weights are not needed"
        )
    if not (config / "model_index.json").is_file():
        raise Refusal(f"{config} (--config) has no model_index.json")
    return SingleFile(source, config)


def read_json(file: Path) -> dict:
    try:
        value = json.loads(file.read_text(encoding="utf8"))
    except (OSError, ValueError) as error:
        raise Refusal(f"{file} cannot be read: {error}") from error
    if not isinstance(value, dict):
        raise Refusal(f"{file} holds no settings")
    return value


def weight_files(folder: Path) -> list[Path]:
    return sorted(file for file in folder.glob("*") if file.suffix in WEIGHTS) if folder.is_dir() else []


def chosen_weights(folder: Path, variant: str | None) -> list[Path]:
    """Those that are loaded: of one variant, and safetensors where there are both."""
    files = [file for file in weight_files(folder) if (".fp16." in file.name) == (variant == "fp16")]
    safe = [file for file in files if file.suffix == ".safetensors"]
    return safe or files


def class_named(name: str, component: str):
    module = CLASSES.get(name) if isinstance(name, str) else None
    if module is None:
        raise Refusal(f"{component} is a {name}, which cannot be exported")
    __import__(module)
    return getattr(sys.modules[module], name)


def diffusers_models() -> type:
    from diffusers import ModelMixin

    return ModelMixin


@contextmanager
def told_of(component: str):
    """Libraries fail in many ways on files that are not what they say."""
    try:
        yield
    except Refusal:
        raise
    except KeyError as error:
        raise Refusal(f"{component} cannot be loaded: it lacks {error}") from error
    except NotImplementedError as error:
        # What was not filled cannot be moved.
        raise Refusal(f"{component} cannot be loaded: it lacks weights that its config asks for") from error
    except (OSError, ValueError, RuntimeError, TypeError, AttributeError, SafetensorError) as error:
        raise Refusal(f"{component} cannot be loaded: {error}") from error
