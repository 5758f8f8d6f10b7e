"""What cannot be exported is refused in words, and leaves nothing behind."""

import json
import shutil
import tempfile
from pathlib import Path
from unittest import mock

from gala_export import draft
from safetensors.torch import load_file, save_file

from . import checkpoints
from .export_case import ExportCase


class Refusals(ExportCase):
    @classmethod
    def setUpClass(cls):
        place = Path(tempfile.mkdtemp())
        cls.addClassCleanup(shutil.rmtree, place)
        cls.whole = checkpoints.latent(place / "turbo", "turbo")

    def setUp(self):
        super().setUp()
        self.source = self.place / "turbo"
        shutil.copytree(self.whole, self.source)

    def change_index(self, **changes) -> None:
        file = self.source / "model_index.json"
        file.write_text(json.dumps({**json.loads(file.read_text()), **changes}))

    def test_nothing_there(self):
        self.refused("does not exist", self.place / "nowhere")

    def test_a_folder_of_something_else(self):
        self.refused("no model_index.json", self.source / "unet")

    def test_an_index_that_is_no_json(self):
        (self.source / "model_index.json").write_text("{")
        self.refused("cannot be read", self.source)

    def test_another_pipeline(self):
        self.change_index(_class_name="FluxPipeline")
        self.refused("a FluxPipeline cannot be exported", self.source)

    def test_a_refiner(self):
        self.change_index(requires_aesthetics_score=True)
        self.refused("refiner", self.source)

    def test_another_family_than_it_is(self):
        self.refused("has other parts than a model of the family sdxl", self.source, "--family", "sdxl")
        self.change_index(_class_name="MyOwnPipeline")
        self.refused("lacks what a model of the family unclip needs", self.source, "--family", "unclip")

    def test_a_refiner_by_whatever_name(self):
        self.change_index(requires_aesthetics_score=True)
        self.refused("refiner", self.source, "--family", "sd")

    def test_a_part_of_a_foreign_class(self):
        self.change_index(unet=["os", "system"])
        self.refused("unet is a system, which cannot be exported", self.source)

    def test_an_index_of_other_things_than_parts(self):
        for said in (5, "UNet2DConditionModel", ["diffusers"], {}):
            self.change_index(unet=said)
            self.refused("does not say what its unet is", self.source)
        self.change_index(unet=["diffusers", ["UNet2DConditionModel"]])
        self.refused("cannot be exported", self.source)

    def test_a_missing_part(self):
        self.change_index(vae=[None, None])
        self.refused("lacks what a model of the family sd needs: vae", self.source)

    def test_a_missing_tokenizer(self):
        shutil.rmtree(self.source / "tokenizer")
        self.refused("has no tokenizer", self.source)

    def test_missing_weights(self):
        for file in (self.source / "unet").glob("*.safetensors"):
            file.unlink()
        self.refused("no weights", self.source)

    def test_a_weight_that_is_missing(self):
        for part in ("text_encoder", "unet"):
            file = next((self.source / part).glob("*.safetensors"))
            whole = file.read_bytes()
            weights = load_file(file)
            name = next(name for name in weights if name.endswith(".weight"))
            del weights[name]
            save_file(weights, file, metadata={"format": "pt"})
            self.refused(f"{part} cannot be loaded: it lacks weights", self.source)
            file.write_bytes(whole)

    def test_weights_cut_short(self):
        file = next((self.source / "unet").glob("*.safetensors"))
        file.write_bytes(file.read_bytes()[:-100])
        self.refused("no whole .safetensors", self.source)

    def test_files_that_could_run_code(self):
        file = self.place / "model.ckpt"
        file.write_bytes(b"")
        self.refused("no .safetensors file", file)

    def test_no_room(self):
        usage = mock.Mock(free=1000)
        with mock.patch.object(draft.shutil, "disk_usage", return_value=usage):
            self.refused("too small", self.source)

    def test_something_there_already(self):
        self.out.mkdir()
        (self.out / "mine.txt").write_text("mine")
        self.refused("is there already", self.source)
        self.assertEqual((self.out / "mine.txt").read_text(), "mine")

    def test_what_a_fast_decoder_has_no_choice_of(self):
        fast = checkpoints.fast_decoder(self.place / "taesd")
        self.refused("--precision alone can be chosen", fast, "--family", "sd")
        self.refused("is not quantized", fast, "--precision", "int8", "--calibrate", self.prompts(5))

    def prompts(self, count: int) -> Path:
        file = self.place / "prompts.txt"
        file.write_text("a cat\n" * count)
        return file

    def test_int8_without_prompts(self):
        self.refused("--calibrate", self.source, "--precision", "int8")
        empty = self.place / "empty.txt"
        empty.write_text("a cat\n\n")
        self.refused("1 prompts", self.source, "--precision", "int8", "--calibrate", empty)
        self.refused("--calibrate is for --precision int8", self.source, "--calibrate", empty)
        self.refused("--any-speed is for --precision int8", self.source, "--any-speed")
        self.refused("--steps is for --precision int8", self.source, "--steps", 4)

    def test_numbers_that_mean_nothing(self):
        for option, value in (("--steps", 0), ("--psnr", "nan"), ("--size", "x"), ("--guidance", -1)):
            with self.assertRaises(SystemExit) as ended:
                self.run_export(self.source, option, value)
            self.assertEqual(ended.exception.code, 2)

    def test_int8_of_pictures_that_cannot_be_painted(self):
        asked = ("--precision", "int8", "--calibrate", self.prompts(5), "--size", 33, "--steps", 1)
        self.refused("divisible by 8", self.source, *asked)

    def test_int8_of_a_family_that_paints_otherwise(self):
        prompts, karlo = self.prompts(5), checkpoints.unclip(self.place / "karlo")
        self.refused("cannot be quantized", karlo, "--precision", "int8", "--calibrate", prompts)

    def test_a_failure_midway_leaves_nothing(self):
        with mock.patch.object(draft, "put_in_place", side_effect=OSError(28, "full")):
            self.refused("is full", self.source)
