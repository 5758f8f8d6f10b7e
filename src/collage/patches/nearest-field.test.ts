import { describe, expect, it } from 'vitest';

import { blur } from '../../numerics/blur.ts';
import { seededRandom } from '../../numerics/random.ts';
import {
  measureMatches,
  nearestField,
  refineMatches,
  scatterMatches,
  searchPass,
  type NearestField,
} from './nearest-field.ts';
import { PatchSpace } from './patch-space.ts';
import { vote, voteWeights } from './vote.ts';

const SOURCE = 48;
const TARGET = 24;
const RADIUS = 3;
const MOVED = { x: 13, y: 9 };

/** A noisy source, and as target a part of it: every patch has one exact match. */
function cutOut(): NearestField {
  const space = new PatchSpace(SOURCE ** 2 + 3 * TARGET ** 2);
  const source = space.raster(SOURCE, SOURCE);
  const target = space.raster(TARGET, TARGET);
  const random = seededRandom(4);
  // Like a photograph, not like noise: patches beside each other are alike.
  const values = Float32Array.from({ length: SOURCE ** 2 }, () => 3000 * random.next());
  blur(values, new Float32Array(SOURCE ** 2), SOURCE, SOURCE, 3);
  values.forEach((value, i) => source.data.fill(value, 4 * i, 4 * i + 4));
  for (let y = 0; y < TARGET; y++) {
    const from = 4 * ((y + MOVED.y) * SOURCE + MOVED.x);
    target.data.set(source.data.subarray(from, from + 4 * TARGET), 4 * y * TARGET);
  }
  const allowed = new Uint8Array(SOURCE ** 2);
  for (const at of inner(SOURCE)) allowed[at] = 1;
  return nearestField({
    space,
    edge: 7,
    target,
    source,
    centres: Int32Array.from(inner(TARGET)),
    allowed,
  });
}

/** Indices of the pixels of a square picture around which a whole patch lies in it. */
function inner(size: number): number[] {
  const rows = Array.from({ length: size - 2 * RADIUS }, (_, n) => n + RADIUS);
  return rows.flatMap((y) => rows.map((x) => y * size + x));
}

function search(field: NearestField, passes: number): void {
  const random = seededRandom(9);
  scatterMatches(field, random);
  measureMatches(field);
  for (let pass = 0; pass < passes; pass++) {
    searchPass(field, {
      random,
      tries: 6,
      window: SOURCE,
      coherence: 1,
      backwards: pass % 2 === 1,
      pulse: () => {},
    });
  }
}

function shareFound({ centres, match }: NearestField): number {
  const found = Array.from(centres).filter((centre) => {
    const x = centre % TARGET;
    const y = (centre - x) / TARGET;
    return match[centre] === (y + MOVED.y) * SOURCE + x + MOVED.x;
  });
  return found.length / centres.length;
}

describe('a nearest-neighbour field', () => {
  it('finds where patches were taken from', () => {
    const field = cutOut();
    search(field, 12);
    expect(shareFound(field)).toBeGreaterThan(0.95);
  });

  it('never gets worse from pass to pass', () => {
    const field = cutOut();
    search(field, 1);
    const before = field.cost.slice();
    search(field, 1);
    for (const centre of field.centres) {
      expect(field.cost[centre]!).toBeLessThanOrEqual(before[centre]!);
    }
  });

  it('takes matches from allowed places only', () => {
    const field = cutOut();
    for (let i = 0; i < SOURCE * 20; i++) field.allowed[i] = 0;
    search(field, 4);
    for (const centre of field.centres) {
      expect(field.match[centre]!).toBeGreaterThanOrEqual(SOURCE * 20);
    }
  });

  it('votes for the picture that its patches were taken from', () => {
    const field = cutOut();
    search(field, 12);
    const { space, source, target } = field;
    const weights = new Float32Array(TARGET ** 2);
    voteWeights(field, 0.35, weights);
    const ballot = space.raster(TARGET, TARGET);
    const raster = space.raster(TARGET, TARGET);
    const pixels = Int32Array.from(field.centres);
    vote(field, source, weights, ballot, { raster, pixels });
    for (const pixel of pixels) {
      expect(Math.abs(raster.data[4 * pixel]! - target.data[4 * pixel]!)).toBeLessThan(2);
    }
  });

  it('hands its offsets on to a finer one', () => {
    const coarse = cutOut();
    search(coarse, 12);
    const space = new PatchSpace(4 * (SOURCE ** 2 + TARGET ** 2));
    const fine = nearestField({
      space,
      edge: 7,
      target: space.raster(2 * TARGET, 2 * TARGET),
      source: space.raster(2 * SOURCE, 2 * SOURCE),
      centres: Int32Array.from(inner(2 * TARGET)),
      allowed: new Uint8Array((2 * SOURCE) ** 2).fill(1),
    });
    refineMatches(coarse, fine);
    const exact = Array.from(fine.centres).filter((centre) => {
      const x = centre % (2 * TARGET);
      const y = (centre - x) / (2 * TARGET);
      return fine.match[centre] === (y + 2 * MOVED.y) * 2 * SOURCE + x + 2 * MOVED.x;
    });
    expect(exact.length / fine.centres.length).toBeGreaterThan(0.9);
  });
});
