"""A single file with the keys of the original repositories is the same model."""

import onnx
import torch
from diffusers import AutoencoderKL, UNet2DConditionModel
from onnx import numpy_helper
from safetensors.torch import save_file
from transformers import CLIPTextModel, CLIPTextModelWithProjection

from . import checkpoints
from .export_case import ExportCase
from .original_keys import single_file, single_file_of_xl


class SingleFileCase(ExportCase):
    def setUp(self):
        super().setUp()
        self.file = self.place / "model.safetensors"

    def initializers(self) -> dict[str, list[bytes]]:
        return {
            file.parent.name: sorted(
                numpy_helper.to_array(tensor).tobytes() for tensor in onnx.load(file).graph.initializer
            )
            for file in self.out.rglob("model.onnx")
        }

    def assert_exported_as(self, folder) -> None:
        self.exported(self.file, "--config", folder)
        single = self.initializers()
        self.exported(folder, "--replace")
        self.assertEqual(single, self.initializers())


class SingleFile(SingleFileCase):
    def setUp(self):
        super().setUp()
        self.folder = checkpoints.latent(self.place / "sd2", "sd2")
        self.weights = single_file(
            CLIPTextModel.from_pretrained(self.folder / "text_encoder"),
            UNet2DConditionModel.from_pretrained(self.folder / "unet"),
            AutoencoderKL.from_pretrained(self.folder / "vae"),
        )

    def test_it_needs_the_configs_of_its_kind(self):
        save_file(self.weights, self.file)
        self.refused("--config", self.file)

    def test_a_file_of_another_thing(self):
        save_file({"lora.up.weight": torch.zeros(4)}, self.file)
        self.refused("no Stable Diffusion model", self.file, "--config", self.folder)

    def test_a_file_that_lacks_weights(self):
        key = "model.diffusion_model.out.2.bias"
        save_file({name: value for name, value in self.weights.items() if name != key}, self.file)
        self.refused("lacks", self.file, "--config", self.folder)

    def test_it_is_exported_as_the_folder_is(self):
        save_file(self.weights, self.file)
        self.assert_exported_as(self.folder)

    def test_a_folder_has_configs_of_its_own(self):
        self.refused("--config is for single files", self.folder, "--config", self.folder)


class SingleFileOfXl(SingleFileCase):
    def test_it_is_exported_as_the_folder_is(self):
        folder = checkpoints.sdxl(self.place / "sdxl")
        weights = single_file_of_xl(
            CLIPTextModel.from_pretrained(folder / "text_encoder"),
            CLIPTextModelWithProjection.from_pretrained(folder / "text_encoder_2"),
            UNet2DConditionModel.from_pretrained(folder / "unet"),
            AutoencoderKL.from_pretrained(folder / "vae"),
        )
        save_file(weights, self.file)
        self.assert_exported_as(folder)
