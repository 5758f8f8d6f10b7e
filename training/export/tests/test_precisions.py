"""What 16 and 8 bits make of a model, and that a graph unlike its original is noticed."""

from unittest import mock

import numpy
import onnx
from gala_export import export_part
from onnx import TensorProto, numpy_helper

from . import checkpoints
from .export_case import ExportCase

PROMPTS = "a red car\na blue boat\n\na green tree\na white cat\na black dog\n"


class Precisions(ExportCase):
    def graph(self, part: str) -> onnx.GraphProto:
        return onnx.load(self.out / part / "model.onnx").graph

    def input_type(self, part: str) -> int:
        return self.graph(part).input[0].type.tensor_type.elem_type

    def test_fp16_computes_in_halves_but_for_what_must_not(self):
        self.exported(checkpoints.sdxl(self.place / "sdxl"), "--precision", "fp16")
        self.assertEqual(self.input_type("unet"), TensorProto.FLOAT16)
        # The autoencoder of SDXL overflows.
        self.assertEqual(self.input_type("vae_decoder"), TensorProto.FLOAT)

    def test_fp16_of_parts_that_stay_in_full_by_wish(self):
        source = checkpoints.latent(self.place / "turbo", "turbo")
        self.refused("no part hands", source, "--precision", "fp16", "--full", "hands")
        self.exported(source, "--precision", "fp16", "--full", "vae_decoder")
        self.assertEqual(self.input_type("vae_encoder"), TensorProto.FLOAT16)
        self.assertEqual(self.input_type("vae_decoder"), TensorProto.FLOAT)

    def test_fp16_weights_compute_in_full(self):
        source = checkpoints.latent(self.place / "turbo", "turbo")
        self.exported(source, "--precision", "fp16-weights")
        self.assertEqual(self.input_type("unet"), TensorProto.FLOAT)
        kinds = {tensor.data_type for tensor in self.graph("unet").initializer if len(tensor.dims) > 1}
        self.assertEqual(kinds, {TensorProto.FLOAT16})

    def test_int8_of_the_parts_that_take_the_time(self):
        source = checkpoints.latent(self.place / "lcm", "lcm")
        prompts = self.place / "prompts.txt"
        prompts.write_text(PROMPTS, encoding="utf8")
        told = self.exported(
            source,
            *("--precision", "int8", "--calibrate", prompts, "--steps", 2, "--size", 64),
            *("--psnr", 20, "--any-speed", "--samples", 8),
        )
        self.assertRegex(told, r"unet: int8, \d+ of 84 layers, \d\d\.\d dB")
        for part in ("unet", "vae_decoder"):
            graph = self.graph(part)
            levels = [
                numpy_helper.to_array(tensor)
                for tensor in graph.initializer
                if tensor.data_type == TensorProto.INT8 and len(tensor.dims) > 1
            ]
            self.assertTrue(levels, part)
            # Of 8 bits 7 are used, so that processors without VNNI add up without overflow.
            self.assertLessEqual(max(abs(level.astype(int)).max() for level in levels), 64)
            # By channel: as many scales as there are rows.
            scales = [t for t in graph.initializer if t.name.endswith("weight_scale")]
            self.assertTrue(any(len(scale.dims) == 1 and scale.dims[0] > 1 for scale in scales))
        self.assertEqual(self.input_type("text_encoder"), TensorProto.INT64)
        self.assertFalse(list(self.out.rglob(".int8")))

    def test_int8_that_cannot_be_alike_enough_is_no_success(self):
        source = checkpoints.latent(self.place / "lcm", "lcm")
        prompts = self.place / "prompts.txt"
        prompts.write_text(PROMPTS, encoding="utf8")
        code, told = self.run_export(
            source,
            *("--precision", "int8", "--calibrate", prompts, "--steps", 1, "--size", 64),
            *("--psnr", 90, "--any-speed", "--samples", 4, "--full", "vae_decoder"),
        )
        self.assertIn("vae_decoder: stays in full, since --full says so", told)
        self.assertEqual(code, 3, told)
        self.assertFalse(self.out.exists())

    def test_a_graph_unlike_its_original_is_no_success(self):
        source = checkpoints.latent(self.place / "turbo", "turbo")

        def change_weight(graph: onnx.GraphProto) -> None:
            weight = max(graph.initializer, key=lambda tensor: len(tensor.raw_data))
            values = numpy_helper.to_array(weight) * numpy.float32(1.01)
            weight.CopyFrom(numpy_helper.from_array(values, weight.name))

        def drop_output(graph: onnx.GraphProto) -> None:
            del graph.output[-1]

        def exchange_outputs(graph: onnx.GraphProto) -> None:
            first, second = graph.output
            first.name, second.name = second.name, first.name

        self.assert_noticed(change_weight, source, "numbers are off")
        self.assert_noticed(drop_output, source, "gives last_hidden_state instead of")
        self.assert_noticed(exchange_outputs, source, "gives pooler_output, last_hidden_state instead of")

    def assert_noticed(self, spoil, source, words: str) -> None:
        write = export_part.write_graph

        def write_spoilt(graph, file):
            write(graph, file)
            model = onnx.load(file)
            spoil(model.graph)
            onnx.save(model, file)

        with mock.patch.object(export_part, "write_graph", write_spoilt):
            code, told = self.run_export(source)
        self.assertEqual(code, 3, told)
        self.assertIn("text_encoder: the graph is not equal to its original", told)
        self.assertIn(words, told)
        self.assertFalse(self.out.exists())
