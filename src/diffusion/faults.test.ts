import { expect, test } from 'vitest';

import { modelFault } from './faults.ts';

test('what a stranger wrote into a model moves no cursor and fills no pages', () => {
  const family = `Evil\u001b[2J\r\n\u202e${'B'.repeat(200_000)}`;
  const { message } = modelFault('family_unknown', { model: 'm', family, supported: ['sd'] });
  expect(message).toContain('The model m is a Evil [2J B');
  expect(message).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  expect(message.length).toBeLessThan(1000);
});

test('a list of thousands is told of in part', () => {
  const domains = Array.from({ length: 5000 }, (_, i) => `com.evil.${i}`);
  const { message } = modelFault('custom_operators', { model: 'm', file: 'a', domains });
  expect(message).toContain('com.evil.99');
  expect(message).not.toContain('com.evil.100');
});
