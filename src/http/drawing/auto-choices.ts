import type { Background, Operation, OutputFormat } from '../../kernel/image-task.ts';
import { parseSize, type Size } from '../../kernel/size.ts';

/** Words of pictures that are wider than high. */
const WIDE =
  /\b(?:panoram\w*|wide(?:screen)?|banner|horizontal|skyline|landscape (?:format|orientation)|(?:web|email) header)\b/i;

/** Words of pictures that are higher than wide. */
const TALL =
  /\b(?:posters?|portrait|vertical|tall|bookmark|book cover|(?:phone|mobile) (?:wallpaper|background)|full[- ]body)\b/i;

/** Words that ask for nothing behind what is shown. */
const NOTHING_BEHIND =
  /\b(?:transparent (?:background|png)|no background|remove (?:the |its )?background|without (?:a |any )?background)\b/i;

/** Pictures of things that are put onto something else: a sticker, not a laptop with stickers. */
const TO_PUT_ON =
  /^\W*(?:(?!(?:with|of|on|in|at|and|covered|full|showing|wearing|holding)\s)[\p{L}\p{N}'-]+,?\s+){0,6}(?:stickers?|logos?|icons?|emojis?|clip[- ]?art|cut[- ]?outs?|decals?|sprites?)\b/iu;
/** What lies behind is said. */
const BEHIND =
  /\b(?:on|with|against|before|over) (?:an? |the )?(?:[\p{L}-]+ ){0,3}(?:background|backdrop)\b/iu;

/** The size of a picture that is left to Gala: wide or tall where the prompt names such a picture. */
export function sizeForPrompt(sizes: readonly string[], prompt: string): Size {
  const [wide, tall] = [WIDE.test(prompt), TALL.test(prompt)];
  const shape =
    wide === tall
      ? { width: 1, height: 1 }
      : wide
        ? { width: 3, height: 2 }
        : { width: 2, height: 3 };
  return nearestShape(sizes, shape);
}

/** Of these sizes the one whose shape is nearest to that of a picture. */
export function nearestShape(sizes: readonly string[], { width, height }: Size): Size {
  const ratio = Math.log(width / height);
  const distance = (size: Size): number => Math.abs(Math.log(size.width / size.height) - ratio);
  const [nearest] = sizes
    .map(parseSize)
    .filter((size) => size !== undefined)
    .sort((a, b) => distance(a) - distance(b));
  if (!nearest) throw new RangeError('There is no size to choose from.');
  return nearest;
}

/**
 * The background of a picture that is left to Gala. An edit keeps what it has, unless told otherwise:
 * the logo that it speaks of is put somewhere.
 */
export function backgroundForPrompt(
  prompt: string,
  format: OutputFormat,
  operation: Operation,
): Background {
  const toPutOn = operation === 'generate' && TO_PUT_ON.test(prompt) && !BEHIND.test(prompt);
  const transparent = NOTHING_BEHIND.test(prompt) || toPutOn;
  return format !== 'jpeg' && transparent ? 'transparent' : 'opaque';
}
