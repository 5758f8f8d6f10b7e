// What Gala is compared with: a bare Fastify route that does the same writes and the same encoding,
// and none of what makes it a service: no keys, checks, queue, links, cancelling or error words.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fastify, { type FastifyRequest } from 'fastify';

import type * as Database from '../../src/database/open-database.ts';
import type * as Ids from '../../src/kernel/ids.ts';
import type * as Encoding from '../../src/pixels/encode-png.ts';
import type * as Store from '../../src/storage/filesystem/filesystem-store.ts';
import { built } from '../built.ts';
import { noOpEngine } from './no-op-engine.ts';

const { openDatabase } = await built<typeof Database>('database/open-database.js');
const { createFilesystemStore } = await built<typeof Store>(
  'storage/filesystem/filesystem-store.js',
);
const { encodePng } = await built<typeof Encoding>('pixels/encode-png.js');
const { newId, randomBase36 } = await built<typeof Ids>('kernel/ids.js');

const data = process.env['GALA_DATA'] ?? '';
const database = await openDatabase({ file: join(data, 'gala.db') });
const { records } = database;
const store = await createFilesystemStore({ folder: join(data, 'objects') });
writeFileSync(join(data, 'first-key'), 'no key is asked for\n');

const app = fastify();
app.get('/healthz', () => ({ status: 'ok' }));
const generate = async (request: FastifyRequest) => {
  const { prompt, model } = request.body as { readonly prompt: string; readonly model: string };
  const size = { width: 256, height: 256 };
  const seed = 1;
  const task = { operation: 'generate', model, engine: 'collage', prompt, size, seed } as const;
  const id = newId('rec');
  const now = Date.now();
  await records.admit(
    {
      id,
      teamId: 'team',
      userId: 'user_default',
      keyId: 'key',
      dialect: 'openai',
      task: { ...task, count: 1 },
      notes: {},
      state: 'queued',
      createdAt: now,
      startedAt: null,
      finishedAt: null,
      images: [],
      fault: null,
      expiresAt: null,
      creditsPerImage: 0,
      creditsCharged: 0,
      rating: null,
      feedback: null,
    },
    undefined,
  );
  await records.start(id, now);
  const { signal } = new AbortController();
  const { pixels } = await noOpEngine.draw(task, { signal, onProgress: () => {} });
  const bytes = await encodePng(pixels, { engine: 'collage', model, source: 'algorithmicMedia' });
  const key = `images/${randomBase36(25)}.png`;
  const contentType = 'image/png';
  await store.put(key, bytes, contentType);
  const marks = { contentHash: key, scene: undefined };
  const image = { key, contentType, bytes: bytes.length, ...size, seed, ...marks } as const;
  await records.succeed(id, Date.now(), [image], now + 1e9);
  return { created: Math.floor(now / 1000), data: [{ url: `${request.host}/${key}` }] };
};
app.post('/v1/images/generations', (request) => generate(request));

console.log(`listening at ${await app.listen({ port: 0, host: '127.0.0.1' })}`);
process.once('SIGTERM', () => void app.close().then(() => database.close()));
