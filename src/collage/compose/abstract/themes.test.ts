import { expect, test } from 'vitest';
import { formNames } from '../../render/backdrops/abstract/form-names.ts';
import { abstractMoods } from '../../render/backdrops/abstract/scheme.ts';
import { themeOf, themes } from './themes.ts';

test('every theme names forms and palettes that there are', () => {
  const unknown = themes.flatMap(({ forms, palettes }) => [
    ...forms.filter((form) => !formNames.includes(form)),
    ...palettes.filter((palette) => !abstractMoods.includes(palette)),
  ]);
  expect(unknown).toEqual([]);
  for (const { words, forms, palettes } of themes) {
    expect(Math.min(words.length, forms.length, palettes.length)).toBeGreaterThan(0);
  }
});

test('every idea has one theme, and every form is some theme’s', () => {
  const words = themes.flatMap((theme) => theme.words);
  expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
  const used = new Set(themes.flatMap(({ forms }) => forms));
  expect(formNames.filter((form) => !used.has(form))).toEqual([]);
});

test('opposite ideas look different', () => {
  const palettes = (word: string) => new Set(themeOf(word)!.palettes);
  expect([...palettes('joy')].filter((palette) => palettes('grief').has(palette))).toEqual([]);
});
