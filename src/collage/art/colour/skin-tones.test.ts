import { expect, test } from 'vitest';
import { buildFigure } from '../build-figure.ts';
import { allFacts } from '../facts.ts';
import { readTable } from '../table.ts';
import { hasSkin, inTone, skinTones } from './skin-tones.ts';
import { drawingFigure } from '../drawing-figure.ts';

const markup = (id: string, tone: unknown) =>
  inTone(id, drawingFigure(id, 'p'), tone)
    .layers.map((layer) => layer.markup)
    .join('');

test('every row names a drawing and colours that it has', () => {
  const rows = readTable('skins');
  expect(rows.length).toBeGreaterThan(150);
  const wrong = rows.filter(
    ([id = '', literals = '']) =>
      !allFacts().has(id) ||
      literals.split(' ').some((literal) => !markup(id, '').includes(literal)),
  );
  expect(wrong).toEqual([]);
});

test.each(skinTones)('gives a woman %s skin', (tone) => {
  expect(markup('woman-standing', '')).toContain('#ffca26');
  expect(markup('woman-standing', tone)).not.toContain('#ffca26');
});

test('leaves animals and unknown tones alone', () => {
  expect(hasSkin('cat')).toBe(false);
  expect(markup('cat', 'dark')).toBe(markup('cat', ''));
  expect(markup('woman', 'plaid')).toBe(markup('woman', ''));
});

test('a rig takes its hands from the toned head', () => {
  const rig = (tone: string) =>
    JSON.stringify(
      buildFigure({
        art: 'rig:standing',
        options: { head: 'noto:woman', being: 'person', tone },
        colours: [],
        material: undefined,
        marking: undefined,
        attached: [],
        lettering: [],
      }),
    );
  expect(rig('dark')).not.toContain('#ffca28');
  expect(rig('dark')).not.toBe(rig('light'));
});
