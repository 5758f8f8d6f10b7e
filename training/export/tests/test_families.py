"""Every family becomes a folder with the graphs that it is painted with."""

import json
from unittest import mock

import onnx
from gala_export.checkpoint import FolderCheckpoint
from gala_export.manifest import sha256

from . import checkpoints
from .export_case import ExportCase

TEXT = (["input_ids"], ["last_hidden_state", "pooler_output"])
PROJECTED = (["input_ids"], ["text_embeds", "last_hidden_state"])
SEEN = (["pixel_values"], ["image_embeds"])
LAYERS = [f"hidden_states.{i}" for i in range(4)]
UNET = ["sample", "timestep", "encoder_hidden_states"]
ANSWER = ["out_sample"]
PRIOR = (
    ["hidden_states", "timestep", "proj_embedding", "encoder_hidden_states", "attention_mask"],
    ["predicted_image_embedding", "clip_mean", "clip_std"],
)
AUTOENCODER = {
    "vae_encoder": (["sample"], ["latent_parameters"]),
    "vae_decoder": (["latent_sample"], ["sample"]),
}

usual_load = FolderCheckpoint.load


def load_narrow(checkpoint, component, dtype):
    """The tiny MoVQ has fewer channels than groups are usual."""
    if component != "movq":
        return usual_load(checkpoint, component, dtype)
    with checkpoints.few_groups():
        return usual_load(checkpoint, component, dtype)


class Families(ExportCase):
    def ends(self) -> dict[str, tuple[list[str], list[str]]]:
        """Names of what goes in and comes out, by part."""
        graphs = {file.parent.name: onnx.load(file).graph for file in self.out.rglob("model.onnx")}
        return {
            part: ([end.name for end in graph.input], [end.name for end in graph.output])
            for part, graph in graphs.items()
        }

    def assert_beside(self, *names: str) -> None:
        for name in names:
            self.assertTrue((self.out / name).exists(), name)

    def test_stable_diffusion_with_checker_and_fast_decoder(self):
        source = checkpoints.latent(self.place / "sd1", "sd1")
        fast = checkpoints.fast_decoder(self.place / "taesd")
        told = self.exported(source, "--fast-decoder", fast)
        self.assertEqual(
            self.ends(),
            {
                "text_encoder": TEXT,
                "unet": (UNET, ANSWER),
                **AUTOENCODER,
                "safety_checker": (["clip_input", "images"], ["out_images", "has_nsfw_concepts"]),
                "taesd_decoder": AUTOENCODER["vae_decoder"],
            },
        )
        self.assert_beside("tokenizer/vocab.json", "scheduler", "feature_extractor", "unet/config.json")
        self.assertIn("unet: fp32", told)
        index = json.loads((self.out / "model_index.json").read_text())
        self.assertEqual(index["_class_name"], "StableDiffusionPipeline")
        self.assertEqual(index["unet"], ["diffusers", "OnnxRuntimeModel"])
        self.assertEqual(index["tokenizer"], ["transformers", "CLIPTokenizer"])

        manifest = json.loads((self.out / "gala-model.json").read_text())
        listed = {entry["path"]: entry for entry in manifest["files"]}
        files = [file for file in self.out.rglob("*") if file.is_file()]
        self.assertEqual(len(listed), len(files) - 1)
        unet = self.out / "unet" / "model.onnx"
        self.assertEqual(listed["unet/model.onnx"]["sha256"], sha256(unet))
        self.assertNotIn("family", manifest)
        self.assertNotIn("latentColours", manifest)

    def test_latent_consistency(self):
        self.exported(checkpoints.latent(self.place / "lcm", "lcm"), "--family", "lcm")
        self.assertEqual(self.ends()["unet"], ([*UNET, "timestep_cond"], ANSWER))
        manifest = json.loads((self.out / "gala-model.json").read_text())
        self.assertEqual(manifest["family"], "lcm")

    def test_sdxl(self):
        self.exported(checkpoints.sdxl(self.place / "sdxl"))
        self.assertEqual(
            self.ends(),
            {
                "text_encoder": (TEXT[0], [*TEXT[1], *LAYERS]),
                "text_encoder_2": (TEXT[0], [*PROJECTED[1], *LAYERS]),
                "unet": ([*UNET, "text_embeds", "time_ids"], ANSWER),
                **AUTOENCODER,
            },
        )
        self.assert_beside("tokenizer", "tokenizer_2", "scheduler")

    def test_unclip(self):
        self.exported(checkpoints.unclip(self.place / "karlo"))
        super_resolution = (["sample", "timestep"], ANSWER)
        self.assertEqual(
            self.ends(),
            {
                "text_encoder": PROJECTED,
                "image_encoder": SEEN,
                "prior": PRIOR,
                "text_proj": (
                    ["image_embeddings", "prompt_embeds", "text_encoder_hidden_states"],
                    ["encoder_hidden_states", "class_labels", "null_image_embeddings"],
                ),
                "decoder": ([*UNET, "class_labels", "attention_mask"], ANSWER),
                "super_res_first": super_resolution,
                "super_res_last": super_resolution,
            },
        )
        self.assert_beside("decoder_scheduler", "prior_scheduler", "super_res_scheduler", "tokenizer")

    def test_stable_unclip(self):
        self.exported(checkpoints.stable_unclip(self.place / "sd2-unclip"))
        self.assertEqual(
            self.ends(),
            {
                "text_encoder": TEXT,
                "prior_text_encoder": PROJECTED,
                "image_encoder": SEEN,
                "prior": PRIOR,
                "unet": ([*UNET, "class_labels"], ANSWER),
                **AUTOENCODER,
            },
        )
        self.assert_beside("image_normalizer/diffusion_pytorch_model.safetensors", "prior_tokenizer")

    def test_kandinsky_of_two_checkpoints(self):
        decoder, prior = checkpoints.kandinsky(self.place / "kandinsky")
        self.refused("--prior", decoder)
        with mock.patch.object(FolderCheckpoint, "load", load_narrow):
            self.exported(decoder, "--prior", prior)
        self.assertEqual(
            self.ends(),
            {
                "text_encoder": PROJECTED,
                "image_encoder": SEEN,
                "prior": (PRIOR[0], [*PRIOR[1], "zero_image_embeds"]),
                "unet": (["sample", "timestep", "image_embeds"], ANSWER),
                "vae_encoder": (["sample"], ["latent_sample"]),
                "vae_decoder": AUTOENCODER["vae_decoder"],
            },
        )
        self.assert_beside("tokenizer", "prior_scheduler", "scheduler", "feature_extractor")
        colours = json.loads((self.out / "gala-model.json").read_text())["latentColours"]
        self.assertEqual([len(row) for row in [*colours["channels"], colours["middle"]]], [3] * 5)

    def test_a_fast_decoder_by_itself(self):
        self.exported(checkpoints.fast_decoder(self.place / "taesd"))
        self.assertEqual(
            sorted(file.name for file in self.out.iterdir()), ["config.json", "model.onnx"]
        )
