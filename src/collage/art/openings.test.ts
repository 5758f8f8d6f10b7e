import { expect, test } from 'vitest';
import { buildFigure } from './build-figure.ts';
import { plainRecipe } from '../compose/casting/recipe.ts';
import { readTable } from './table.ts';

test('every opening belongs to art that exists and lies within its figure', () => {
  for (const [art = ''] of readTable('openings')) {
    const { openings, width, height } = buildFigure(plainRecipe(art));
    expect(openings?.length, art).toBeGreaterThan(0);
    for (const { outline } of openings!) {
      expect(outline.length, art).toBeGreaterThan(2);
      for (const { x, y } of outline) {
        expect(x / width, art).toBeCloseTo(Math.min(1, Math.max(0, x / width)));
        expect(y / height, art).toBeCloseTo(Math.min(1, Math.max(0, y / height)));
      }
    }
  }
});

test('outlines are convex: every corner turns the same way', () => {
  for (const [art = ''] of readTable('openings')) {
    for (const { outline } of buildFigure(plainRecipe(art)).openings!) {
      const turns = outline.map((b, index) => {
        const a = outline.at(index - 1)!;
        const c = outline[(index + 1) % outline.length]!;
        return (b.x - a.x) * (c.y - b.y) - (b.y - a.y) * (c.x - b.x);
      });
      const signs = new Set(turns.filter((turn) => Math.abs(turn) > 1e-6).map(Math.sign));
      expect(signs.size, art).toBe(1);
    }
  }
});
