import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import type { Operation } from '../../src/kernel/image-task.ts';
import type { EstimateObject } from '../../src/wire/gala/estimate-response.ts';
import type { PlaygroundModel, PlaygroundModelList } from '../../src/wire/gala/model-response.ts';
import type { RecordObject } from '../../src/wire/gala/record-response.ts';
import { samplePng } from '../support/sample-pngs.ts';
import { openWholeServer } from '../support/whole-server.ts';

const PATHS: Readonly<Record<Operation, string>> = {
  generate: '/v1/images/generations',
  edit: '/v1/images/edits',
  vary: '/v1/images/variations',
};

interface Form {
  readonly operation: Operation;
  readonly request: Readonly<Record<string, unknown>>;
  /** Of the picture that it starts from. */
  readonly width: number;
  readonly height: number;
}

/** What a form may say that decides about the price, for any model and operation. */
const formsFor = (models: readonly PlaygroundModel[]): fc.Arbitrary<Form> =>
  fc
    .record({
      model: fc.nat().map((i) => models[i % models.length]!),
      operation: fc.nat(),
      n: fc.option(fc.integer({ min: 1, max: 2 })),
      size: fc.option(fc.nat()),
      quality: fc.option(fc.nat()),
      prompt: fc.constantFrom('a cat', 'a wide banner of a city', 'a portrait of a fox'),
      width: fc.integer({ min: 20, max: 90 }),
      height: fc.integer({ min: 20, max: 90 }),
    })
    .map(({ model, prompt, width, height, ...chosen }) => {
      const operation = model.operations[chosen.operation % model.operations.length]!;
      const { properties } = model.request[operation] as unknown as Schema;
      const pick = (names: readonly string[], i: number | null) =>
        i === null ? undefined : names[i % names.length];
      const n = properties['n']?.anyOf[0]?.const ?? chosen.n ?? undefined;
      const qualities = properties['quality']?.anyOf[0]?.enum ?? [];
      const quality = qualities.length > 0 ? pick(qualities, chosen.quality) : undefined;
      const size = pick(model.sizes.listed, chosen.size);
      const request = {
        model: model.id,
        ...(operation !== 'vary' && { prompt }),
        ...(n !== undefined && { n }),
        ...(size !== undefined && { size }),
        ...(quality !== undefined && { quality }),
      };
      const edge = model.pictures.square_png ? width : height;
      return { operation, request, width, height: edge };
    });

interface Schema {
  readonly properties: Readonly<
    Record<
      string,
      { readonly anyOf: readonly { readonly const?: number; readonly enum?: readonly string[] }[] }
    >
  >;
}

async function bodyOf({ operation, request, width, height }: Form): Promise<FormData> {
  const body = new FormData();
  for (const [name, value] of Object.entries(request)) body.set(name, String(value));
  const png = await samplePng({ width, height }, operation === 'edit' ? 128 : undefined);
  body.set('image', new Blob([new Uint8Array(png)], { type: 'image/png' }), 'a.png');
  return body;
}

test('what is charged is what was told before', async () => {
  const server = await openWholeServer();
  const { json: list } = await server.send('/gala/v1/models');
  const models = (list as PlaygroundModelList).data.filter(({ unusable }) => unusable === null);
  await fc.assert(
    fc.asyncProperty(formsFor(models), async (form) => {
      const { operation, request, width, height } = form;
      const told = await server.send('/gala/v1/estimate', {
        json: {
          operation,
          request,
          ...(operation === 'edit' && { picture_size: `${width}x${height}` }),
        },
      });
      expect([told.status, told.text]).toEqual([200, told.text]);
      const estimate = told.json as EstimateObject;

      const drawn = await server.send(
        PATHS[operation],
        operation === 'generate' ? { json: request } : { body: await bodyOf(form) },
      );
      expect([drawn.status, drawn.text.slice(0, 300)]).toEqual([200, drawn.text.slice(0, 300)]);
      const { json } = await server.send(`/gala/v1/records/${drawn.headers.get('x-gala-record')}`);
      const { credits, size, n } = json as RecordObject;
      expect({ credits, size, n }).toEqual({
        credits: estimate.credits,
        size: estimate.size,
        n: estimate.n,
      });
    }),
    { numRuns: 16 },
  );
});
