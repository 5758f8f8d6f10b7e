import type { Family } from './model-folder.ts';

const ARCHITECTURES = {
  sd: 'sd',
  lcm: 'sd',
  turbo: 'sd',
  sdxl: 'sdxl',
  'sdxl-lcm': 'sdxl',
  'sdxl-turbo': 'sdxl',
  unclip: 'unclip',
  'stable-unclip': 'stable-unclip',
  kandinsky: 'kandinsky',
} as const satisfies { readonly [F in Family]: Family };

/** Which parts a model has, and what they are fed. */
export type Architecture = (typeof ARCHITECTURES)[Family];

/**
 * A distilled family draws otherwise than the one it was distilled from, but is made of the same parts: what is
 * known of parts is kept by architecture.
 */
export const architectureOf = (family: Family): Architecture => ARCHITECTURES[family];
