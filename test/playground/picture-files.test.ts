import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { expect, test } from 'vitest';

import { playground } from '../support/playground/playground.ts';
import { grained } from '../support/playground/test-pictures.ts';

const { openPlayground } = playground();

interface Brought {
  readonly name: string;
  readonly type: string;
  readonly bytes: Buffer;
}

async function open(): Promise<Page> {
  const page = await openPlayground({ view: 'edit', given: { model: 'gpt-image-1' } });
  await page.getByText('Drop pictures here').waitFor();
  return page;
}

/** Brings a file as a hand would that drags it onto the page, or pastes it. */
const bring = (page: Page, by: 'drop' | 'paste', { name, type, bytes }: Brought): Promise<void> =>
  page.evaluate(
    ({ how, base64, fileName, mime }) => {
      const data = Uint8Array.from(atob(base64), (letter) => letter.codePointAt(0)!);
      const transfer = new DataTransfer();
      transfer.items.add(new File([data], fileName, { type: mime }));
      const event =
        how === 'drop'
          ? new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true })
          : new ClipboardEvent('paste', {
              clipboardData: transfer,
              bubbles: true,
              cancelable: true,
            });
      document.body.dispatchEvent(event);
    },
    { how: by, base64: bytes.toString('base64'), fileName: name, mime: type },
  );

const pick = (page: Page, { name, type, bytes }: Brought): Promise<void> =>
  page
    .getByLabel(/Choose files|Add a picture/)
    .setInputFiles({ name, mimeType: type, buffer: bytes });

const wide = () => grained(60, 40);

test('photos are upright and every common kind of file opens, picked, dropped and pasted', async () => {
  const page = await open();
  const two = Buffer.concat([await wide().raw().toBuffer(), Buffer.alloc(60 * 40 * 3)]);
  const frames = { raw: { width: 60, height: 80, channels: 3, pageHeight: 40 } } as const;
  const files = {
    'turned.jpg': ['image/jpeg', await wide().withMetadata({ orientation: 6 }).jpeg().toBuffer()],
    'inks.jpg': ['image/jpeg', await wide().toColourspace('cmyk').jpeg().toBuffer()],
    'deep.png': ['image/png', await wide().toColourspace('rgb16').png().toBuffer()],
    'moving.gif': [
      'image/gif',
      await sharp(two, frames)
        .gif({ delay: [9, 9] })
        .toBuffer(),
    ],
    'moving.webp': [
      'image/webp',
      await sharp(two, frames)
        .webp({ delay: [9, 9] })
        .toBuffer(),
    ],
    'new.avif': ['image/avif', await wide().avif().toBuffer()],
    'dot.png': ['image/png', await grained(1, 1).png().toBuffer()],
  } as const;
  const ways = [pick, ...(['drop', 'paste'] as const).map((by) => bringBy(by))];
  for (const [place, [name, [type, bytes]]] of Object.entries(files).entries()) {
    await ways[place % ways.length]!(page, { name, type, bytes });
    await page.getByRole('button', { name: `Remove ${name}` }).waitFor();
  }
  const shown = await page
    .getByRole('list', { name: 'Pictures, in order' })
    .getByRole('listitem')
    .allTextContents();
  expect(shown.map((text) => text.replace(/^.*\.(?:jpg|png|gif|webp|avif)/, ''))).toEqual([
    '40×60 JPEG, sent as it is',
    '60×40 JPEG, sent as it is',
    '60×40 PNG, sent as it is',
    '60×40 GIF → 60×40 PNG',
    '60×40 WebP, sent as it is',
    '60×40 AVIF → 60×40 PNG',
    '1×1 PNG, sent as it is',
  ]);
});

const bringBy = (by: 'drop' | 'paste') => (page: Page, file: Brought) => bring(page, by, file);

test.each(['drop', 'paste'] as const)(
  'what this browser cannot open says what helps: %s',
  async (by) => {
    const page = await open();
    const head = Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1');
    const bytes = Buffer.concat([head, Buffer.alloc(200)]);
    await bring(page, by, { name: 'phone.heic', type: 'image/heic', bytes });
    const alert = page.getByRole('alert');
    await expect
      .poll(() => alert.textContent())
      .toContain('cannot open HEIC pictures. Save phone.heic as JPEG or PNG');
  },
);
