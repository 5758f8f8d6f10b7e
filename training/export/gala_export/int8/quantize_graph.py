"""Writes a graph of which chosen layers compute with 8 bits, by ONNX Runtime's own quantizer."""

from collections.abc import Sequence
from pathlib import Path

import onnx
from onnxruntime.quantization import CalibrationDataReader, CalibrationMethod, QuantType
from onnxruntime.quantization.calibrate import create_calibrator
from onnxruntime.quantization.qdq_quantizer import QDQQuantizer

from .painting import Arrays

KINDS = ("Conv", "MatMul", "Gemm")


class Feeds(CalibrationDataReader):
    def __init__(self, samples: Sequence[Arrays]):
        self.left = iter(samples)

    def get_next(self):
        return next(self.left, None)


def ranges_of(file: Path, samples: Sequence[Arrays], scratch: Path):
    """Between which values each layer's inputs and outputs lie, as the graph is really run."""
    calibrator = create_calibrator(
        file,
        op_types_to_calibrate=list(KINDS),
        augmented_model_path=str(scratch / "augmented.onnx"),
        calibrate_method=CalibrationMethod.MinMax,
        use_external_data_format=(file.parent / "model.onnx_data").exists(),
    )
    calibrator.collect_data(Feeds(samples))
    return calibrator.compute_data()


def node_names(file: Path) -> dict[str, str]:
    """The node of each layer with weights, by the name that the layer has in PyTorch."""
    graph = onnx.load(file, load_external_data=False).graph
    weights = {initializer.name for initializer in graph.initializer}
    nodes = [
        node for node in graph.node if node.op_type in KINDS and weights.intersection(node.input)
    ]
    return {node.name.strip("/").rpartition("/")[0].replace("/", "."): node.name for node in nodes}


def node_of(layer: str, nodes: dict[str, str]) -> str | None:
    """Whatever is entered by another method than `forward` is not among the names of nodes."""
    while layer:
        if layer in nodes:
            return nodes[layer]
        layer = layer.partition(".")[2]
    return None


def quantize_graph(file: Path, to: Path, ranges, nodes: Sequence[str]) -> None:
    """
    Weights by channel with 7 of 8 bits (`reduce_range`), since processors with AVX2 but without VNNI add
    products up in 16 bits. What is between layers stays in full, and so does what a matrix product gives.
    """
    quantizer = QDQQuantizer(
        onnx.load(file),
        per_channel=True,
        reduce_range=True,
        weight_qType=QuantType.QInt8,
        activation_qType=QuantType.QUInt8,
        tensors_range=ranges,
        nodes_to_quantize=list(nodes),
        nodes_to_exclude=[],
        op_types_to_quantize=list(KINDS),
        extra_options={
            "OpTypesToExcludeOutputQuantization": ["MatMul", "Gemm"],
            "MatMulConstBOnly": True,
            "QDQOpTypePerChannelSupportToAxis": {"MatMul": 1},
        },
    )
    quantizer.quantize_model()
    quantizer.model.save_model_to_file(
        str(to), use_external_data_format=(file.parent / "model.onnx_data").exists()
    )
