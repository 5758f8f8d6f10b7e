import { oklchOf } from './oklch.ts';
import { changeColours } from './svg-colours.ts';

/**
 * Materials as ramps from shadow to highlight: everything is made of it, eyes and all, as in a
 * statue. `opacity` below 1 for what lets light through.
 */
interface Material {
  readonly ramp: readonly string[];
  readonly opacity?: number;
}

const MATERIALS: Readonly<Record<string, Material>> = {
  gold: { ramp: ['#4a2c05', '#8d5a0c', '#d79a1e', '#f4cc57', '#fff3b8'] },
  brass: { ramp: ['#3a2a0c', '#775618', '#b28a35', '#dcc06c', '#fbf0c4'] },
  bronze: { ramp: ['#2a1a0e', '#5b3a1c', '#94642f', '#c4965a', '#efd2a0'] },
  copper: { ramp: ['#34150b', '#74321b', '#b8623c', '#e09870', '#fbd9c0'] },
  silver: { ramp: ['#2c3138', '#666e78', '#a4acb5', '#d5dade', '#fbfcfd'] },
  steel: { ramp: ['#20262d', '#4d5761', '#83909b', '#b9c4cc', '#eff4f7'] },
  iron: { ramp: ['#17191c', '#33373c', '#565b61', '#858b91', '#bfc4c8'] },
  stone: { ramp: ['#3b3935', '#67645e', '#94908a', '#bdb9b1', '#e4e1da'] },
  marble: { ramp: ['#6d6a68', '#a5a19e', '#d3d0cc', '#ecebe8', '#fdfdfc'] },
  concrete: { ramp: ['#3e3f3f', '#6a6c6c', '#979999', '#bfc0bf', '#e2e3e1'] },
  clay: { ramp: ['#451d10', '#7f3b22', '#b9623f', '#dc9269', '#f5c8a4'] },
  porcelain: { ramp: ['#6f7d92', '#aab8ca', '#dde5ee', '#f4f7fa', '#ffffff'] },
  wood: { ramp: ['#2f1a0c', '#63391b', '#9c6434', '#c99759', '#ecca94'] },
  glass: { ramp: ['#2f6f86', '#63a9bd', '#a5d7e2', '#d8f1f5', '#ffffff'], opacity: 0.66 },
  crystal: { ramp: ['#5a4d9c', '#9088cf', '#c6c4ef', '#e9eafc', '#ffffff'], opacity: 0.78 },
  ice: { ramp: ['#3c85ac', '#79bcd9', '#b4e0f0', '#def4fa', '#ffffff'], opacity: 0.8 },
  water: { ramp: ['#0f5e8f', '#2f91c4', '#6fc2e4', '#b4e4f4', '#f3fdff'], opacity: 0.72 },
  snow: { ramp: ['#8ba3bd', '#bccde0', '#e2ebf4', '#f5f9fc', '#ffffff'] },
  chocolate: { ramp: ['#1e0d06', '#3e1e10', '#64351d', '#8f5a38', '#c39672'] },
  jade: { ramp: ['#0d3a26', '#1f6b48', '#44a075', '#86cba6', '#d4f2e0'] },
  ivory: { ramp: ['#6b5b42', '#a8956f', '#dccba6', '#f2e7cc', '#fffaf0'] },
  paper: { ramp: ['#8f8a80', '#c2beb4', '#e8e5dd', '#f7f5ef', '#ffffff'] },
  cardboard: { ramp: ['#4a3320', '#7d5c3c', '#b08a60', '#d2b187', '#ecd8b8'] },
  sand: { ramp: ['#6e5230', '#a5814f', '#d6b57d', '#ecd5a6', '#fbf0d4'] },
  straw: { ramp: ['#5e4313', '#997428', '#d0a94a', '#ebd07f', '#fdf2c4'] },
  leather: { ramp: ['#24120a', '#4d2a17', '#7d4a29', '#ac7447', '#dcae83'] },
  wool: { ramp: ['#7a6d62', '#ab9e92', '#d6cbc0', '#eee7df', '#fcfaf7'] },
  rubber: { ramp: ['#0f1012', '#212327', '#3a3d42', '#60646a', '#9a9ea4'] },
  fire: { ramp: ['#5a0c04', '#b3260a', '#ee5f12', '#fbb02e', '#fff3a6'] },
};

const SAME: Readonly<Record<string, string>> = {
  golden: 'gold',
  metal: 'steel',
  metallic: 'steel',
  chrome: 'silver',
  aluminium: 'silver',
  aluminum: 'silver',
  tin: 'steel',
  lead: 'iron',
  granite: 'stone',
  rock: 'stone',
  limestone: 'stone',
  sandstone: 'sand',
  cement: 'concrete',
  plaster: 'marble',
  terracotta: 'clay',
  ceramic: 'porcelain',
  china: 'porcelain',
  wooden: 'wood',
  oak: 'wood',
  bamboo: 'straw',
  diamond: 'crystal',
  emerald: 'jade',
  bone: 'ivory',
  origami: 'paper',
  lava: 'fire',
  felt: 'wool',
  yarn: 'wool',
};

/** The markup as if made of the material; unchanged when the material has no look of its own. */
export function inMaterial(markup: string, name: string): string {
  const material = MATERIALS[SAME[name] ?? name];
  if (material === undefined) return markup;
  const changed = changeColours(markup, (hex) => onRamp(material.ramp, oklchOf(hex).l));
  return material.opacity === undefined
    ? changed
    : `<g opacity="${material.opacity}">${changed}</g>`;
}

function onRamp(ramp: readonly string[], lightness: number): string {
  // Drawings live between lightness 0.2 and 1; deep shadow is for what is darker than that.
  const at = Math.min(1, Math.max(0, (lightness - 0.12) / 0.88)) * (ramp.length - 1);
  const i = Math.min(ramp.length - 2, Math.floor(at));
  const [from, to] = [ramp[i]!, ramp[i + 1]!];
  const mix = (digit: number): string =>
    Math.round(
      Number.parseInt(from.slice(digit, digit + 2), 16) * (1 - (at - i)) +
        Number.parseInt(to.slice(digit, digit + 2), 16) * (at - i),
    )
      .toString(16)
      .padStart(2, '0');
  return `#${mix(1)}${mix(3)}${mix(5)}`;
}
