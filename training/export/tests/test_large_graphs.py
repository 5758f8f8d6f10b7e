"""Weights that one graph cannot hold lie in one file beside it."""

import numpy
import onnx
from gala_export import write_onnx
from gala_export.compare import open_session
from gala_export.graphs.autoencoder import decoder_graph
from tiny_models import make_tiny_decoder

from .export_case import ExportCase


class LargeGraphs(ExportCase):
    def test_a_file_a_weight_becomes_one(self):
        whole, scattered = self.place / "whole.onnx", self.place / "scattered" / "model.onnx"
        write_onnx.trace(decoder_graph(make_tiny_decoder()), whole)
        scattered.parent.mkdir()
        onnx.save_model(
            onnx.load(whole),
            scattered,
            save_as_external_data=True,
            all_tensors_to_one_file=False,
            size_threshold=64,
        )
        self.assertGreater(len(list(scattered.parent.iterdir())), 10)
        self.out.mkdir()
        write_onnx.gather(scattered, self.out / "model.onnx")
        self.assertEqual(
            sorted(file.name for file in self.out.iterdir()), ["model.onnx", "model.onnx_data"]
        )
        self.assertEqual([file.name for file in scattered.parent.iterdir()], ["model.onnx"])
        self.assert_alike(whole, self.out / "model.onnx")

    def test_what_is_written_anew_stays_alike_beside_its_weights(self):
        whole, file = self.place / "whole.onnx", self.out / "model.onnx"
        write_onnx.trace(decoder_graph(make_tiny_decoder()), whole)
        self.out.mkdir()
        largest, write_onnx.LARGEST_GRAPH = write_onnx.LARGEST_GRAPH, 1000
        try:
            write_onnx.save_model(onnx.load(whole), file)
        finally:
            write_onnx.LARGEST_GRAPH = largest
        self.assertLess(file.stat().st_size, whole.stat().st_size)
        self.assert_alike(whole, file)

    def assert_alike(self, one, other):
        feeds = {"latent_sample": numpy.random.default_rng(1).standard_normal((1, 4, 6, 8), numpy.float32)}
        first, second = (open_session(file).run(None, feeds)[0] for file in (one, other))
        numpy.testing.assert_array_equal(first, second)
