import { expect, test } from 'vitest';
import { explainPrompt, formatExplanation } from './explain.ts';

test('says what is drawn, worn, scenery and left out', () => {
  const { things, setting } = explainPrompt(
    'A T-Rex on a beach wearing sunglasses, without an umbrella',
  );
  const shown = Object.fromEntries(things.map((thing) => [thing.name, thing.shown]));
  expect(shown).toMatchObject({
    't-rex': 'drawn',
    beach: 'scenery',
    sunglasses: 'attached',
    umbrella: 'left-out',
  });
  expect(setting.backdrop).toBe('beach');
});

test('names what cannot be drawn, with a reason', () => {
  const { notDrawn } = explainPrompt('a cat with a flibbertigizmo, oil painting');
  expect(notDrawn.map(({ what }) => what).join(' ')).toMatch(/flibbertigizmo/);
  expect(notDrawn.every(({ why }) => why.length > 0)).toBe(true);
});

test('keeps counts, colours and setting through JSON', () => {
  const explanation = explainPrompt('three red balloons over a city at night');
  expect(JSON.parse(JSON.stringify(explanation))).toMatchObject({
    things: [
      { phrase: 'three red balloons', count: { value: 3 }, colours: ['red'], shown: 'drawn' },
      { shown: 'scenery' },
    ],
    setting: { time: 'night', backdrop: 'city' },
    notDrawn: [],
  });
});

test('reads well in a terminal', () => {
  const text = formatExplanation(
    explainPrompt('two black cats on a red sofa next to a "HOME" sign'),
  );
  expect(text).toContain('2 × black cat: drawn');
  expect(text).toMatch(/Relations:\n {2}.*— on —/);
  expect(text).toContain('“HOME”');
  expect(text).toContain('backdrop: room');
});

test('says plainly that nothing could be read', () => {
  expect(formatExplanation(explainPrompt('???'))).toContain('No word of this prompt could be read');
});
