import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { createCatalogue, DEFAULT_BINDINGS } from '../../src/catalogue/catalogue.ts';
import { playgroundModels } from '../../src/http/gala/playground-model.ts';
import { OPERATIONS, type Operation } from '../../src/kernel/image-task.ts';
import { check } from '../../src/wire/check.ts';
import { ESTIMABLE } from '../../src/wire/gala/estimate-request.ts';
import type { PlaygroundModel } from '../../web/src/api/models.ts';
import { fieldsOf } from '../../web/src/form/form-field.ts';
import {
  bodyOf,
  changeField,
  changeModel,
  fillIn,
  startForm,
  troublesOf,
  type RequestForm,
} from '../../web/src/form/request-form.ts';

const LOCAL = { operations: OPERATIONS, maxEdge: 2048, sampling: true, blends: true } as const;

const catalogue = createCatalogue(
  [...DEFAULT_BINDINGS, { id: 'painter', engine: 'diffusion', engineModel: 'painter' }],
  ({ engineModel }) =>
    engineModel === 'painter' ? LOCAL : { operations: OPERATIONS, maxEdge: 4096 },
);
// As they come over the wire.
const models = JSON.parse(
  JSON.stringify(playgroundModels(catalogue)),
) as readonly PlaygroundModel[];

const offering = (operation: Operation) =>
  models.filter((model) => model.operations.includes(operation));

/** What the server says of a body; a lone blend is refused for want of a picture, which no body has. */
function judge(operation: Operation, body: Readonly<Record<string, unknown>>): void {
  const model = catalogue.models.find(({ id }) => id === body['model']);
  if (!model) throw new Error(`There is no model ${String(body['model'])}.`);
  const { blend: _, ...others } = body;
  check(ESTIMABLE[operation](model.id, model.rules), others);
}

/** A value that some field of some model might be given, right or wrong. */
const value = fc.oneof(
  fc.constantFrom(
    ...new Set(
      models.flatMap((model) =>
        OPERATIONS.flatMap((operation) =>
          fieldsOf(model, operation).flatMap(({ rule }) => {
            if (rule.kind === 'choice') return rule.values;
            return rule.kind === 'size' ? rule.listed : [];
          }),
        ),
      ),
    ),
  ),
  fc.integer({ min: -2, max: 200 }),
  fc.double(),
  fc.boolean(),
  fc.constantFrom('800x608', '1000x1000', '16x4096', '', 'x', undefined, null),
  fc.string({ maxLength: 70 }),
  fc.dictionary(fc.string({ maxLength: 70 }), fc.string({ maxLength: 3 })),
);

type Change =
  | { readonly is: 'field'; readonly name: string; readonly value: unknown }
  | { readonly is: 'model'; readonly id: string }
  | { readonly is: 'link'; readonly given: Readonly<Record<string, unknown>> };

const names = [
  ...new Set(
    models.flatMap((model) =>
      OPERATIONS.flatMap((operation) => fieldsOf(model, operation).map(({ name }) => name)),
    ),
  ),
];
const name = fc.constantFrom(...names, 'nonsense');
const id = fc.constantFrom(...models.map((model) => model.id), 'nobody');
const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ is: fc.constant('field' as const), name, value }) },
  { weight: 1, arbitrary: fc.record({ is: fc.constant('model' as const), id }) },
  {
    weight: 1,
    arbitrary: fc.record({
      is: fc.constant('link' as const),
      given: fc.dictionary(fc.oneof(name, fc.constant('model')), fc.oneof(value, id)),
    }),
  },
);

function apply(form: RequestForm, step: Change): RequestForm {
  if (step.is === 'field') return changeField(form, step.name, step.value).form;
  const offered = offering(form.operation);
  if (step.is === 'link') return fillIn(form, offered, step.given).form;
  const next = offered.find((model) => model.id === step.id);
  return next ? changeModel(form, next).form : form;
}

describe.each(OPERATIONS)('a form for requests to %s', (operation) => {
  test('never plans what the server refuses, whatever is changed, in whatever order', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
        const start = startForm(offering(operation)[0], operation);
        const form = changes.reduce(apply, start);
        const body = bodyOf(form);
        const whole = { ...(operation !== 'vary' && { prompt: 'a cat' }), ...body };
        expect(() => judge(operation, whole)).not.toThrow();
        const isReady = troublesOf(form).size === 0;
        const sent = isReady ? { model: form.model?.id, ...form.values } : body;
        expect(body).toEqual(sent);
      }),
      { numRuns: 40 },
    );
  });

  test('has a control for every field that any model takes', () => {
    for (const model of offering(operation)) {
      const { properties = {} } = model.request[operation] ?? {};
      // What takes nothing but null is there for clients that send it.
      const taken = Object.keys(properties).filter((field) => properties[field]?.type !== 'null');
      const controlled = fieldsOf(model, operation).map(({ name: field }) => field);
      expect(['model', ...controlled].toSorted()).toEqual(taken.toSorted());
    }
  });
});
