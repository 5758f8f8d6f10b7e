"""Writes graphs as ONNX, and configs beside them."""

import json
import shutil
from pathlib import Path

import onnx
import torch
from onnx.external_data_helper import load_external_data_for_tensor, uses_external_data

from .graph import Graph

OPSET = 17

# Protocol Buffers hold 2 GB; above this the weights go into a file of their own.
LARGEST_GRAPH = 2**31 - 2**24
DATA = "model.onnx_data"


def write_graph(graph: Graph, file: Path) -> None:
    """Writes one file, and `model.onnx_data` beside it where a graph cannot hold its weights itself."""
    scattered = file.parent / "scattered" / "model.onnx"
    scattered.parent.mkdir(parents=True)
    trace(graph, scattered)
    if len(list(scattered.parent.iterdir())) == 1:
        scattered.rename(file)
    else:
        gather(scattered, file)
    shutil.rmtree(scattered.parent)


def trace(graph: Graph, file: Path) -> None:
    examples = tuple(graph.examples(graph.sizes[0], seed=1).values())
    trace_module(graph.module, file, examples, graph.inputs, graph.outputs, graph.dynamic_axes())


def trace_module(module, file: Path, examples: tuple, inputs, outputs, dynamic_axes) -> None:
    """By the older exporter, which published models were made with: standard operators, plain names."""
    file.parent.mkdir(parents=True, exist_ok=True)
    with torch.no_grad():
        torch.onnx.export(
            module.eval(),
            examples,
            str(file),
            input_names=list(inputs),
            output_names=list(outputs),
            dynamic_axes=dynamic_axes,
            opset_version=OPSET,
            do_constant_folding=True,
            dynamo=False,
        )


def gather(scattered: Path, file: Path) -> None:
    """
    The exporter leaves a file a weight above 2 GB; published models have one for all. Weights are moved
    one by one, each deleted once it is moved, so that neither memory nor disk holds them twice.
    """
    model = onnx.load(scattered, load_external_data=False)
    with (file.parent / DATA).open("wb") as data:
        for tensor in model.graph.initializer:
            if not uses_external_data(tensor):
                continue
            location = next(entry.value for entry in tensor.external_data if entry.key == "location")
            load_external_data_for_tensor(tensor, str(scattered.parent))
            move_out(tensor, data)
            (scattered.parent / location).unlink(missing_ok=True)
    onnx.save(model, file)


def save_model(model: onnx.ModelProto, file: Path) -> None:
    """Writes a model over what was there, in one file where it fits into one."""
    weights = [tensor for tensor in model.graph.initializer if tensor.HasField("raw_data")]
    data = file.parent / DATA
    data.unlink(missing_ok=True)
    if sum(len(tensor.raw_data) for tensor in weights) > LARGEST_GRAPH:
        with data.open("wb") as opened:
            for tensor in weights:
                if len(tensor.raw_data) >= SMALL:
                    move_out(tensor, opened)
    onnx.save(model, file)
    onnx.checker.check_model(str(file))


# Shapes and the like stay in the graph, where they are looked at before weights are loaded.
SMALL = 1024

# Whoever maps the file into memory wants weights to begin at pages.
PAGE = 4096


def move_out(tensor: onnx.TensorProto, data) -> None:
    data.write(bytes(-data.tell() % PAGE))
    offset, length = data.tell(), len(tensor.raw_data)
    data.write(tensor.raw_data)
    tensor.ClearField("raw_data")
    del tensor.external_data[:]
    tensor.data_location = onnx.TensorProto.EXTERNAL
    for key, value in {"location": DATA, "offset": str(offset), "length": str(length)}.items():
        tensor.external_data.add(key=key, value=value)


def write_config(part, folder: Path) -> None:
    config = part.config.to_dict() if hasattr(part.config, "to_dict") else dict(part.config)
    config = {"_class_name": type(part).__name__, **config} if "_class_name" not in config else config
    # In another order each time.
    config.pop("_use_default_values", None)
    # Where it was read from is nobody's business.
    if config.get("_name_or_path"):
        config["_name_or_path"] = ""
    write_json(folder / "config.json", config, sort_keys=True)


def write_json(file: Path, value, **options) -> None:
    text = json.dumps(value, indent=2, default=str, ensure_ascii=False, **options)
    file.write_text(text + "\n", encoding="utf8")
