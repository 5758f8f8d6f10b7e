import sharp from 'sharp';
import { expect, test } from 'vitest';

import type { DrawTask } from '../../../src/engines/engine.ts';
import {
  answer,
  ask,
  callIn,
  pictureIn,
  refusalIn,
  RESPONSES,
  TOOL,
} from '../../support/conversations.ts';
import { door, solidEngine } from '../../support/solid-engine.ts';
import { openWholeServer } from '../../support/whole-server.ts';

/** An engine that remembers what it was asked, and a server that draws with it. */
async function open() {
  const tasks: DrawTask[] = [];
  const engine = solidEngine({ id: 'collage', delay: (task) => (tasks.push(task), 0) });
  return { server: await openWholeServer({ engine }), tasks };
}

const colour = (background: string, width = 64): Promise<Buffer> =>
  sharp({ create: { width, height: 64, channels: 3, background } })
    .png()
    .toBuffer();

const dataUrl = (picture: Buffer): string => `data:image/png;base64,${picture.toString('base64')}`;

const says = (text: string, ...images: readonly object[]) => ({
  role: 'user',
  content: [
    { type: 'input_text', text },
    ...images.map((image) => ({ type: 'input_image', ...image })),
  ],
});

/** Red, green and blue of the picture that a task starts from. */
function sourceOf(task: DrawTask | undefined): readonly number[] {
  return [...(task?.source?.pixels.data.slice(0, 3) ?? [])];
}

test('a response goes on from the picture of the one before it', async () => {
  const { server, tasks } = await open();
  const first = await answer(server, { tools: [{ ...TOOL, seed: 255 }] });
  const second = await answer(server, {
    input: 'make it night',
    previous_response_id: first.id,
  });
  expect(second.previous_response_id).toBe(first.id);
  expect(callIn(second)).toMatchObject({ action: 'edit', revised_prompt: 'make it night' });
  expect(sourceOf(tasks[1])).toEqual([255, 0, 0]);
  const third = await answer(server, {
    input: 'add a red umbrella',
    previous_response_id: second.id,
  });
  expect(callIn(third).action).toBe('edit');
  expect(tasks[2]?.wholePrompt).toContain('cat');
});

test('an image call is passed back by its id alone, as the guide does', async () => {
  const { server, tasks } = await open();
  const first = await answer(server, { tools: [{ ...TOOL, seed: 255 }] });
  const { id } = callIn(first);
  for (const item of [
    { type: 'image_generation_call', id },
    { type: 'item_reference', id },
    { id },
  ]) {
    const second = await answer(server, { input: [says('make it night'), item] });
    expect(callIn(second).action).toBe('edit');
  }
  expect(tasks.slice(1).map(sourceOf)).toEqual(Array.from({ length: 3 }, () => [255, 0, 0]));
});

test('everything that was answered can be passed back, also where nothing was stored', async () => {
  const { server, tasks } = await open();
  const first = await answer(server, { store: false, tools: [{ ...TOOL, seed: 255 }] });
  const second = await answer(server, {
    store: false,
    input: [says('a cat'), ...first.output, says('add a red umbrella')],
  });
  expect(callIn(second).action).toBe('edit');
  expect(sourceOf(tasks[1])).toEqual([255, 0, 0]);
  // It was known again: what the whole shows goes on from what was asked for first.
  expect(tasks[1]?.wholePrompt).toContain('cat');
  expect(await server.objects('kept')).toEqual([]);
});

test('a picture that was changed since is no longer what its call drew', async () => {
  const { server, tasks } = await open();
  const first = await answer(server, { store: false });
  const result = (await colour('lime')).toString('base64');
  await answer(server, {
    input: [{ ...callIn(first), result }, says('add a red umbrella')],
  });
  expect(sourceOf(tasks[1])).toEqual([0, 255, 0]);
});

test('a message is referred to by its id', async () => {
  const { server } = await open();
  const said = await answer(server, { tools: [] });
  const [message] = said.output;
  const drawn = await answer(server, {
    input: [{ type: 'item_reference', id: message?.id }, says('a cat')],
  });
  expect(callIn(drawn).revised_prompt).toBe('a cat');
});

test.each(['png', 'jpeg', 'webp', 'gif'] as const)(
  'a %s that is shown is worked on',
  async (format) => {
    const { server, tasks } = await open();
    const picture = await sharp(await colour('blue'))
      .toFormat(format)
      .toBuffer();
    const image_url = `data:image/${format};base64,${picture.toString('base64')}`;
    const response = await answer(server, { input: [says('make it night', { image_url })] });
    expect(callIn(response).action).toBe('edit');
    expect(sourceOf(tasks[0])[2]).toBeGreaterThan(250);
  },
);

test('a file is shown by its id, and what a key drew by its link', async () => {
  const { server, tasks } = await open();
  const form = new FormData();
  form.set('purpose', 'vision');
  form.set(
    'file',
    new Blob([Uint8Array.from(await colour('blue'))], { type: 'image/png' }),
    'a.png',
  );
  const { json } = await server.send('/v1/files', { body: form });
  const { id: file_id } = json as { readonly id: string };
  await answer(server, { input: [says('make it night', { file_id })] });
  expect(sourceOf(tasks[0])).toEqual([0, 0, 255]);
  const drawn = await server.send('/v1/images/generations', {
    json: { prompt: 'a cat', size: '256x256', seed: 255 },
  });
  const { data } = drawn.json as { readonly data: readonly { readonly url: string }[] };
  await answer(server, { input: [says('make it night', { image_url: data[0]?.url })] });
  expect(sourceOf(tasks[2])).toEqual([255, 0, 0]);
});

test('what was shown once is there in later turns', async () => {
  const { server, tasks } = await open();
  const image_url = dataUrl(await colour('blue'));
  const first = await answer(server, { tools: [], input: [says('what is this?', { image_url })] });
  expect(await server.objects('kept')).toHaveLength(1);
  await answer(server, { input: 'make it night', previous_response_id: first.id });
  expect(sourceOf(tasks[0])).toEqual([0, 0, 255]);
});

test('a mask says what may change, and the rest stays as it is', async () => {
  const { server } = await open();
  const image_url = dataUrl(
    await colour('blue', 1024).then((one) => sharp(one).resize(1024, 1024).png().toBuffer()),
  );
  const half = await sharp({
    create: { width: 1024, height: 1024, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
  })
    .composite([
      {
        input: await sharp(await colour('black'))
          .resize(512, 1024)
          .png()
          .toBuffer(),
        left: 0,
        top: 0,
      },
    ])
    .png()
    .toBuffer();
  const response = await answer(server, {
    input: [says('a cat', { image_url })],
    tools: [
      { ...TOOL, size: '1024x1024', seed: 255, input_image_mask: { image_url: dataUrl(half) } },
    ],
  });
  expect(response.tools[0]).toMatchObject({ input_image_mask: {} });
  const { data } = await sharp(pictureIn(response))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const at = (x: number) => [...data.subarray(3 * (512 * 1024 + x), 3 * (512 * 1024 + x) + 3)];
  expect([at(100), at(900)]).toEqual([
    [0, 0, 255],
    [255, 0, 0],
  ]);
});

test('two hundred messages are one conversation, and the last is what is drawn', async () => {
  const { server } = await open();
  const input = Array.from({ length: 199 }, (_, i) => ({
    role: i % 2 ? 'assistant' : 'user',
    content: `word ${i}`,
  }));
  const response = await answer(server, {
    input: [...input, says('a cat')],
    tool_choice: 'required',
  });
  expect(callIn(response).status).toBe('completed');
  const items = await server.send(`${RESPONSES}/${response.id}/input_items?limit=100&order=asc`);
  expect(items.json).toMatchObject({ has_more: true, data: { length: 100 } });
});

test('whoever deletes a response cannot go on from it; the record of its picture stays', async () => {
  const { server } = await open();
  const reply = await ask(server, {
    input: [says('make it night', { image_url: dataUrl(await colour('blue')) })],
  });
  const { id } = reply.json as { readonly id: string };
  const deleted = await server.send(`${RESPONSES}/${id}`, { method: 'DELETE' });
  expect(deleted.json).toEqual({ id, object: 'response', deleted: true });
  expect(await server.objects('kept')).toEqual([]);
  expect((await server.send(`${RESPONSES}/${id}`)).status).toBe(404);
  expect((await server.send(`${RESPONSES}/${id}`, { method: 'DELETE' })).status).toBe(404);
  expect(refusalIn(await ask(server, { previous_response_id: id }))).toEqual([
    400,
    'previous_response_not_found',
    'previous_response_id',
    `Previous response with id '${id}' not found.`,
  ]);
  const record = await server.send(`/gala/v1/records/${reply.headers.get('x-gala-record')}`);
  expect(record.status).toBe(200);
});

test('nobody goes on from what is still being drawn', async () => {
  const { opened, open: letGo } = door();
  const engine = solidEngine({ id: 'collage', until: () => opened });
  const server = await openWholeServer({ engine });
  const { id } = await answer(server, { background: true });
  const [status, code] = refusalIn(await ask(server, { previous_response_id: id }));
  expect([status, code]).toEqual([409, 'response_under_way']);
  letGo();
});

test('what came in is listed, page by page', async () => {
  const { server } = await open();
  const picture = await colour('blue');
  const { id } = await answer(server, {
    input: [
      says('one', { image_url: dataUrl(picture), detail: 'high' }),
      { role: 'assistant', content: [{ type: 'output_text', text: 'two' }] },
      { role: 'developer', content: 'three' },
    ],
  });
  const list = async (query: string) => {
    const { json } = await server.send(`${RESPONSES}/${id}/input_items${query}`);
    return json as {
      readonly data: readonly { readonly id: string; readonly content: readonly object[] }[];
      readonly has_more: boolean;
      readonly last_id: string;
    };
  };
  const newest = await list('?limit=2');
  expect(newest.data.map(({ content }) => content)).toEqual([
    [{ type: 'input_text', text: 'three' }],
    [{ type: 'output_text', text: 'two' }],
  ]);
  expect(newest.has_more).toBe(true);
  const rest = await list(`?after=${newest.last_id}`);
  expect(rest).toMatchObject({
    has_more: false,
    data: [{ content: [{ text: 'one' }, { detail: 'high', image_url: null, file_id: null }] }],
  });
  const whole = await list('?order=asc&include[]=message.input_image.image_url');
  expect(whole.data[0]?.content[1]).toMatchObject({ image_url: dataUrl(picture) });
});

test('pictures of conversations take room of their team, and leave it with them', async () => {
  const picture = await sharp(
    Buffer.alloc(300 * 300 * 3).map((_, i) => (i * 7919) % 251),
    {
      raw: { width: 300, height: 300, channels: 3 },
    },
  )
    .png({ compressionLevel: 0 })
    .toBuffer();
  // Room for one of them and what is said.
  const teamAssetsGb = ((1.5 * picture.length) / 1024 ** 3).toFixed(6);
  const server = await openWholeServer({ values: { teamAssetsGb } });
  const shows = (times: number) => ({
    input: [
      says('look', ...Array.from({ length: times }, () => ({ image_url: dataUrl(picture) }))),
    ],
    tool_choice: 'none',
  });
  const full = { status: 403, json: { error: { code: 'assets_full' } } };
  expect(await ask(server, shows(2))).toMatchObject(full);
  expect(await server.objects('kept')).toEqual([]);
  const kept = await answer(server, shows(1));
  expect(await ask(server, { ...shows(1), store: false })).toMatchObject(full);
  // What brings nothing goes on.
  await answer(server, { previous_response_id: kept.id, input: 'a cat' });
  await server.send(`${RESPONSES}/${kept.id}`, { method: 'DELETE' });
  await answer(server, { ...shows(1), store: false });
  await answer(server, shows(1));
  expect(await server.objects('kept')).toHaveLength(1);
});
