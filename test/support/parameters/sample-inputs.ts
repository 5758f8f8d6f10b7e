import sharp, { type Sharp } from 'sharp';

import { gradient } from '../sample-pngs.ts';

/** The pictures that the tables send, by what they are for; each is made once. */
export interface SampleInputs {
  /** What is worked on. */
  readonly picture: Buffer;
  /** Another one. */
  readonly other: Buffer;
  /** One full of fine detail. */
  readonly grainy: Buffer;
  /** A mask by transparency that frees the middle. */
  readonly middle: Buffer;
  /** A mask by transparency that frees the left half. */
  readonly leftHalf: Buffer;
}

const made = new Map<number, Promise<SampleInputs>>();

/** Square ones of this edge, in pixels. */
export function sampleInputs(edge: number): Promise<SampleInputs> {
  const inputs = made.get(edge) ?? makeInputs(edge);
  made.set(edge, inputs);
  return inputs;
}

async function makeInputs(edge: number): Promise<SampleInputs> {
  return {
    picture: await halves(edge, '#356', '#c84').png().toBuffer(),
    other: await halves(edge, '#c84', '#356').png().toBuffer(),
    grainy: await gradient(edge, edge).png().toBuffer(),
    middle: await freeing(edge, edge / 4),
    leftHalf: await freeing(edge, 0),
  };
}

/** Two colours, one above the other: nothing that takes long to encode. */
function halves(edge: number, above: string, below: string): Sharp {
  const half = (background: string) =>
    ({ width: edge, height: edge / 2, channels: 3, background }) as const;
  return sharp({ create: half(above) }).extend({ bottom: edge / 2, background: below });
}

/** A mask: opaque but for half of its columns, from this one on. */
async function freeing(edge: number, left: number): Promise<Buffer> {
  const hole = { width: edge / 2, height: edge, channels: 4, background: '#0000' } as const;
  return sharp({ create: hole })
    .extend({ left, right: edge / 2 - left, background: '#000f' })
    .png()
    .toBuffer();
}

/** The same mask by light, as 1min.ai has it: white is freed. */
export async function byLight(mask: Buffer): Promise<Buffer> {
  return sharp(mask).extractChannel('alpha').negate().png().toBuffer();
}
