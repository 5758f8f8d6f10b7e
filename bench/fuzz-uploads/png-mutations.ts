import { crc32 } from 'node:zlib';

import type { Random } from '../../src/numerics/random.ts';

type Mutation = (png: Buffer, random: Random) => Buffer;

/** Where the fields of IHDR lie: width, height, depth, colour type, interlacing. */
const HEADER_FIELDS = [16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28] as const;

const MUTATIONS: readonly Mutation[] = [
  (png) => png,
  (png, random) => png.subarray(0, random.integer(0, png.length)),
  (png, random) => Buffer.concat([png, noise(random, 500)]),
  (png, random) =>
    Buffer.concat([png.subarray(0, random.integer(0, png.length)), png.subarray(-12)]),
  (png, random) => flipped(png, random, 1),
  (png, random) => flipped(png, random, 20),
  (png, random) => withHonestSums(flipped(png, random, 3)),
  (png, random) => {
    const odd = Buffer.from(png);
    if (odd.length > 33) odd[random.pick(HEADER_FIELDS)] = random.pick([0, 1, 2, 3, 16, 255]);
    return withHonestSums(odd);
  },
  (png, random) => withHonestSums(shuffledChunks(png, random)),
  (_png, random) => noise(random, 300),
];

/** A damaged PNG, as a broken program, a cut connection or an attacker would send it. */
export function mutatePng(png: Buffer, random: Random): Buffer {
  return random.pick(MUTATIONS)(png, random);
}

export function noise(random: Random, most: number): Buffer {
  return Buffer.from(Array.from({ length: random.integer(0, most) }, () => random.integer(0, 255)));
}

function flipped(png: Buffer, random: Random, times: number): Buffer {
  const copy = Buffer.from(png);
  for (let i = 0; i < times && copy.length > 8; i++) {
    copy[random.integer(8, copy.length - 1)] = random.integer(0, 255);
  }
  return copy;
}

/** The chunks as far as their lengths make sense. */
function chunksOf(png: Buffer): Buffer[] {
  const chunks: Buffer[] = [];
  for (let at = 8; at + 12 <= png.length;) {
    const end = at + 12 + png.readUInt32BE(at);
    if (end > png.length) break;
    chunks.push(png.subarray(at, end));
    at = end;
  }
  return chunks;
}

/** Damage that no checksum gives away reaches the decoder itself. */
function withHonestSums(png: Buffer): Buffer {
  const copy = Buffer.from(png);
  for (const chunk of chunksOf(copy)) {
    chunk.writeUInt32BE(crc32(chunk.subarray(4, -4)), chunk.length - 4);
  }
  return copy;
}

function shuffledChunks(png: Buffer, random: Random): Buffer {
  const chunks = chunksOf(png).flatMap((chunk) =>
    random.pick([[chunk], [chunk], [chunk, chunk], []]),
  );
  if (random.chance(0.3)) chunks.reverse();
  return Buffer.concat([png.subarray(0, 8), ...chunks]);
}
