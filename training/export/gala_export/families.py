"""Which parts a family has, where they lie in its checkpoints and how each becomes a graph."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from .checkpoint import PIPELINE_CLASS
from .graph import Graph
from .graphs.autoencoder import (
    decoder_graph,
    encoder_graph,
    movq_decoder_graph,
    movq_encoder_graph,
)
from .graphs.checker import checker_graph
from .graphs.prior import prior_graph
from .graphs.projection import projection_graph
from .graphs.text import text_graph
from .graphs.unet import super_resolution_graph, unet_graph
from .graphs.vision import image_graph, seen_in_nothing
from .refusal import Refusal


@dataclass(frozen=True)
class Part:
    # Its folder in the layout.
    name: str
    # Its folder in the checkpoint.
    component: str
    graph: Callable[..., Graph]
    # A family paints without it, if not everything.
    optional: bool = False
    # What later parts are told of this one, by the names of what their graphs take.
    tells: Callable[..., dict] | None = None
    hears: bool = False
    # Where a family has two repositories, that of its prior.
    of_prior: bool = False


@dataclass(frozen=True)
class Layout:
    parts: tuple[Part, ...]
    # Folders that are copied, by their names in the layout; where they lie when that differs.
    copied: Mapping[str, str]
    # Copied from the repository of the prior.
    copied_from_prior: Mapping[str, str] | None = None


def same(*names: str) -> dict[str, str]:
    return {name: name for name in names}


def layered(encoder) -> Graph:
    return text_graph(encoder, layers=True)


AUTOENCODER = (
    Part("vae_encoder", "vae", encoder_graph),
    Part("vae_decoder", "vae", decoder_graph),
)

LATENT = Layout(
    (
        Part("text_encoder", "text_encoder", text_graph),
        Part("unet", "unet", unet_graph),
        *AUTOENCODER,
        Part("safety_checker", "safety_checker", checker_graph, optional=True),
    ),
    same("tokenizer", "scheduler", "feature_extractor"),
)

SDXL = Layout(
    (
        Part("text_encoder", "text_encoder", layered),
        Part("text_encoder_2", "text_encoder_2", layered),
        Part("unet", "unet", unet_graph),
        *AUTOENCODER,
    ),
    same("tokenizer", "tokenizer_2", "scheduler"),
)

UNCLIP = Layout(
    (
        Part("text_encoder", "text_encoder", text_graph),
        Part("text_proj", "text_proj", projection_graph),
        Part("decoder", "decoder", unet_graph),
        Part("super_res_first", "super_res_first", super_resolution_graph),
        Part("super_res_last", "super_res_last", super_resolution_graph),
        Part("prior", "prior", prior_graph, optional=True),
        Part("image_encoder", "image_encoder", image_graph, optional=True),
    ),
    same(
        "tokenizer", "decoder_scheduler", "super_res_scheduler", "prior_scheduler", "feature_extractor"
    ),
)

STABLE_UNCLIP = Layout(
    (
        Part("text_encoder", "text_encoder", text_graph),
        Part("unet", "unet", unet_graph),
        *AUTOENCODER,
        Part("image_encoder", "image_encoder", image_graph, optional=True),
        Part("prior_text_encoder", "prior_text_encoder", text_graph, optional=True),
        Part("prior", "prior", prior_graph, optional=True),
    ),
    same(
        "tokenizer",
        "scheduler",
        "feature_extractor",
        "image_normalizer",
        "image_noising_scheduler",
        "prior_tokenizer",
        "prior_scheduler",
    ),
)

KANDINSKY = Layout(
    (
        Part("text_encoder", "text_encoder", text_graph, of_prior=True),
        Part(
            "image_encoder",
            "image_encoder",
            image_graph,
            optional=True,
            tells=seen_in_nothing,
            of_prior=True,
        ),
        Part("prior", "prior", prior_graph, hears=True, of_prior=True),
        Part("unet", "unet", unet_graph),
        Part("vae_encoder", "movq", movq_encoder_graph),
        Part("vae_decoder", "movq", movq_decoder_graph),
    ),
    same("scheduler"),
    {
        "tokenizer": "tokenizer",
        "prior_scheduler": "scheduler",
        "feature_extractor": "image_processor",
    },
)

LAYOUTS: Mapping[str, Layout] = {
    "sd": LATENT,
    "lcm": LATENT,
    "turbo": LATENT,
    "sdxl": SDXL,
    "sdxl-lcm": SDXL,
    "sdxl-turbo": SDXL,
    "unclip": UNCLIP,
    "stable-unclip": STABLE_UNCLIP,
    "kandinsky": KANDINSKY,
}

PIPELINES: Mapping[str, str] = {
    "StableDiffusion": "sd",
    "LatentConsistencyModel": "lcm",
    "StableDiffusionXL": "sdxl",
    "UnCLIP": "unclip",
    "UnCLIPImageVariation": "unclip",
    "StableUnCLIP": "stable-unclip",
    "KandinskyV22": "kandinsky",
}


def family_of(index: Mapping, wished: str | None) -> str:
    """
    By the class of the pipeline. Distilled models have none of their own, and lie in their folders like
    what they were distilled from: `wished` says it, or Gala tells them apart when it reads what was
    exported.

    @raises Refusal for a pipeline that nobody could paint with afterwards.
    """
    pipeline = str(index.get("_class_name"))
    stem = PIPELINE_CLASS.match(pipeline)
    family = PIPELINES.get(stem.group(1)) if stem else None
    if index.get("requires_aesthetics_score") is True:
        raise Refusal("a refiner begins no pictures; export the base model instead")
    if family is None and wished is None:
        known = ", ".join(LAYOUTS)
        raise Refusal(f"a {pipeline} cannot be exported; families that can: {known}")
    if family is None or wished is None:
        return wished or family
    if LAYOUTS[wished] is not LAYOUTS[family]:
        raise Refusal(f"a {pipeline} has other parts than a model of the family {wished}")
    return wished
