"""Writes mini as the engine reads it: graphs, configs, tokenizer, manifest, model card.

    python export_model.py --cache CACHE --run RUN --out ../../models/mini [--weights bytes|halves|full]

Graphs are written and held against their originals by `training/export`. Weights are then made smaller;
they become 32 bits again, once, when a graph is loaded.
"""

from __future__ import annotations

import argparse
import json
import shutil
import sys
from pathlib import Path

import numpy
import onnx
import torch
import torch.nn.functional as F
from diffusers import AutoencoderKL, UNet2DConditionModel
from onnx import numpy_helper
from transformers import CLIPTextModel

sys.path.insert(0, str(Path(__file__).parents[1] / "export"))
from gala_export.compare import answers_of, assert_equal, compare  # noqa: E402
from gala_export.graphs.autoencoder import decoder_graph, encoder_graph  # noqa: E402
from gala_export.graphs.text import text_graph  # noqa: E402
from gala_export.graphs.unet import unet_graph  # noqa: E402
from gala_export.halves import store_in_halves  # noqa: E402
from gala_export.manifest import MANIFEST, write_index, write_manifest  # noqa: E402
from gala_export.write_onnx import save_model, write_config, write_graph, write_json  # noqa: E402

from patch_vae import PATCH, PatchVae, load_vae  # noqa: E402
from scenes import EDGE, Composer, draw_specs  # noqa: E402

USUAL = {"steps": 20, "guidance": 5, "refines": False}
LICENCE = "MIT"
INTRODUCTION = json.loads((Path(__file__).parent / "introduction.json").read_text(encoding="utf8"))
"""What the model tells of itself where somebody writes prompts for it."""
SMALLEST = 2048
"""Numbers of a weight from which on it is worth storing in bytes."""


class PicturesVae(torch.nn.Module):
    """A `PatchVae` with the ends of `AutoencoderKL`."""

    def __init__(self, patches: PatchVae) -> None:
        super().__init__()
        self.patches = patches
        inner = patches.vae.config
        widths = [3 * 4**i for i in range(PATCH.bit_length() - 1)] + list(inner.block_out_channels)
        own = dict(inner) | {
            "_class_name": "AutoencoderKL",
            "in_channels": 3,
            "out_channels": 3,
            "block_out_channels": widths,
            "down_block_types": ["PixelUnshuffle"] * 2 + list(inner.down_block_types),
            "up_block_types": list(inner.up_block_types) + ["PixelShuffle"] * 2,
            "sample_size": EDGE,
            "patch_size": PATCH,
        }
        self.config = Settings(own)

    def encode(self, sample: torch.Tensor):
        return self.patches.vae.encode(F.pixel_unshuffle(sample, PATCH))

    def decode(self, latents: torch.Tensor):
        answer = self.patches.vae.decode(latents)
        answer.sample = F.pixel_shuffle(answer.sample, PATCH)
        return answer


class Settings(dict):
    """Settings that are read as those of diffusers' configs."""

    __getattr__ = dict.__getitem__

    def to_dict(self) -> dict:
        return dict(self)


def store_in_bytes(file: Path) -> None:
    """Large weights as whole numbers of 8 bits, with a scale for each output; the rest in 16 bits."""
    model = onnx.load(file)
    nodes = []
    products = {name: node for node in model.graph.node for name in node.input if node.op_type in ("MatMul", "Gemm")}
    for initializer in model.graph.initializer:
        weights = numpy_helper.to_array(initializer)
        if weights.dtype != numpy.float32 or weights.ndim < 2 or weights.size < SMALLEST:
            continue
        name = initializer.name
        node = products.get(name)
        transposed = node is not None and any(a.name == "transB" and a.i for a in node.attribute)
        # The axis of outputs: the last of what a product multiplies with, the first of a convolution.
        kept = weights.ndim - 1 if node is not None and not transposed else 0
        others = tuple(axis for axis in range(weights.ndim) if axis != kept)
        scale = numpy.maximum(numpy.abs(weights).max(others, keepdims=True), 1e-12) / 127
        whole = numpy.round(weights / scale).astype(numpy.int8)
        initializer.CopyFrom(numpy_helper.from_array(whole, f"{name}_bytes"))
        model.graph.initializer.append(numpy_helper.from_array(scale.astype(numpy.float32), f"{name}_scale"))
        nodes.append(onnx.helper.make_node("Cast", [f"{name}_bytes"], [f"{name}_whole"], to=onnx.TensorProto.FLOAT))
        nodes.append(onnx.helper.make_node("Mul", [f"{name}_whole", f"{name}_scale"], [name]))
    rest = list(model.graph.node)
    del model.graph.node[:]
    model.graph.node.extend([*nodes, *rest])
    save_model(model, file)
    store_in_halves(file, lossy=True)


def without_names(file: Path) -> None:
    """Names of values between nodes are a tenth of so small a graph, and nobody needs them."""
    model = onnx.load(file)
    kept = {end.name for end in [*model.graph.input, *model.graph.output]}
    short: dict[str, str] = {}

    def renamed(name: str) -> str:
        if not name or name in kept:
            return name
        return short.setdefault(name, f"v{len(short)}")

    model.producer_name, model.producer_version = "gala-mini", ""
    del model.graph.value_info[:]
    for initializer in model.graph.initializer:
        initializer.name = renamed(initializer.name)
    for node in model.graph.node:
        node.name, node.doc_string = "", ""
        node.input[:] = [renamed(name) for name in node.input]
        node.output[:] = [renamed(name) for name in node.output]
        if any(attribute.type == onnx.AttributeProto.GRAPH for attribute in node.attribute):
            raise ValueError("a graph within a graph has names of its own")
    save_model(model, file)


@torch.no_grad()
def latent_colours(vae: PatchVae, pictures: torch.Tensor) -> dict:
    """How much red, green and blue each channel of the latents has, by linear regression."""
    latents = torch.cat([vae.encode(part).mode() for part in pictures.split(16)])
    small = F.avg_pool2d(pictures, pictures.shape[-1] // latents.shape[-1])
    rows = latents.permute(0, 2, 3, 1).reshape(-1, latents.shape[1])
    rows = torch.cat([rows, torch.ones(len(rows), 1)], 1)
    found = torch.linalg.lstsq(rows, small.permute(0, 2, 3, 1).reshape(-1, 3)).solution
    told = [[round(value, 4) for value in row] for row in found.tolist()]
    return {"channels": told[:-1], "middle": told[-1]}


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--cache", type=Path, required=True)
    options.add_argument("--run", type=Path, required=True)
    options.add_argument("--out", type=Path, required=True)
    options.add_argument("--weights", choices=("bytes", "halves", "full"), default="bytes")
    asked = options.parse_args()
    run, out = asked.run, asked.out
    card = (out / "README.md").read_text(encoding="utf8") if (out / "README.md").exists() else None
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)

    # 1. The graphs, each equal to its original, then smaller.
    vae = load_vae(run / "vae-final", torch.device("cpu"))
    pictures = PicturesVae(vae)
    unet = UNet2DConditionModel.from_pretrained(run / "unet").eval()
    text = CLIPTextModel.from_pretrained(run / "text_encoder").eval()
    parts = {
        "text_encoder": (text, text_graph(text)),
        "unet": (unet, unet_graph(unet)),
        "vae_encoder": (pictures, encoder_graph(pictures)),
        "vae_decoder": (pictures, decoder_graph(pictures)),
    }
    smaller = {"bytes": store_in_bytes, "halves": lambda file: store_in_halves(file, lossy=True)}
    for name, (module, graph) in parts.items():
        folder = out / name
        folder.mkdir()
        expected = answers_of(graph)
        write_graph(graph, folder / "model.onnx")
        write_config(module, folder)
        assert_equal(name, "fp32", compare(folder / "model.onnx", expected))
        without_names(folder / "model.onnx")
        if asked.weights != "full":
            # What decodes is seen at once, and small.
            keeps = name.startswith("vae") or name == "text_encoder"
            smaller["halves" if keeps else asked.weights](folder / "model.onnx")
        found = compare(folder / "model.onnx", expected)
        size = (folder / "model.onnx").stat().st_size
        print(f"{name}: {size / 1e6:.2f} MB, off by {found.mean_square:.1e} of the root mean square", flush=True)

    # 2. What lies beside them.
    shutil.copytree(run / "tokenizer", out / "tokenizer")
    shutil.copytree(run / "scheduler", out / "scheduler")
    index = {
        "_class_name": "StableDiffusionPipeline",
        "_diffusers_version": "0.42.1",
        "scheduler": ["diffusers", "DDIMScheduler"],
        "tokenizer": ["transformers", "CLIPTokenizer"],
        "feature_extractor": [None, None],
        "safety_checker": [None, None],
    }
    write_index(out, index, set(parts))
    if card is not None:
        (out / "README.md").write_text(card, encoding="utf8")
    some = torch.Generator().manual_seed(6)
    shown = Composer(asked.cache, torch.device("cpu")).compose(draw_specs(128, some, "all"), some)
    write_manifest(out, "mini", None)
    manifest = json.loads((out / MANIFEST).read_text(encoding="utf8"))
    told = {
        "usual": USUAL,
        "introduction": INTRODUCTION,
        "latentColours": latent_colours(vae, shown),
        "licence": LICENCE,
    }
    head = {key: manifest.pop(key) for key in ("format", "name")}
    # The card tells figures that are measured with what is exported here.
    manifest["files"] = [file for file in manifest["files"] if file["path"] != "README.md"]
    write_json(out / MANIFEST, {**head, **told, **manifest})
    total = sum(file.stat().st_size for file in out.rglob("*") if file.is_file())
    print(f"{total / 1e6:.2f} MB in all")


if __name__ == "__main__":
    main()
