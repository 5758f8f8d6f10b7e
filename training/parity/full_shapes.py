"""
The shapes of published models: what their configs say, as far as it differs from the defaults of
diffusers' and transformers' classes.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from diffusers import (
    AutoencoderKL,
    AutoencoderTiny,
    DDIMScheduler,
    DDPMScheduler,
    EulerAncestralDiscreteScheduler,
    EulerDiscreteScheduler,
    LCMScheduler,
    PriorTransformer,
    UnCLIPScheduler,
    UNet2DConditionModel,
    UNet2DModel,
    VQModel,
)
from diffusers.pipelines.deprecated.unclip.text_proj import UnCLIPTextProjModel
from diffusers.pipelines.stable_diffusion.stable_unclip_image_normalizer import (
    StableUnCLIPImageNormalizer,
)
from transformers import (
    CLIPTextConfig,
    CLIPTextModel,
    CLIPTextModelWithProjection,
    CLIPVisionConfig,
    CLIPVisionModelWithProjection,
)

from tokenizer import END

VOCABULARY = 49408
BETAS = {"beta_start": 0.00085, "beta_end": 0.012, "beta_schedule": "scaled_linear"}


@dataclass(frozen=True)
class Shape:
    # As in `training/export`, which says what becomes of its parts.
    family: str
    pipeline: str
    # By their folders in the layout of diffusers.
    components: Mapping[str, Callable]
    schedulers: Mapping[str, Callable]
    # By their folders; with what they pad.
    tokenizers: Mapping[str, str] = field(default_factory=lambda: {"tokenizer": END})
    # Whether its weights are weights of its own, see `shared_weights.py`.
    own_weights: bool = False
    # Where a part is asked with what another would say of nothing: its length.
    zero_image_embeds: int | None = None


def text(kind, layers: int, width: int, heads: int, projected: int, act: str, pad: str = "!"):
    def make():
        return kind(
            CLIPTextConfig(
                vocab_size=VOCABULARY,
                bos_token_id=VOCABULARY - 2,
                eos_token_id=VOCABULARY - 1,
                pad_token_id=0 if pad == "!" else VOCABULARY - 1,
                num_hidden_layers=layers,
                hidden_size=width,
                intermediate_size=4 * width,
                num_attention_heads=heads,
                projection_dim=projected,
                hidden_act=act,
            )
        )

    return make


# OpenAI's ViT-L/14, as it is and with its projection; OpenCLIP's ViT-H/14 without its last layer; its bigG.
TEXT_L = text(CLIPTextModel, 12, 768, 12, 768, "quick_gelu", END)
TEXT_L_PROJECTED = text(CLIPTextModelWithProjection, 12, 768, 12, 768, "quick_gelu", END)
TEXT_H = text(CLIPTextModel, 23, 1024, 16, 512, "gelu")
TEXT_BIG_G = text(CLIPTextModelWithProjection, 32, 1280, 20, 1280, "gelu")


# huggingface.co/stabilityai/stable-diffusion-2-1-unclip-small: image_encoder/config.json
def image_encoder():
    return CLIPVisionModelWithProjection(
        CLIPVisionConfig(
            hidden_size=1024,
            intermediate_size=4096,
            num_hidden_layers=24,
            num_attention_heads=16,
            patch_size=14,
            projection_dim=768,
            hidden_act="quick_gelu",
        )
    )


SD_UNET = {
    "sample_size": 64,
    "block_out_channels": (320, 640, 1280, 1280),
    "down_block_types": (*["CrossAttnDownBlock2D"] * 3, "DownBlock2D"),
    "up_block_types": ("UpBlock2D", *["CrossAttnUpBlock2D"] * 3),
    "layers_per_block": 2,
}
SD1_UNET = {**SD_UNET, "cross_attention_dim": 768, "attention_head_dim": 8}
SD2_UNET = {
    **SD_UNET,
    "cross_attention_dim": 1024,
    "attention_head_dim": [5, 10, 20, 20],
    "use_linear_projection": True,
}

# huggingface.co/stabilityai/sdxl-turbo: unet/config.json
SDXL_TURBO_UNET = {
    "sample_size": 64,
    "block_out_channels": (320, 640, 1280),
    "down_block_types": ("DownBlock2D", "CrossAttnDownBlock2D", "CrossAttnDownBlock2D"),
    "up_block_types": ("CrossAttnUpBlock2D", "CrossAttnUpBlock2D", "UpBlock2D"),
    "layers_per_block": 2,
    "transformer_layers_per_block": [1, 2, 10],
    "attention_head_dim": [5, 10, 20],
    "cross_attention_dim": 2048,
    "use_linear_projection": True,
    "addition_embed_type": "text_time",
    "addition_time_embed_dim": 256,
    "projection_class_embeddings_input_dim": 2816,
}

# scripts/convert_kakao_brain_unclip_to_diffusers.py of diffusers: DECODER_CONFIG,
# SUPER_RES_UNET_FIRST_STEPS_CONFIG; huggingface.co/kakaobrain/karlo-v1-alpha: text_proj/config.json
PIXEL_UNET = {
    "layers_per_block": 3,
    "block_out_channels": (320, 640, 960, 1280),
}
SIMPLE_ATTENTION = {
    "down_block_types": ("ResnetDownsampleBlock2D", *["SimpleCrossAttnDownBlock2D"] * 3),
    "up_block_types": (*["SimpleCrossAttnUpBlock2D"] * 3, "ResnetUpsampleBlock2D"),
    "mid_block_type": "UNetMidBlock2DSimpleCrossAttn",
    "attention_head_dim": 64,
    "resnet_time_scale_shift": "scale_shift",
    "sample_size": 64,
}
KARLO_DECODER = {
    **PIXEL_UNET,
    **SIMPLE_ATTENTION,
    "in_channels": 3,
    "out_channels": 6,
    "cross_attention_dim": 1536,
    "class_embed_type": "identity",
}


def super_resolution():
    return UNet2DModel(
        **PIXEL_UNET,
        sample_size=256,
        down_block_types=("ResnetDownsampleBlock2D",) * 4,
        up_block_types=("ResnetUpsampleBlock2D",) * 4,
        in_channels=6,
        out_channels=3,
        add_attention=False,
    )


# huggingface.co/kandinsky-community/kandinsky-2-2-decoder: unet/config.json
KANDINSKY_UNET = {
    **SIMPLE_ATTENTION,
    "layers_per_block": 3,
    "block_out_channels": (384, 768, 1152, 1536),
    "out_channels": 8,
    "cross_attention_dim": 768,
    "encoder_hid_dim": 1280,
    "encoder_hid_dim_type": "image_proj",
    "addition_embed_type": "image",
}


# huggingface.co/kandinsky-community/kandinsky-2-2-decoder: movq/config.json
def movq():
    return VQModel(
        block_out_channels=(128, 256, 256, 512),
        down_block_types=(*["DownEncoderBlock2D"] * 3, "AttnDownEncoderBlock2D"),
        up_block_types=("AttnUpDecoderBlock2D", *["UpDecoderBlock2D"] * 3),
        layers_per_block=2,
        latent_channels=4,
        norm_type="spatial",
        num_vq_embeddings=16384,
        vq_embed_dim=4,
    )


def vae(**settings):
    return lambda: AutoencoderKL(
        block_out_channels=(128, 256, 512, 512),
        down_block_types=("DownEncoderBlock2D",) * 4,
        up_block_types=("UpDecoderBlock2D",) * 4,
        layers_per_block=2,
        **{"sample_size": 512, **settings},
    )


def unet(config: Mapping, **further):
    return lambda: UNet2DConditionModel(**config, **further)


def unclip_scheduler(prediction: str, variance: str = "fixed_small_log", clip: float = 1.0):
    return lambda: UnCLIPScheduler(
        prediction_type=prediction, variance_type=variance, clip_sample_range=clip
    )


def euler(kind):
    return lambda: kind(
        **BETAS, timestep_spacing="trailing", steps_offset=1, prediction_type="epsilon"
    )


def ddim(**settings):
    return lambda: DDIMScheduler(
        **BETAS, clip_sample=False, set_alpha_to_one=False, steps_offset=1, **settings
    )


TINY = {"taesd": AutoencoderTiny}

SHAPES = {
    "sd15": Shape(
        "sd",
        "StableDiffusionPipeline",
        {"text_encoder": TEXT_L, "unet": unet(SD1_UNET), "vae": vae(), **TINY},
        {"scheduler": ddim()},
        own_weights=True,
    ),
    "sd-turbo": Shape(
        "turbo",
        "StableDiffusionPipeline",
        {"text_encoder": TEXT_H, "unet": unet(SD2_UNET), "vae": vae(), **TINY},
        {"scheduler": euler(EulerDiscreteScheduler)},
        {"tokenizer": "!"},
        own_weights=True,
    ),
    # huggingface.co/SimianLuo/LCM_Dreamshaper_v7: Stable Diffusion 1.5 with a guidance embedding.
    "lcm": Shape(
        "lcm",
        "LatentConsistencyModelPipeline",
        {
            "text_encoder": TEXT_L,
            "unet": unet(SD1_UNET, time_cond_proj_dim=256),
            "vae": vae(),
            **TINY,
        },
        {"scheduler": lambda: LCMScheduler(**BETAS, clip_sample=False, set_alpha_to_one=True)},
    ),
    "sdxl-turbo": Shape(
        "sdxl-turbo",
        "StableDiffusionXLPipeline",
        {
            "text_encoder": TEXT_L,
            "text_encoder_2": TEXT_BIG_G,
            "unet": unet(SDXL_TURBO_UNET),
            "vae": vae(sample_size=1024, scaling_factor=0.13025),
            **TINY,
        },
        {"scheduler": euler(EulerAncestralDiscreteScheduler)},
        {"tokenizer": END, "tokenizer_2": "!"},
    ),
    # huggingface.co/kakaobrain/karlo-v1-alpha and karlo-v1-alpha-image-variations in one.
    "karlo": Shape(
        "unclip",
        "UnCLIPPipeline",
        {
            "text_encoder": TEXT_L_PROJECTED,
            "text_proj": lambda: UnCLIPTextProjModel(time_embed_dim=1280, cross_attention_dim=1536),
            "prior": PriorTransformer,
            "image_encoder": image_encoder,
            "decoder": unet(KARLO_DECODER),
            "super_res_first": super_resolution,
            "super_res_last": super_resolution,
        },
        {
            "prior_scheduler": unclip_scheduler("sample", clip=5.0),
            "decoder_scheduler": unclip_scheduler("epsilon", "learned_range"),
            "super_res_scheduler": unclip_scheduler("epsilon"),
        },
    ),
    # huggingface.co/stabilityai/stable-diffusion-2-1-unclip-small, whose embeddings are those of ViT-L/14.
    "stable-unclip": Shape(
        "stable-unclip",
        "StableUnCLIPImg2ImgPipeline",
        {
            "text_encoder": TEXT_H,
            "image_encoder": image_encoder,
            "image_normalizer": lambda: StableUnCLIPImageNormalizer(768),
            "unet": unet(
                {**SD2_UNET, "sample_size": 96},
                class_embed_type="projection",
                projection_class_embeddings_input_dim=2 * 768,
            ),
            "vae": vae(sample_size=768),
        },
        {
            "scheduler": ddim(prediction_type="v_prediction"),
            "image_noising_scheduler": lambda: DDPMScheduler(beta_schedule="squaredcos_cap_v2"),
        },
        {"tokenizer": "!"},
    ),
    # huggingface.co/kandinsky-community/kandinsky-2-2-prior and kandinsky-2-2-decoder in one, without the
    # image encoder, which only variations need: that of nothing is there instead.
    "kandinsky": Shape(
        "kandinsky",
        "KandinskyV22CombinedPipeline",
        {
            "text_encoder": TEXT_BIG_G,
            "prior": lambda: PriorTransformer(embedding_dim=1280),
            "unet": unet(KANDINSKY_UNET),
            "movq": movq,
        },
        {
            "prior_scheduler": unclip_scheduler("sample", clip=10.0),
            "scheduler": lambda: DDPMScheduler(
                beta_start=0.00085, beta_end=0.012, beta_schedule="linear", clip_sample=False
            ),
        },
        {"tokenizer": "!"},
        zero_image_embeds=1280,
    ),
}
