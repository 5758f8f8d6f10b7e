"""
Turns a checkpoint of diffusers into a folder that Gala paints with:

    python -m gala_export CHECKPOINT --out FOLDER [--precision fp32|fp16|fp16-weights|int8]
"""

import argparse
import os
import signal
import sys
import warnings
from pathlib import Path

# Nothing is ever fetched; libraries that would ask the network find it shut.
os.environ["HF_HUB_OFFLINE"] = "1"
os.environ["TRANSFORMERS_OFFLINE"] = "1"

from .refusal import Differs, Refusal

REFUSED, DIFFERENT = 2, 3


def parse(arguments: list[str]) -> argparse.Namespace:
    from .export_model import PRECISIONS
    from .families import LAYOUTS

    parser = argparse.ArgumentParser(prog="gala_export", description=__doc__.strip().splitlines()[0])
    parser.add_argument("source", type=Path, help="a folder in diffusers' layout, or a .safetensors file")
    parser.add_argument("--out", type=Path, required=True, help="the folder to be made")
    parser.add_argument("--precision", choices=PRECISIONS, default="fp32")
    parser.add_argument("--config", type=Path, help="of a single file: a folder with configs, tokenizer")
    parser.add_argument("--prior", type=Path, help="kandinsky: the folder of its prior")
    parser.add_argument("--fast-decoder", type=Path, help="a folder of an AutoencoderTiny to go with it")
    parser.add_argument("--family", choices=LAYOUTS, help="where the checkpoint does not say it")
    parser.add_argument("--full", action="append", default=[], metavar="PART", help="stays in fp32")
    parser.add_argument("--replace", action="store_true", help="take the place of a former export")
    int8 = parser.add_argument_group("int8")
    int8.add_argument("--calibrate", type=Path, metavar="PROMPTS", help="a text file, a prompt a line")
    int8.add_argument("--psnr", type=decibels, help="decibels that pictures must keep (30)")
    int8.add_argument("--samples", type=count, help="runs of the UNet to calibrate with (96)")
    int8.add_argument("--steps", type=count, help="of the pictures; the pipeline's own when left out")
    int8.add_argument("--guidance", type=guidance, help="of the pictures; the pipeline's own when left out")
    int8.add_argument("--size", type=count, help="edge of the pictures; the model's own when left out")
    int8.add_argument(
        "--any-speed", action="store_const", const=True, help="also where it is not faster, for the size"
    )
    return parser.parse_args(arguments)


INT8 = ("calibrate", "psnr", "samples", "steps", "guidance", "size", "any_speed")
PSNR, SAMPLES = 30.0, 96


def count(text: str) -> int:
    return int(at_least(1, int(text)))


def decibels(text: str) -> float:
    return at_least(1, float(text))


def guidance(text: str) -> float:
    return at_least(0, float(text))


def at_least(least: float, value: float) -> float:
    """@raises ValueError, of which argparse makes a message."""
    if not least <= value < float("inf"):
        raise ValueError
    return value


# Every so many prompts, one is kept from calibration and judged with.
JUDGED = 5


def wish_of(options: argparse.Namespace):
    """@raises Refusal."""
    from .int8.painting import Recipe
    from .int8.quantize_model import Wish

    if options.precision != "int8":
        for name in INT8:
            if getattr(options, name) is not None:
                raise Refusal(f"--{name.replace('_', '-')} is for --precision int8")
        return None
    if options.calibrate is None:
        raise Refusal("int8 is calibrated by painting: name a file of prompts with --calibrate")
    try:
        lines = options.calibrate.read_text(encoding="utf8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise Refusal(f"{options.calibrate} cannot be read: {error}") from error
    prompts = [line.strip() for line in lines if line.strip()]
    if len(prompts) < JUDGED:
        raise Refusal(f"{options.calibrate} has {len(prompts)} prompts; at least {JUDGED} are needed")
    return Wish(
        calibration=[prompt for i, prompt in enumerate(prompts) if i % JUDGED != JUDGED - 1],
        judged=prompts[JUDGED - 1 :: JUDGED],
        recipe=Recipe(options.steps, options.guidance, options.size),
        likeness=options.psnr or PSNR,
        samples=options.samples or SAMPLES,
        any_speed=options.any_speed or False,
        full=frozenset(options.full),
    )


def main(arguments: list[str]) -> int:
    from .export_model import Order, export_model

    options = parse(arguments)
    hush()
    # As if interrupted by hand, so that nothing half written stays.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM))
    try:
        order = Order(
            source=options.source,
            out=options.out,
            precision=options.precision,
            config=options.config,
            prior=options.prior,
            fast_decoder=options.fast_decoder,
            family=options.family,
            full=frozenset(options.full),
            replace=options.replace,
            wish=wish_of(options),
        )
        export_model(order, lambda told: print(told, flush=True))
    except Differs as error:
        print(f"gala_export: {error}", file=sys.stderr)
        return DIFFERENT
    except Refusal as error:
        print(f"gala_export: {error}", file=sys.stderr)
        return REFUSED
    except KeyboardInterrupt:
        return 128 + signal.SIGINT
    print(f"{options.out} is ready")
    return 0


def hush() -> None:
    """What libraries have to say of tracing and of their own future concerns nobody who exports."""
    import diffusers
    import transformers

    warnings.filterwarnings("ignore")
    diffusers.utils.logging.set_verbosity_error()
    diffusers.utils.logging.disable_progress_bar()
    transformers.utils.logging.set_verbosity_error()
    transformers.utils.logging.disable_progress_bar()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
