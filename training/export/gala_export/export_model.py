"""The export of a whole model, step by step."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from .checkpoint import FolderCheckpoint, open_checkpoint, read_json
from .colours import latent_colours
from .draft import draft, megabytes
from .export_part import Exported, export_part
from .families import LATENT, LAYOUTS, SDXL, Layout, Part, family_of
from .graphs.autoencoder import decoder_graph
from .int8.quantize_model import Wish, quantize_model
from .manifest import write_index, write_manifest
from .refusal import Refusal

PRECISIONS = ("fp32", "fp16", "fp16-weights", "int8")


@dataclass(frozen=True)
class Order:
    source: Path
    out: Path
    precision: str = "fp32"
    # Configs and tokenizer for a single file.
    config: Path | None = None
    # The repository of the prior, for families that have two.
    prior: Path | None = None
    # A folder of an `AutoencoderTiny`.
    fast_decoder: Path | None = None
    # What the checkpoint itself does not say.
    family: str | None = None
    # Parts that stay in full precision whatever the others are.
    full: frozenset[str] = field(default_factory=frozenset)
    replace: bool = False
    # How int8 is calibrated and judged; read for that precision alone.
    wish: Wish | None = None


@dataclass(frozen=True)
class Source:
    """Where a part is read from."""

    part: Part
    checkpoint: FolderCheckpoint


# Those whose pipelines paint from words with one UNet and one decoder.
QUANTIZED = (LATENT, SDXL)

FAST_DECODER = Part("taesd_decoder", ".", decoder_graph)


def export_model(order: Order, tell: Callable[[str], None]) -> list[Exported]:
    """@raises Refusal, Differs."""
    if is_fast_decoder(order.source):
        return export_fast_decoder(order, tell)

    # 1. What it is, and whether all of it is there.
    checkpoint = open_checkpoint(order.source, order.config)
    prior = open_checkpoint(order.prior, None) if order.prior else None
    family = family_of(checkpoint.index, order.family)
    layout = LAYOUTS[family]
    sources = parts_of(family, layout, checkpoint, prior)
    settings = settings_of(layout, checkpoint, prior)
    if order.fast_decoder:
        sources.append(Source(FAST_DECODER, fast_decoder_at(order.fast_decoder)))
    if order.precision == "int8" and layout not in QUANTIZED:
        raise Refusal(f"models of the family {family} cannot be quantized: export them in fp16-weights")
    strangers = order.full - {source.part.name for source in sources}
    if strangers:
        raise Refusal(f"--full: the model has no part {', '.join(sorted(strangers))}")

    # 2. The graphs, one at a time.
    with draft(order.out, bytes_needed(sources, order), order.replace) as folder:
        exported, told = [], {}
        for source in sources:
            precision = precision_of(source, family, order)
            place = folder / source.part.name
            exported.append(export_part(source.part, source.checkpoint, place, precision, told))
            tell(line(exported[-1]))
        if order.wish is not None:
            quantize_model(checkpoint.pipeline(), folder, order.wish, tell)

        # 3. What lies beside them.
        for name, origin in settings.items():
            shutil.copytree(origin, folder / name)
        write_index(folder, checkpoint.index, {source.part.name for source in sources})
        write_manifest(folder, order.out.name, order.family, latent_colours(folder))
    return exported


def parts_of(
    family: str, layout: Layout, checkpoint: FolderCheckpoint, prior: FolderCheckpoint | None
) -> list[Source]:
    if layout.copied_from_prior is not None and prior is None:
        raise Refusal(
            f"a model of the family {family} is two checkpoints: name that of the prior with --prior"
        )
    if layout.copied_from_prior is None and prior is not None:
        raise Refusal(f"a model of the family {family} has no --prior of its own")
    sources, missing = [], []
    for part in layout.parts:
        holder = prior if part.of_prior and prior else checkpoint
        if holder.has(part.component):
            sources.append(Source(part, holder))
        elif not part.optional:
            missing.append(part.component)
    if missing:
        names = ", ".join(dict.fromkeys(missing))
        raise Refusal(f"{checkpoint.folder} lacks what a model of the family {family} needs: {names}")
    return sources


# Autoencoders whose middle is beyond what 16 bits hold say so in their configs.
OVERFLOWING = (SDXL,)


def precision_of(source: Source, family: str, order: Order) -> str:
    """A safety checker stays as it is: its verdict hangs on a threshold. So does what would overflow."""
    part = source.part
    if part.name in order.full or part.name == "safety_checker":
        return "fp32"
    if order.precision == "fp16" and part.component == "vae" and LAYOUTS[family] in OVERFLOWING:
        config = read_json(source.checkpoint.folder / "vae" / "config.json")
        return "fp32" if config.get("force_upcast", True) else "fp16"
    return order.precision


BYTES_PER_WEIGHT = {"fp32": 4, "fp16": 2, "fp16-weights": 4, "int8": 4}


def bytes_needed(sources: list[Source], order: Order) -> int:
    """At the worst moment: graphs are written in full before they are made smaller."""
    counts = (source.checkpoint.count_weights(source.part.component) for source in sources)
    return sum(counts) * BYTES_PER_WEIGHT[order.precision]


def settings_of(
    layout: Layout, checkpoint: FolderCheckpoint, prior: FolderCheckpoint | None
) -> dict[str, Path]:
    """Folders of small files, by the names that they get."""
    found = {}
    holders = [(checkpoint, layout.copied)]
    if prior is not None:
        holders.append((prior, layout.copied_from_prior or {}))
    for holder, names in holders:
        for name, origin in names.items():
            place = holder.settings(origin)
            if place is not None:
                found[name] = place
            elif name.startswith("tokenizer"):
                raise Refusal(f"{holder.folder} has no {origin}: no prompt could be read without it")
    return found


def is_fast_decoder(source: Path) -> bool:
    config = source / "config.json"
    return config.is_file() and read_json(config).get("_class_name") == "AutoencoderTiny"


def fast_decoder_at(folder: Path) -> FolderCheckpoint:
    if not is_fast_decoder(folder):
        raise Refusal(f"{folder} is no folder of an AutoencoderTiny")
    return BarePart(folder, "AutoencoderTiny")


class BarePart(FolderCheckpoint):
    """A part that is a repository by itself."""

    def __init__(self, folder: Path, kind: str):
        super().__init__(folder)
        self.kind = kind

    @property
    def index(self) -> dict:
        return {".": ["diffusers", self.kind]}


def export_fast_decoder(order: Order, tell: Callable[[str], None]) -> list[Exported]:
    """By itself, as a folder to be put beside the parts of a model under the name `taesd_decoder`."""
    if order.precision == "int8":
        raise Refusal("a fast decoder by itself is not quantized: there is nothing to judge it with")
    if order.config or order.prior or order.fast_decoder or order.family or order.full:
        raise Refusal("of a fast decoder by itself, --precision alone can be chosen")
    checkpoint = fast_decoder_at(order.source)
    source = Source(FAST_DECODER, checkpoint)
    with draft(order.out, bytes_needed([source], order), order.replace) as folder:
        exported = [export_part(FAST_DECODER, checkpoint, folder, order.precision)]
        tell(line(exported[0]))
    return exported


def line(exported: Exported) -> str:
    found = exported.difference
    return (
        f"{exported.part}: {exported.precision}, {megabytes(exported.bytes)} MB, "
        f"equal to its original but for {found.largest:.1e} at most, {found.mean_square:.1e} on average"
    )
