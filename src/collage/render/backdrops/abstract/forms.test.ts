import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { Arena } from '../../../../numerics/arena.ts';
import type { Plan } from '../../../compose/plan.ts';
import { createCanvas } from '../../canvas.ts';
import { viewOf } from '../../view.ts';
import { paintAbstract } from '../abstract.ts';
import { formNames } from './form-names.ts';

/** So bright that it shows wherever a form leaves more than a hundredth of it uncovered. */
const UNPAINTED = 200;

function painted(form: string, seed: number, width = 48, height = 48): Float32Array {
  const unit = Math.min(width, height);
  const plan: Plan = {
    frame: { width: width / unit, height: height / unit },
    seed,
    light: { time: 'indoors', source: { x: -0.25, y: 0.1 }, visible: false },
    backdrop: { kind: 'abstract', horizon: 0.7, weather: [], mood: 'plain', options: { form } },
    items: [],
  };
  const canvas = createCanvas(width, height);
  canvas.rgb.fill(UNPAINTED);
  paintAbstract(viewOf(plan, canvas, new Arena(0)));
  return canvas.rgb;
}

describe.each(formNames)('%s', (form) => {
  test.each([
    [48, 48],
    [90, 30],
    [30, 90],
  ])('covers all of %i × %i', (width, height) => {
    expect(painted(form, 1, width, height).every((value) => value < 3)).toBe(true);
  });

  test('looks alike with one seed and different with another', () => {
    const once = painted(form, 3);
    expect(isDeepStrictEqual(painted(form, 3), once)).toBe(true);
    expect(isDeepStrictEqual(painted(form, 4), once)).toBe(false);
  });

  test('is more than a plain ground', () => {
    const rgb = painted(form, 2);
    const greens = Array.from({ length: rgb.length / 3 }, (_, i) => rgb[i * 3 + 1]!);
    expect(Math.max(...greens) - Math.min(...greens)).toBeGreaterThan(0.15);
  });
});
