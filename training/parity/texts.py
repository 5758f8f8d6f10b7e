"""Texts of the project's own for the tokenizer: what people write, and what nobody should."""

import random
from pathlib import Path

PROMPTS = Path(__file__).parents[2] / "bench" / "prompts.txt"

ODD = [
    "",
    " ",
    "\t\n\r\v\f",
    "!",
    "!!!! !! !",
    "wow! a cat!",
    "a  cat\n\nand\ta dog ",
    "It's what they're doing; I've said we'll see, I'm sure you'd agree they can't",
    "IT'S LOUD, THEY'RE LOUDER",
    "it’s a curly apostrophe",
    "'s 't 're 've 'm 'll 'd",
    "rock'n'roll at 3 o'clock",
    "1234567890 3.14159 50% ½ ² ³ Ⅷ ٣ ४ 一二三",
    "price: $19.99 (−20 %) #sale @home & more",
    "e-mail@example.com https://example.com/a?b=c&d=%20",
    "snake_case camelCase SHOUTING kebab-case",
    "a.b,c;d:e/f\\g|h",
    "<html>&amp;&lt;b&gt;</html>",
    "((masterpiece)), [detailed:1.2], {a|b}, <lora:x:1>",
    "<|startoftext|>",
    "a cat<|endoftext|>and a dog",
    "<|ENDOFTEXT|> <|endOfText|>",
    "<|startoftext|>!! <|endoftext|>??",
    "<|StartOfText|> a cat",
    "!<|endoftext|>!",
    "</w> a</w> </w>",
    "naïve café, Ångström, Łódź, façade, Zürich, smørrebrød",
    "e\u0301 = é, A\u030a = Å, n\u0303 = ñ",
    "ﬁ ﬂ ﬀ Ǆ ǅ ǆ ß ẞ",
    "İstanbul ıspanak I i",
    "ΟΔΟΣ ΣΊΣΥΦΟΣ σς ὈΔΥΣΣΕΎΣ",
    "кот на крыше, КОТ НА КРЫШЕ",
    "一只猫坐在窗台上，看着下雨的城市。",
    "窓辺で雨の街を眺める猫、アニメ調",
    "창가에 앉아 비 오는 도시를 바라보는 고양이",
    "قطة تجلس على عتبة النافذة وتنظر إلى المدينة الممطرة",
    "חתול יושב על אדן החלון",
    "खिड़की पर बैठी एक बिल्ली",
    "แมวนั่งอยู่บนขอบหน้าต่าง",
    "ಬೆಕ್ಕು கிழவி తెలుగు ქართული Հայերեն ᐃᓄᒃᑎᑐᑦ",
    "🐱 a 🐈‍⬛ on a 🛋️ with 👨‍👩‍👧‍👦 and 🏳️‍🌈 👍🏽 🇫🇷",
    "☃❄✈♥→∞≈√∑∂ ©®™ €£¥ “quotes” «guillemets» …—–",
    "𝓯𝓪𝓷𝓬𝔂 𝕗𝕠𝕟𝕥 ｆｕｌｌｗｉｄｔｈ ⓒⓘⓡⓒⓛⓔ",
    "zero\u200bwidth\u200cjoiner\u200dmarks\ufeffand a mark of byte order",
    "\ufeffa mark at the beginning",
    "no\u00a0break\u2003em\u2028line\u2029paragraph\u3000wide\u1680ogham\u0085next line",
    "soft\u00adhyphen\u2060word joiner",
    "\u202eright to left\u202c",
    "\x00\x01\x02 control \x1b[31mred\x1b[0m \x7f",
    "Z̶̛͎a̷͝l̴̈́g̵̛o̸͑",
    "a\u0300\u0301\u0302\u0303\u0304\u0305 stacked",
    "\ud83d is no character by itself".encode("utf-16", "surrogatepass").decode("utf-16", "replace"),
    "\U0010ffff \ue000 \ufffe",
    "ﷺ ﷽",
    "a" * 300,
    "supercalifragilisticexpialidocious" * 8,
    "=" * 120,
    "ab " * 150,
    "🦄" * 60,
    "漢" * 80,
    "é" * 100,
]

PIECES = [
    *"abcdefghijklmnopqrstuvwxyzABCXYZ0123456789",
    *"    ,.;:!?'\"()[]{}<>|/\\-_=+*&^%$#@~`\t\n",
    *"éßñØłçğİıΣσςжЖ中文字日本語한국어🐱🎨☃\u0301\u200d\ufeff\u00a0\u0085\u3000",
    "'s",
    "'LL",
    "<|endoftext|>",
    "<|startoftext|>",
    " a ",
    " the ",
]


def texts():
    """Over a thousand texts, always the same."""
    prompts = [line for line in PROMPTS.read_text(encoding="utf8").splitlines() if line]
    shuffled = random.Random(7)
    jumbles = ["".join(shuffled.choices(PIECES, k=shuffled.randint(1, 60))) for _ in range(500)]
    return [*dict.fromkeys([*ODD, *prompts, *(prompt.upper() for prompt in prompts[::8]), *jumbles])]
