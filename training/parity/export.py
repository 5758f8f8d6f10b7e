"""
Exports of the parts of tiny models to ONNX, in the layout of Optimum, by the exporter that real models go
through, with the oddities of models that are met in the wild.
"""

import sys
from pathlib import Path

import onnx
import torch

sys.path.insert(0, str(Path(__file__).parents[1] / "export"))

from gala_export.families import LAYOUTS
from gala_export.graph import Graph
from gala_export.graphs.autoencoder import decoder_graph, encoder_graph
from gala_export.graphs.checker import checker_graph
from gala_export.graphs.text import text_graph
from gala_export.graphs.unet import unet_graph
from gala_export.halves import store_in_halves
from gala_export.write_onnx import trace, write_config

__all__ = ["store_in_halves"]


def export_family(family, parts, folder, **graphs):
    """
    All graphs of these parts, as a checkpoint of them would be exported; `graphs` of those that are exported
    otherwise, by their names.
    """
    told = {}
    for layout_part in LAYOUTS[family].parts:
        part = parts.get(layout_part.component)
        if part is None:
            continue
        graph = graphs.get(layout_part.name, layout_part.graph)
        heard = told if layout_part.hears else {}
        export_part(graph(part, **heard), part, folder / layout_part.name / "model.onnx")
        if layout_part.tells is not None:
            told |= layout_part.tells(part)


def export_part(graph: Graph, part, file: Path):
    trace(graph, file)
    write_config(part, file.parent)


def export_text_encoder(encoder, file, ids=torch.int64):
    export_part(text_graph(encoder, ids), encoder, file)


def export_unet(unet, file, timestep=torch.int64):
    export_part(unet_graph(unet, timestep), unet, file)


def export_vae(vae, encoder_file, decoder_file, sampled=False):
    export_part(encoder_graph(vae, sampled), vae, encoder_file)
    export_decoder(vae, decoder_file)


def export_decoder(vae, file):
    export_part(decoder_graph(vae), vae, file)


def export_safety_checker(checker, file):
    export_part(checker_graph(checker), checker, file)


def shorten_names(file: Path):
    """Names of nodes and values between them are most of a tiny file; nothing needs them."""
    model = onnx.load(file)
    model.producer_name, model.producer_version = "gala-parity", ""
    shorten_graph(model.graph, {value.name: value.name for value in [*model.graph.input, *model.graph.output]}, [0])
    onnx.checker.check_model(model)
    onnx.save(model, file)


def shorten_graph(graph, names, counter):
    def short(name):
        if name and name not in names:
            names[name] = f"v{counter[0]}"
            counter[0] += 1
        return names.get(name, "")

    del graph.value_info[:]
    for initializer in graph.initializer:
        initializer.name = short(initializer.name)
    for node in graph.node:
        node.name, node.doc_string = "", ""
        node.input[:] = [short(name) for name in node.input]
        node.output[:] = [short(name) for name in node.output]
        for attribute in node.attribute:
            if attribute.type == onnx.AttributeProto.GRAPH:
                shorten_graph(attribute.g, names, counter)
                for value in attribute.g.output:
                    value.name = short(value.name)
