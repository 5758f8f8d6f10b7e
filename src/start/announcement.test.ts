import { expect, test } from 'vitest';

import { announcement, type AnnouncementFacts } from './announcement.ts';

const facts: AnnouncementFacts = {
  origin: 'http://127.0.0.1:1904',
  dataFolder: '/home/ada/gala',
  firstKey: { secret: 'sk-gala-secret', file: '/home/ada/gala/first-key' },
  configuredKey: false,
  terminal: true,
  bound: [],
  playground: { url: 'http://127.0.0.1:1904/#token=once', signsIn: true },
};

test('a person is shown the new key once, and where it is kept', () => {
  const text = announcement(facts);
  expect(text).toContain('Base URL    http://127.0.0.1:1904/v1');
  expect(text).toContain(
    'API key     sk-gala-secret (shown this once; kept in /home/ada/gala/first-key)',
  );
});

test('the line to paste reads the key from its file and holds no secret', () => {
  const [, line = ''] = announcement(facts).split('Try it:');
  expect(line).toContain('-H "Authorization: Bearer $(cat /home/ada/gala/first-key)" \\');
  expect(line).not.toContain('sk-gala-secret');
});

test('a pipe or a log never gets the key', () => {
  const text = announcement({ ...facts, terminal: false });
  expect(text).not.toContain('sk-gala-secret');
  expect(text).toContain('API key     kept in /home/ada/gala/first-key');
});

test('a folder with blanks and quotes is quoted for the shell', () => {
  const file = "/home/ada/it's here/first-key";
  expect(announcement({ ...facts, firstKey: { secret: undefined, file } })).toContain(
    `$(cat '/home/ada/it'\\''s here/first-key')`,
  );
});

test('without a key in sight it says how to come by one', () => {
  const none = { secret: undefined, file: undefined };
  expect(announcement({ ...facts, firstKey: none })).toContain('make one with: gala keys create');
  expect(announcement({ ...facts, firstKey: none, configuredKey: true })).toContain(
    'Bearer $GALA_API_KEY',
  );
});

test('it tells which ids local models draw, and which of those cannot', () => {
  expect(announcement(facts)).not.toContain('Drawn by local models');
  const text = announcement({
    ...facts,
    bound: [
      { id: 'dall-e-2', by: ['painter'] },
      { id: 'gpt-image-1', by: ['gone'], trouble: 'It is not installed.' },
    ],
  });
  expect(text).toContain('  dall-e-2     painter\n');
  expect(text).toContain('  gpt-image-1  nothing now: It is not installed.\n');
});

test('a person is handed a link to the playground, and told how long it holds', () => {
  expect(announcement(facts)).toContain(
    [
      '  Playground  http://127.0.0.1:1904/#token=once',
      '              (signs in once, within 15 minutes; gala link prints another)',
      '  Base URL    http://127.0.0.1:1904/v1',
    ].join('\n'),
  );
});

test('without a link it says where the playground is and how to come by one', () => {
  const playground = { url: 'http://127.0.0.1:1904/', signsIn: false };
  expect(announcement({ ...facts, terminal: false, playground })).toContain(
    '  Playground  http://127.0.0.1:1904/\n              (gala link prints a link that signs in)\n',
  );
});

test('where no playground is served none is spoken of', () => {
  const text = announcement({ ...facts, playground: undefined });
  expect(text).not.toContain('Playground');
  expect(text).toContain('Gala is ready.\n\n  Base URL');
});
