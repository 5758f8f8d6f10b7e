import type { z } from 'zod';

import { fault } from '../../../kernel/errors.ts';
import { check } from '../../check.ts';
import { wordOf } from '../../json-words.ts';
import { namedOnce, paramOfNamed, type NamedPicture } from '../named-picture.ts';
import {
  imageCallItem,
  itemReference,
  messageItem,
  PARTS_OF_ASSISTANT,
  PARTS_OF_PEOPLE,
  type ROLES,
} from './input-items.ts';
import { isText, LONGEST_TEXT, type LongText } from '../long-text.ts';

/** Most items of one request. */
export const MOST_ITEMS = 200;

/** Most pictures of one request, those of earlier responses not counted. */
export const MOST_PICTURES = 50;

/** Part of a message, checked. */
export type RequestPart =
  | { readonly type: 'text'; readonly text: LongText }
  | {
      readonly type: 'picture';
      readonly detail: string;
      readonly source: NamedPicture;
      /** The parameter that names it, for errors. */
      readonly param: string;
    };

/** An item of a request, checked. */
export type RequestItem =
  | {
      readonly type: 'message';
      readonly role: (typeof ROLES)[number];
      readonly parts: readonly RequestPart[];
    }
  | {
      readonly type: 'image_generation_call';
      readonly id: string;
      readonly result: LongText | undefined;
      readonly param: string;
    }
  | { readonly type: 'item_reference'; readonly id: string };

/**
 * Reads the input of a request: a text, which is one message, or a list of items.
 * @throws GalaError with the first thing that is wrong, named by its place: `input[0].content[1].text`.
 */
export function checkInput(input: unknown): readonly RequestItem[] {
  if (input === undefined) throw fault('missing_parameter', { param: 'input' });
  if (isText(input)) {
    return [
      { type: 'message', role: 'user', parts: [{ type: 'text', text: said('input', input) }] },
    ];
  }
  if (!Array.isArray(input)) {
    throw fault('wrong_type', {
      param: 'input',
      expected: 'one of a string or array of input items',
      got: wordOf(input),
    });
  }
  if (input.length === 0) {
    throw fault('empty_array', { param: 'input' });
  }
  if (input.length > MOST_ITEMS) {
    throw fault('array_too_long', { param: 'input', max: MOST_ITEMS, length: input.length });
  }
  const items = input.map((item: unknown, i) => checkItem(item, `input[${i}]`));
  const pictures = items.reduce((sum, item) => sum + picturesIn(item), 0);
  if (pictures <= MOST_PICTURES) return items;
  throw fault('malformed_value', {
    param: 'input',
    expected: `a list with at most ${MOST_PICTURES} pictures, not ${pictures}`,
  });
}

const ITEMS = ['message', 'image_generation_call', 'item_reference'] as const;

function checkItem(item: unknown, at: string): RequestItem {
  const { type = 'role' in objectAt(item, at) ? 'message' : 'item_reference' } = objectAt(item, at);
  switch (type) {
    case 'message': {
      const { role, content } = check(messageItem, item, [at]);
      const parts = role === 'assistant' ? PARTS_OF_ASSISTANT : PARTS_OF_PEOPLE;
      return { type, role, parts: checkContent(content, `${at}.content`, parts) };
    }
    case 'image_generation_call': {
      const { id, result } = check(imageCallItem, item, [at]);
      return { type, id, result, param: `${at}.result` };
    }
    case 'item_reference':
      return { type, id: check(itemReference, item, [at]).id };
    default:
      throw unknownType(`${at}.type`, type, ITEMS);
  }
}

function checkContent(
  content: unknown,
  at: string,
  schemas: Readonly<Record<string, z.ZodType>>,
): readonly RequestPart[] {
  if (content === undefined || content === null) throw fault('missing_parameter', { param: at });
  if (isText(content)) return [{ type: 'text', text: said(at, content) }];
  if (!Array.isArray(content)) {
    throw fault('wrong_type', {
      param: at,
      expected: 'one of a string or array of content parts',
      got: wordOf(content),
    });
  }
  return content.map((part: unknown, i) => checkPart(part, `${at}[${i}]`, schemas));
}

function checkPart(
  part: unknown,
  at: string,
  schemas: Readonly<Record<string, z.ZodType>>,
): RequestPart {
  const { type } = objectAt(part, at);
  const schema =
    typeof type === 'string' && Object.hasOwn(schemas, type) ? schemas[type] : undefined;
  if (schema === undefined) throw unknownType(`${at}.type`, type, Object.keys(schemas));
  const checked = check(schema, part, [at]) as CheckedPart;
  if (checked.type !== 'input_image') {
    return { type: 'text', text: checked.type === 'refusal' ? checked.refusal : checked.text };
  }
  const source = namedOnce(checked, at);
  return { type: 'picture', detail: checked.detail, source, param: paramOfNamed(at, source) };
}

type CheckedPart = z.output<
  | (typeof PARTS_OF_PEOPLE)[keyof typeof PARTS_OF_PEOPLE]
  | (typeof PARTS_OF_ASSISTANT)[keyof typeof PARTS_OF_ASSISTANT]
>;

function picturesIn(item: RequestItem): number {
  if (item.type === 'item_reference') return 0;
  if (item.type === 'image_generation_call') return item.result === undefined ? 0 : 1;
  return item.parts.filter(({ type }) => type === 'picture').length;
}

function said(param: string, text: LongText): LongText {
  if (text.length <= LONGEST_TEXT) return text;
  throw fault('string_too_long', { param, max: LONGEST_TEXT, length: text.length });
}

/** An object of the request; `null` in it means "left out", as everywhere. */
function objectAt(value: unknown, param: string): { readonly type?: unknown } {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || isText(value)) {
    throw fault('wrong_type', { param, expected: 'an object', got: wordOf(value) });
  }
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== null));
}

function unknownType(param: string, value: unknown, supported: readonly string[]) {
  if (value === undefined) return fault('missing_parameter', { param });
  if (typeof value === 'string') return fault('invalid_value', { param, value, supported });
  return fault('wrong_type', { param, expected: 'a string', got: wordOf(value) });
}
