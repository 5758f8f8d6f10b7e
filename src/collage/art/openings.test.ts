import { expect, test } from 'vitest';
import { buildFigure } from './build-figure.ts';
import { plainRecipe } from '../compose/casting/recipe.ts';
import { readTable } from './table.ts';

const described = readTable('openings').map(([art = '']) => ({
  art,
  ...buildFigure(plainRecipe(art)),
}));

test.each(described)('$art has openings within its figure', ({ openings = [], width, height }) => {
  expect(openings.length).toBeGreaterThan(0);
  for (const { outline } of openings) {
    expect(outline.length).toBeGreaterThan(2);
    for (const { x, y } of outline) {
      expect(x / width).toBeCloseTo(Math.min(1, Math.max(0, x / width)));
      expect(y / height).toBeCloseTo(Math.min(1, Math.max(0, y / height)));
    }
  }
});

test.each(described)('the openings of $art are convex', ({ openings = [] }) => {
  for (const { outline } of openings) {
    const turns = outline.map((b, index) => {
      const a = outline.at(index - 1)!;
      const c = outline[(index + 1) % outline.length]!;
      return (b.x - a.x) * (c.y - b.y) - (b.y - a.y) * (c.x - b.x);
    });
    const signs = new Set(turns.filter((turn) => Math.abs(turn) > 1e-6).map(Math.sign));
    expect(signs.size).toBe(1);
  }
});
