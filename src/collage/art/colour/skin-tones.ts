import type { Figure } from '../figure.ts';
import { readTable } from '../table.ts';

/** Skin in the light and in the shade, as the art set's own variants of its people have them. */
const tones = {
  light: ['#f9ddbd', '#edc391'],
  'medium-light': ['#e0bb95', '#c48e6a'],
  medium: ['#ba8d68', '#99674f'],
  'medium-dark': ['#a56c43', '#875334'],
  dark: ['#70534a', '#573d36'],
} as const;

export type SkinTone = keyof typeof tones;

export const skinTones = Object.keys(tones) as [SkinTone, ...SkinTone[]];

/** Hair, brows, eyes and mouth of the darker variants: on dark skin the usual ones would vanish. */
const darkFeatures = {
  '#543930': '#232020',
  '#6d4c41': '#3c2c23',
  '#404040': '#1a1717',
  '#795548': '#33251f',
} as const;

/** From this luma on (0 … 255) a drawing's yellow is skin in the light. */
const LIT = 180;

let skins: ReadonlyMap<string, readonly string[]> | undefined;

/** True for drawings of people whose skin can take a tone. */
export function hasSkin(id: string): boolean {
  return skinsById().has(id);
}

/**
 * A drawing of people with skin of the given tone instead of the set's yellow; anything else, and
 * any other value of `tone`, leaves the figure as it is.
 */
export function inTone(id: string, figure: Figure, tone: unknown): Figure {
  const literals = skinsById().get(id);
  if (literals === undefined || typeof tone !== 'string' || !Object.hasOwn(tones, tone)) {
    return figure;
  }
  const [lit, shaded] = tones[tone as SkinTone];
  const layers = figure.layers.map((layer) => ({
    ...layer,
    markup: literals.reduce(
      (markup, literal) => markup.replaceAll(literal, luma(literal) >= LIT ? lit : shaded),
      tone === 'dark' || tone === 'medium-dark' ? withDarkFeatures(layer.markup) : layer.markup,
    ),
  }));
  return { ...figure, layers };
}

function withDarkFeatures(markup: string): string {
  return Object.entries(darkFeatures).reduce(
    (changed, [usual, dark]) => changed.replaceAll(usual, dark),
    markup,
  );
}

function skinsById(): ReadonlyMap<string, readonly string[]> {
  skins ??= new Map(
    readTable('skins').map(([id = '', literals = '']) => [id, literals.split(' ')]),
  );
  return skins;
}

function luma(hex: string): number {
  const channel = (from: number): number => Number.parseInt(hex.slice(from, from + 2), 16);
  return 0.299 * channel(1) + 0.587 * channel(3) + 0.114 * channel(5);
}
