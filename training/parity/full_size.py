"""
Makes models of the real sizes with random weights, for measuring and for comparing at full size:

    python full_size.py --out FOLDER [--shape sd-turbo] [--shape lcm] [--component vae] …

Each shape becomes FOLDER/<shape>, in the layout that Gala reads, and FOLDER/<shape>-torch in that of
diffusers. Their pictures are noise. `sd15` and `sd-turbo` have weights of their own, the same in both, and
take about 10 GB each on the disk. The others have none on the disk: their graphs share one file of random
numbers (`shared_weights.py`), and what lies in `-torch` are their configs. Each part is made in a process of its
own, so that no more than one lies in memory; `--component` makes one of a shape anew.
"""

import argparse
import multiprocessing
import shutil
import sys
from pathlib import Path

import torch
from safetensors.torch import load_file, save_file
from transformers import CLIPImageProcessor

sys.path.insert(0, str(Path(__file__).parents[1] / "export"))

from full_shapes import SHAPES, VOCABULARY
from gala_export.families import LAYOUTS, Part
from gala_export.graphs.autoencoder import decoder_graph
from gala_export.graphs.prior import prior_graph
from gala_export.manifest import write_index
from gala_export.write_onnx import write_config, write_graph
from shared_weights import SharedWeights
from tokenizer import write_full_tokenizer, write_json


FAST_DECODER = Part("taesd_decoder", "taesd", decoder_graph)


def parts_of(shape, component):
    """What becomes of a component: two graphs of an autoencoder, none of what is but numbers."""
    if component == "taesd":
        return [FAST_DECODER]
    return [part for part in LAYOUTS[shape.family].parts if part.component == component]


def make_component(component, name, out):
    torch.manual_seed(7)
    shape, folder, kept = SHAPES[name], out / name, out / f"{name}-torch"
    make = shape.components[component]
    parts = parts_of(shape, component)
    if shape.own_weights or not parts:
        module = make().eval().requires_grad_(False)
        module.save_pretrained(kept / component, max_shard_size="20GB")
        if component == "text_encoder":
            name_as_published(kept / component / "model.safetensors")
        write = write_graph
    else:
        shared = SharedWeights(out)
        module = shared.build(make)
        (kept / component).mkdir(exist_ok=True)
        write_config(module, kept / component)
        write = shared.write
    for part in parts:
        place = folder / part.name
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir()
        write(graph_of(part, module, shape), place / "model.onnx")
        write_config(module, place)
    if not parts:
        shutil.copytree(kept / component, folder / component, dirs_exist_ok=True)


def graph_of(part, module, shape):
    """A prior may say what CLIP sees in nothing, which spares the image encoder."""
    if part.name == "prior" and shape.zero_image_embeds:
        return prior_graph(module, 0.02 * torch.randn(1, shape.zero_image_embeds))
    return part.graph(module)


def name_as_published(file):
    """Published encoders have their weights below `text_model`, where stable-diffusion.cpp looks for them."""
    weights = load_file(file)
    if not all(key.startswith("text_model.") for key in weights):
        weights = {f"text_model.{key}": value for key, value in weights.items()}
    save_file(weights, file, metadata={"format": "pt"})


def make_shape(name, out, wanted):
    shape, folder, kept = SHAPES[name], out / name, out / f"{name}-torch"
    for place in (folder, kept):
        if not wanted:
            shutil.rmtree(place, ignore_errors=True)
        place.mkdir(parents=True, exist_ok=True)
        write_settings(shape, place)
    spawn = multiprocessing.get_context("spawn")
    for component in wanted or shape.components:
        child = spawn.Process(target=make_component, args=(component, name, out))
        child.start()
        child.join()
        if child.exitcode != 0:
            raise SystemExit(f"{component} of {name} could not be made (exit {child.exitcode})")
        print(f"{name}: {component}", flush=True)
    index = index_of(shape, kept)
    write_json(kept / "model_index.json", index)
    parts = {part.name for component in shape.components for part in parts_of(shape, component)}
    write_index(folder, index, parts)


def write_settings(shape, place):
    for folder, pad in shape.tokenizers.items():
        write_full_tokenizer(place / folder, pad, VOCABULARY)
    for folder, make in shape.schedulers.items():
        make().save_pretrained(place / folder)
    if "image_encoder" in shape.components:
        CLIPImageProcessor(
            size={"shortest_edge": 224}, crop_size={"height": 224, "width": 224}
        ).save_pretrained(place / "feature_extractor")


# What pipelines name by a module of theirs.
OWN_MODULES = {"StableUnCLIPImageNormalizer": "stable_diffusion", "UnCLIPTextProjModel": "unclip"}


def index_of(shape, kept):
    entries = {}
    for component, make in shape.components.items():
        if component == "taesd":
            continue
        with torch.device("meta"):
            kind = type(make())
        library = OWN_MODULES.get(kind.__name__, kind.__module__.split(".")[0])
        entries[component] = [library, kind.__name__]
    entries |= {folder: ["diffusers", type(make()).__name__] for folder, make in shape.schedulers.items()}
    entries |= {folder: ["transformers", "CLIPTokenizer"] for folder in shape.tokenizers}
    if (kept / "feature_extractor").exists():
        entries["feature_extractor"] = ["transformers", "CLIPImageProcessor"]
    elif shape.pipeline in CHECKED:
        entries |= {"safety_checker": [None, None], "feature_extractor": [None, None]}
    settings = {"requires_safety_checker": False} if shape.pipeline in CHECKED else {}
    return {"_class_name": shape.pipeline, "_diffusers_version": "0.42.1", **settings, **entries}


# Pipelines that may have a safety checker, and have none here.
CHECKED = ("StableDiffusionPipeline", "LatentConsistencyModelPipeline")


if __name__ == "__main__":
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--out", type=Path, required=True)
    arguments.add_argument("--shape", choices=SHAPES, action="append")
    arguments.add_argument("--component", action="append")
    options = arguments.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    for shape in options.shape or SHAPES:
        make_shape(shape, options.out, options.component)
