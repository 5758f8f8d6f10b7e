import { expect, test } from 'vitest';

import { avatarOf } from './avatar.ts';

const svgOf = (name: string, userId = 'user_1'): string =>
  decodeURIComponent(avatarOf(userId, name).slice('data:image/svg+xml,'.length));

test.each([
  ['Ada Lovelace', 'AL'],
  ['Ada Byron King Lovelace', 'AL'],
  ['owner', 'O'],
  ['søren kierkegaard', 'SK'],
  ['山田 太郎', '山太'],
  ['<script>alert(1)</script>', 'SS'],
  ['"&<>', '?'],
  ['', '?'],
])('“%s” is shown as %s, and nothing else of it', (name, initials) => {
  expect(svgOf(name)).toContain(`>${initials}</text>`);
  expect(svgOf(name).match(/</g)).toHaveLength(5);
});

test('a person keeps a colour under any name', () => {
  const colour = (svg: string) => /rx="48" fill="(#\w{6})"/.exec(svg)?.[1];
  expect(colour(svgOf('Ada'))).toBe(colour(svgOf('Countess')));
  const colours = Array.from({ length: 200 }, (_, i) => colour(svgOf('Ada', `user_${i}`)));
  expect(new Set(colours).size).toBe(7);
});

test('it is a URL', () => {
  expect(URL.canParse(avatarOf('user_1', 'Ada'))).toBe(true);
  expect(avatarOf('user_1', 'Ada')).not.toMatch(/[\s"<>]/);
});
