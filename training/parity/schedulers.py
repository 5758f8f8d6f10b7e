"""
Walks every scheduler of diffusers with a small made-up model and writes down where it comes by:

    python schedulers.py --out ../../test/golden/diffusion/schedulers

One JSON file a sampler. `src/diffusion/schedulers/reference.test.ts` walks the same ways with the same
model, which it computes itself (`made_up_model`), and the same noise (`noise`).
"""

import argparse
import importlib
import json
from pathlib import Path

import diffusers
import numpy as np
import torch

STEPS = (1, 2, 4, 20, 50)
# Evenly from the last timestep to the first, which a single step cannot do.
STEPS_OF = {"UnCLIPScheduler": (2, 7, 25, 50, 1000)}
SIZE = 8
BETAS = {"beta_start": 0.00085, "beta_end": 0.012, "beta_schedule": "scaled_linear"}
PREDICTIONS = ("epsilon", "v_prediction", "sample")
SPACINGS = ("linspace", "leading", "trailing")
V_FROM_NOISE = {"prediction_type": "v_prediction", "rescale_betas_zero_snr": True, "timestep_spacing": "trailing"}


def case(config, **more):
    return {"config": {**BETAS, **config}, **more}


def crossed(predictions=PREDICTIONS, **more):
    return [
        case({"prediction_type": prediction, "timestep_spacing": spacing, "steps_offset": 1, **more})
        for prediction in predictions
        for spacing in SPACINGS
    ]


CASES = {
    "DDIMScheduler": [
        *crossed(clip_sample=False, set_alpha_to_one=False),
        case({"clip_sample": False}, eta=0.5),
        case({"clip_sample": False, "prediction_type": "v_prediction"}, eta=1.0),
        case({"clip_sample_range": 1.5}),
        case({**V_FROM_NOISE, "clip_sample": False}),
        case({"clip_sample": False, "beta_schedule": "linear", "num_train_timesteps": 400}),
        case({"clip_sample": False, "beta_schedule": "squaredcos_cap_v2"}),
        case({"clip_sample": False, "trained_betas": [0.001 + 0.0001 * i for i in range(60)],
              "num_train_timesteps": 60}),
    ],
    "DDPMScheduler": [
        *crossed(clip_sample=False),
        case({"clip_sample_range": 1.5}),
        case({"clip_sample": False, "variance_type": "fixed_small_log"}),
        case({"clip_sample": False, "variance_type": "fixed_large"}),
        case({"clip_sample": False, "variance_type": "learned_range"}),
        case({"clip_sample": False, "variance_type": "learned_range", "timestep_spacing": "trailing",
              "prediction_type": "v_prediction"}),
        case({"thresholding": True, "sample_max_value": None, "variance_type": "learned_range"}),
        case({"thresholding": True, "sample_max_value": 1.25, "dynamic_thresholding_ratio": 0.7}),
        case({**V_FROM_NOISE, "clip_sample": False}),
        case({"clip_sample": False, "beta_schedule": "linear", "num_train_timesteps": 400}),
        case({"clip_sample": False, "beta_schedule": "squaredcos_cap_v2"}),
    ],
    "EulerDiscreteScheduler": [
        *crossed(),
        case({"use_karras_sigmas": True}),
        case({"use_karras_sigmas": True, "timestep_spacing": "trailing", "sigma_min": 0.03, "sigma_max": 10.0}),
        case({"use_exponential_sigmas": True, "timestep_spacing": "leading"}),
        case({"interpolation_type": "log_linear"}),
        case({"final_sigmas_type": "sigma_min"}),
        case(V_FROM_NOISE),
        case({"beta_schedule": "squaredcos_cap_v2"}),
        case({"timestep_type": "continuous", "prediction_type": "v_prediction", "use_karras_sigmas": True}),
    ],
    "EulerAncestralDiscreteScheduler": [
        *crossed(("epsilon", "v_prediction")),
        case(V_FROM_NOISE),
        case({"beta_schedule": "linear"}),
    ],
    "DPMSolverMultistepScheduler": [
        *crossed(),
        case({"solver_order": 1}),
        case({"use_karras_sigmas": True}),
        case({"use_karras_sigmas": True, "prediction_type": "v_prediction"}),
        case({"use_exponential_sigmas": True}),
        case({"solver_type": "heun"}),
        case({"lower_order_final": False}),
        case({"final_sigmas_type": "sigma_min"}),
        case({"final_sigmas_type": "sigma_min", "lower_order_final": False}),
        case({"final_sigmas_type": "sigma_min", "euler_at_final": True, "lower_order_final": False}),
        case(V_FROM_NOISE),
        case({"beta_schedule": "squaredcos_cap_v2", "lambda_min_clipped": -5.1}),
        case({"beta_schedule": "squaredcos_cap_v2", "lambda_min_clipped": -5.1, "timestep_spacing": "trailing"}),
        case({"beta_schedule": "squaredcos_cap_v2", "use_karras_sigmas": True}),
    ],
    "LCMScheduler": [
        *[case({"prediction_type": prediction}) for prediction in PREDICTIONS],
        case({"timestep_scaling": 1.0, "original_inference_steps": 100}),
        case({"clip_sample": True}),
        case({"prediction_type": "v_prediction", "rescale_betas_zero_snr": True}),
    ],
    "PNDMScheduler": [
        *crossed(("epsilon", "v_prediction"), skip_prk_steps=True),
        case({"skip_prk_steps": True, "set_alpha_to_one": True}),
    ],
    # It has one schedule of noise, and takes no other settings of it.
    "UnCLIPScheduler": [
        {"config": {"prediction_type": prediction, "variance_type": variance, **more}}
        for prediction in ("epsilon", "sample")
        for variance in ("fixed_small_log", "learned_range")
        for more in ({}, {"clip_sample_range": 5.0}, {"clip_sample": False, "num_train_timesteps": 400})
        if more or prediction == "epsilon"
    ],
}

# Pictures that are changed: how they begin, and where they come by.
STRENGTHS = [(0.3, 4), (0.6, 10), (0.8, 20)]
CHANGED = {
    "DDIMScheduler": {"clip_sample": False, "steps_offset": 1, "set_alpha_to_one": False},
    "DDPMScheduler": {"clip_sample": False, "steps_offset": 1},
    "EulerDiscreteScheduler": {"timestep_spacing": "trailing"},
    "EulerAncestralDiscreteScheduler": {"timestep_spacing": "leading", "steps_offset": 1},
    "DPMSolverMultistepScheduler": {"use_karras_sigmas": True},
    "LCMScheduler": {},
    "PNDMScheduler": {"skip_prk_steps": True, "steps_offset": 1},
    "UnCLIPScheduler": {"variance_type": "learned_range"},
}


def noise(k):
    """Numbers from −2 to 2 that 32-bit floats hold exactly; `k` tells one array from the next."""
    i = np.arange(SIZE, dtype=np.int64)
    return torch.from_numpy((((k * 7919 + i * 104729 + 12345) % 65536) / 16384 - 2).astype(np.float32))[None, :, None]


def made_up_model(x, timestep):
    """Answers of the size of noise, by operations that round alike everywhere."""
    drift = noise(1000) * np.float32(timestep / 1000)
    return (x * np.float32(0.875) + drift) / (1 + x.abs())


def learns(config):
    return config.get("variance_type") == "learned_range"


def said_of_variance(step):
    """Answers from −1 to 1, as models give them that learned how much noise to add."""
    return noise(2000 + step) / 2


def walk(name, config, steps, eta=None, strength=None):
    module = importlib.import_module(getattr(diffusers, name).__module__)
    scheduler = getattr(diffusers, name)(**config)
    if name == "LCMScheduler" and strength is not None:
        scheduler.set_timesteps(steps, strength=strength)
        timesteps = scheduler.timesteps
    else:
        scheduler.set_timesteps(steps)
        begin = 0 if strength is None else steps - min(int(steps * strength), steps)
        timesteps = scheduler.timesteps[begin:]
        # Left to find it by the timestep, diffusers fails where the first two timesteps are the same.
        if hasattr(scheduler, "set_begin_index"):
            scheduler.set_begin_index(begin)
    clean = noise(500)
    if strength is None:
        sample = noise(0) * scheduler.init_noise_sigma
        start = None
    else:
        sample = scheduler.add_noise(clean, noise(0), timesteps[:1])
        start = numbers(sample)
    initial_scale = float(scheduler.init_noise_sigma)
    states = []
    for i, timestep in enumerate(timesteps):
        output = made_up_model(scheduler.scale_model_input(sample, timestep), float(timestep))
        if learns(config):
            output = torch.cat([output, said_of_variance(i)], dim=1)
        module.randn_tensor = lambda *_, i=i, **__: noise(i + 1)
        extra = {} if eta is None else {"eta": eta}
        if name == "UnCLIPScheduler":
            extra["prev_timestep"] = None if i + 1 == len(timesteps) else int(timesteps[i + 1])
        result = scheduler.step(output, timestep, sample, **extra)
        sample = result.prev_sample
        denoised = result.get("pred_original_sample", result.get("denoised"))
        if keeps(i, len(timesteps)):
            state = {"step": i, "sample": numbers(sample)}
            if denoised is not None:
                state["denoised"] = numbers(denoised)
            if strength is not None and i + 1 < len(timesteps):
                state["noised"] = numbers(scheduler.add_noise(clean, noise(0), timesteps[i + 1 : i + 2]))
            states.append(state)
    return {
        "steps": steps,
        **({} if eta is None else {"eta": eta}),
        **({} if strength is None else {"strength": strength, "start": start}),
        "timesteps": [short(t) for t in timesteps.tolist()],
        "initialScale": short(initial_scale),
        "states": states,
    }


def keeps(i, count):
    return count <= 5 or i in (0, 1, 2, 3, count // 2, count - 3, count - 2, count - 1)


def numbers(tensor):
    return [short(x) for x in tensor.flatten().tolist()]


def short(x):
    """The shortest number that is the same 32-bit float."""
    value = float(np.format_float_positional(np.float32(x), unique=True, trim="-"))
    return int(value) if value == int(value) else value


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--out", type=Path, required=True)
    out = parser.parse_args().out
    out.mkdir(parents=True, exist_ok=True)
    for name, cases in CASES.items():
        walks = [
            {"config": {"_class_name": name, **c["config"]}, "walks": [
                walk(name, c["config"], steps, eta=c.get("eta"))
                for steps in STEPS_OF.get(name, STEPS)
                if steps <= c["config"].get("num_train_timesteps", 1000)
            ]}
            for c in cases
        ]
        betas = {} if name == "UnCLIPScheduler" else BETAS
        changed = {**betas, **CHANGED[name]}
        walks.append({"config": {"_class_name": name, **changed}, "walks": [
            walk(name, changed, steps, strength=strength) for strength, steps in STRENGTHS
        ]})
        lines = ",\n".join(json.dumps(w, separators=(",", ":"), allow_nan=False) for w in walks)
        (out / f"{name}.json").write_text(f"[\n{lines}\n]\n")


if __name__ == "__main__":
    main()
