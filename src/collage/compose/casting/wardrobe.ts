import type { AnchorName } from '../../art/figure.ts';

/** Where a garment goes: an anchor of the wearer, or its body, which takes a rig. */
export type Fit =
  { readonly anchor: AnchorName; readonly scale: number } | { readonly anchor: 'body' };

const FITS: readonly { readonly words: RegExp; readonly fit: Fit }[] = [
  {
    words:
      /\b(?:sun)?glasses\b|\bspectacles\b|\bgoggles\b|\bshades\b|\bmonocle\b|\beye ?patch\b|\bmask\b/,
    fit: { anchor: 'eyes', scale: 1 },
  },
  { words: /\bheadphones?\b|\bearmuffs?\b|\bheadset\b/, fit: { anchor: 'head', scale: 1 } },
  {
    words:
      /\b(?:hat|cap|crown|helmet|beanie|beret|fez|sombrero|turban|tiara|hood|toque|bonnet|fedora|headdress|wreath|halo|wig|mohawk|hair|feather|headband|bandana)s?\b/,
    fit: { anchor: 'crown', scale: 1 },
  },
  {
    words:
      /\b(?:tie|necktie|bow ?tie|bow|scarf|collar|necklace|medal|pendant|ribbon|lei|garland|stethoscope|bandanna|badge|beads|pearls)s?\b/,
    fit: { anchor: 'neck', scale: 1 },
  },
  {
    words: /\bcigar\b|\bpipe\b|\bmou?stache\b|\bbeard\b|\brose\b/,
    fit: { anchor: 'mouth', scale: 1 },
  },
  {
    words:
      /\b(?:suit|tuxedo|jacket|coat|blazer|dress|gown|robe|shirt|t-shirt|tshirt|sweater|hoodie|vest|kilt|skirt|uniform|armou?r|apron|overalls?|kimono|tutu|pyjamas|pajamas|cape|cloak|jersey|toga|costume|swimsuit|bikini|trousers|pants|shorts|jeans|spacesuit|clothes|outfit|poncho|leotard|sari|cardigan|pullover|blouse|singlet|onesie|gi|leather|formal wear)s?\b/,
    fit: { anchor: 'body' },
  },
];

/** How a garment is worn, by its name; `undefined` for what cannot be shown on someone. */
export function fitOf(name: string): Fit | undefined {
  return FITS.find(({ words }) => words.test(name))?.fit;
}
