"""A small byte-pair vocabulary in the form of CLIP's, learned from the project's own list of prompts."""

import json
import re
from collections import Counter
from pathlib import Path

PROMPTS = Path(__file__).parents[2] / "bench" / "prompts.txt"
MERGES = 400
START, END = "<|startoftext|>", "<|endoftext|>"


def byte_symbols():
    """The 256 printable stand-ins for bytes, in CLIP's order: `!` comes first and has id 0."""
    plain = [*range(ord("!"), ord("~") + 1), *range(ord("¡"), ord("¬") + 1), *range(ord("®"), ord("ÿ") + 1)]
    rest = [byte for byte in range(256) if byte not in plain]
    return [chr(byte) for byte in plain] + [chr(256 + i) for i in range(len(rest))]


def learn_merges(text):
    words = Counter(re.findall(r"[a-z]+|[0-9]|[^\sa-z0-9]+", text.lower()))
    spelled = {word: (*word[:-1], word[-1] + "</w>") for word in words if word.isascii()}
    merges = []
    while len(merges) < MERGES:
        pairs = Counter()
        for word, parts in spelled.items():
            for pair in zip(parts, parts[1:]):
                pairs[pair] += words[word]
        # Ties go to the pair that sorts first, so that every run learns the same.
        best = min(pairs, key=lambda pair: (-pairs[pair], pair))
        merges.append(best)
        spelled = {word: merge(parts, best) for word, parts in spelled.items()}
    return merges


def merge(parts, pair):
    out, i = [], 0
    while i < len(parts):
        if parts[i : i + 2] == pair:
            out.append(parts[i] + parts[i + 1])
            i += 2
        else:
            out.append(parts[i])
            i += 1
    return tuple(out)


def vocabulary_size():
    return 2 * 256 + MERGES + 2


def write_tokenizer(folder, pad_token):
    """Writes the files that repositories of Stable Diffusion ship; `pad_token` is END or `!`."""
    folder.mkdir(parents=True, exist_ok=True)
    merges = learn_merges(PROMPTS.read_text(encoding="utf8"))
    symbols = byte_symbols()
    tokens = [*symbols, *(s + "</w>" for s in symbols), *(a + b for a, b in merges), START, END]
    write_json(folder / "vocab.json", {token: i for i, token in enumerate(tokens)}, indent=None)
    lines = ["#version: 0.2", *(f"{a} {b}" for a, b in merges)]
    (folder / "merges.txt").write_text("\n".join(lines) + "\n", encoding="utf8")
    special = {"bos_token": START, "eos_token": END, "pad_token": pad_token, "unk_token": END}
    write_json(folder / "special_tokens_map.json", special)
    write_json(
        folder / "tokenizer_config.json",
        {
            **special,
            "add_prefix_space": False,
            "do_lower_case": True,
            "errors": "replace",
            "model_max_length": 77,
            "tokenizer_class": "CLIPTokenizer",
        },
    )


def write_full_tokenizer(folder, pad_token, size):
    """The same vocabulary, filled up to the size that a published text encoder has."""
    write_tokenizer(folder, pad_token)
    file = folder / "vocab.json"
    *known, start, end = json.loads(file.read_text(encoding="utf8"))
    unused = [f"<|unused{i}|>" for i in range(size - len(known) - 2)]
    tokens = [*known, *unused, start, end]
    write_json(file, {token: i for i, token in enumerate(tokens)}, indent=None)


def write_json(file, value, indent=2):
    file.write_text(json.dumps(value, indent=indent, ensure_ascii=False) + "\n", encoding="utf8")
