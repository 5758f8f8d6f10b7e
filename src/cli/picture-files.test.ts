import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { temporaryFolder } from '../../test/support/temporary-folder.ts';
import { assertWritable, fileNameFor, pictureFiles, writePicture } from './picture-files.ts';

test('one picture keeps its name, several are numbered', () => {
  expect(pictureFiles('a/cat.png', 1)).toEqual(['a/cat.png']);
  expect(pictureFiles('a/cat.PNG', 2)).toEqual(['a/cat-1.PNG', 'a/cat-2.PNG']);
  expect(pictureFiles('/dev/null', 1)).toEqual(['/dev/null']);
  expect(() => pictureFiles('cat.webp', 1)).toThrow('should end with .png');
  expect(() => pictureFiles('/dev/null', 2)).toThrow('takes one picture');
});

test.each([
  ['a white siamese cat', 'a-white-siamese-cat.png'],
  ['  "¡Hola, mundo!"  ', 'hola-mundo.png'],
  ['Ein süßer Hund!', 'ein-süßer-hund.png'],
  ['猫と犬', '猫と犬.png'],
  ['𠀋'.repeat(80), `${'𠀋'.repeat(60)}.png`],
  ['../../etc/passwd', 'etc-passwd.png'],
  ['🎈🎈', 'picture.png'],
  ['x'.repeat(200), `${'x'.repeat(60)}.png`],
])('a picture of %j is called %s', (prompt, name) => {
  expect(fileNameFor(prompt, 1)).toBe(name);
});

test('a picture is written whole, with nothing beside it', async () => {
  const folder = await temporaryFolder();
  const path = join(folder, 'a.png');
  await writeFile(path, 'something longer than what comes');
  await writePicture(path, Buffer.from('new'));
  expect(await readFile(path, 'utf8')).toBe('new');
  expect(await readdir(folder)).toEqual(['a.png']);
});

test('a device is written to and stays one', async () => {
  await writePicture('/dev/null', Buffer.from('new'));
  await expect(readFile('/dev/null', 'utf8')).resolves.toBe('');
});

test('what cannot be written is named', async () => {
  const folder = await temporaryFolder();
  await expect(assertWritable(folder)).rejects.toThrow('is a folder');
  await expect(assertWritable(join(folder, 'no', 'a.png'))).rejects.toThrow('ENOENT');
  await expect(writePicture(join(folder, 'no', 'a.png'), Buffer.from('x'))).rejects.toThrow(
    /Cannot write '.*' \(ENOENT\)/,
  );
});
