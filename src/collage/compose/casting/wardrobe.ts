import type { AnchorName } from '../../art/figure.ts';

/** Where a worn thing that is not part of the body's clothes goes. */
export interface Fit {
  readonly anchor: AnchorName;
  readonly scale: number;
  readonly behind?: boolean;
}

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
    words: /\b(?:backpack|rucksack|wing|jetpack|quiver)s?\b/,
    fit: { anchor: 'back', scale: 1, behind: true },
  },
];

/** How a garment is worn, by its name; `undefined` for what cannot be shown on someone. */
export function fitOf(name: string): Fit | undefined {
  return FITS.find(({ words }) => words.test(name))?.fit;
}
