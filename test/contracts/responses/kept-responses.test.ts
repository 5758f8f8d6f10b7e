import sharp from 'sharp';
import { expect, test } from 'vitest';

import type { KeptResponse } from '../../../src/wire/gala/kept-response.ts';
import { answer, retrieve } from '../../support/conversations.ts';
import { readDocumentation } from '../../support/documented.ts';
import { openWholeServer } from '../../support/whole-server.ts';

const pixel = await sharp({
  create: { width: 8, height: 8, channels: 3, background: '#c03020' },
})
  .png()
  .toBuffer();

test('a kept response has links in place of its pictures, and is otherwise the same', async () => {
  const server = await openWholeServer();
  const documentation = await readDocumentation(server);
  const image_url = `data:image/png;base64,${pixel.toString('base64')}`;
  const { id } = await answer(server, {
    input: [
      {
        role: 'user',
        content: [
          { type: 'input_text', text: 'a cat' },
          { type: 'input_image', image_url },
        ],
      },
    ],
  });
  const reply = await server.send(`/gala/v1/responses/${id}`);
  expect(documentation.deviations('GET /gala/v1/responses/{id}', reply)).toEqual([]);
  const kept = reply.json as KeptResponse;
  expect(kept.said).toEqual({ text: 'a cat', pictures: 1 });
  const whole = await retrieve(server, id);
  const output = whole.output.map((item) =>
    item.type === 'image_generation_call' ? { ...item, result: null } : item,
  );
  expect(kept.response).toEqual({ ...whole, output });
  const [call] = whole.output;
  const drawn = Buffer.from(
    call?.type === 'image_generation_call' ? (call.result ?? '') : '',
    'base64',
  );
  const linked = await fetch(kept.picture?.url ?? '');
  expect(Buffer.from(await linked.arrayBuffer()).equals(drawn)).toBe(true);

  // Once it is deleted there is nothing to link to.
  await server.send(`/gala/v1/records/${kept.record_id}/images/0`, { method: 'DELETE' });
  const after = await server.send(`/gala/v1/responses/${id}`);
  expect(after.json).toMatchObject({ picture: null, response: { id, status: 'completed' } });
});
