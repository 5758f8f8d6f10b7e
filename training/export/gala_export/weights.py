"""How much a checkpoint holds, without reading its weights."""

from math import prod
from pathlib import Path

from safetensors import SafetensorError, safe_open

from .refusal import Refusal


def count_weights(files: list[Path], prefixes: tuple[str, ...] = ("",)) -> int:
    """Numbers in files of weights, of the tensors whose names begin with one of the prefixes."""
    return sum(count_in(file, prefixes) for file in files)


def count_in(file: Path, prefixes: tuple[str, ...]) -> int:
    if file.suffix != ".safetensors":
        # Older files tell nothing before they are read; halves are the most numbers that fit.
        return file.stat().st_size // 2
    try:
        with safe_open(file, framework="pt") as opened:
            names = [name for name in opened.keys() if name.startswith(prefixes)]
            return sum(prod(opened.get_slice(name).get_shape()) for name in names)
    except SafetensorError as error:
        raise Refusal(f"{file} is no whole .safetensors file ({error})") from error
