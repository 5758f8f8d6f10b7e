import { INTEGER_FIELDS, NUMBER_FIELDS } from '../image-fields.ts';
import { BOOLEAN_FIELDS } from '../stream-fields.ts';
import { adjusted, ignored, type Adaptation } from './adaptation.ts';

/** Fields whose values are words of the API. */
const WORDS: readonly string[] = [
  'size',
  'quality',
  'style',
  'response_format',
  'background',
  'output_format',
  'moderation',
  'input_fidelity',
];

/** How programs write that they have nothing to say. Of a background, `none` says something. */
const NOTHINGS: ReadonlySet<unknown> = new Set(['', 'null', 'undefined', 'none', 'default']);

const ALIASES: ReadonlyMap<unknown, string> = new Map([
  ['b64', 'b64_json'],
  ['base64', 'b64_json'],
  ['image_url', 'url'],
  ['jpg', 'jpeg'],
]);

const WHOLE_NUMBER = /^\s*-?\d{1,15}(?:\.0+)?\s*$/;
const DECIMAL = /^\s*\d{1,15}(?:\.\d{1,15})?\s*$/;
const TWO_EDGES = /^\s*([1-9]\d{0,4})\s*[*:×x]\s*([1-9]\d{0,4})\s*$/i;
const ONE_EDGE = /^\s*([1-9]\d{1,4})\s*$/;

const plainly = (value: unknown): unknown =>
  typeof value === 'string' ? value.trim().toLowerCase() : value;

/** Rows that need no model: the same values in another spelling. Later ones see what earlier ones did. */
export const SPELLINGS: readonly Adaptation[] = [
  {
    fields: ['model', ...WORDS.filter((name) => name !== 'background'), ...NUMBER_FIELDS],
    when: 'is `""`, `"null"`, `"undefined"`, `"none"` or `"default"`',
    does: 'left out',
    sentBy: 'forms with empty fields, programs that print what is missing',
    adapt: (value) => (NOTHINGS.has(plainly(value)) ? ignored : undefined),
  },
  {
    fields: INTEGER_FIELDS,
    when: 'is a whole number as text, such as `"1"`',
    does: 'the number',
    sentBy: 'workflow builders, shell scripts',
    adapt: (value) =>
      typeof value === 'string' && WHOLE_NUMBER.test(value) ? adjusted(Number(value)) : undefined,
  },
  {
    fields: NUMBER_FIELDS.filter((name) => !INTEGER_FIELDS.includes(name)),
    when: 'is a number as text, such as `"7.5"`',
    does: 'the number',
    sentBy: 'workflow builders, shell scripts',
    adapt: (value) =>
      typeof value === 'string' && DECIMAL.test(value) ? adjusted(Number(value)) : undefined,
  },
  {
    fields: BOOLEAN_FIELDS,
    when: 'is `"true"`, `"false"`, `0` or `1`',
    does: '`true` or `false`',
    sentBy: 'workflow builders',
    adapt: (value) => {
      if (typeof value !== 'string' && typeof value !== 'number') return undefined;
      const word = String(plainly(value));
      return /^(?:true|false|0|1)$/.test(word) ? adjusted(/^(?:true|1)$/.test(word)) : undefined;
    },
  },
  {
    fields: WORDS,
    when: 'is in capitals, or has spaces around it',
    does: 'the plain word: `"HD"` is `hd`',
    sentBy: 'bots that pass on what people type',
    adapt: (value) => (plainly(value) === value ? undefined : adjusted(plainly(value))),
  },
  {
    fields: ['response_format', 'output_format'],
    when: 'is `base64`, `b64`, `image_url` or `jpg`',
    does: '`b64_json`, `url` or `jpeg`',
    sentBy: 'clients of other services that speak this API',
    adapt: (value) => {
      const meant = ALIASES.get(value);
      return meant === undefined ? undefined : adjusted(meant);
    },
  },
  {
    fields: ['size'],
    when: 'is one edge, as `1024`, or two in another form, as `1024*1024` or `16:9`',
    does: '`1024x1024`, `16x9` (and then the nearest size)',
    sentBy: 'Home Assistant before 2024.7, clients of services that write sizes so',
    adapt: (value) => {
      const text = typeof value === 'number' ? String(value) : value;
      if (typeof text !== 'string') return undefined;
      const [, edge] = ONE_EDGE.exec(text) ?? [];
      const [, width = edge, height = edge] = TWO_EDGES.exec(text) ?? [];
      const plain = `${width}x${height}`;
      return width === undefined || plain === value ? undefined : adjusted(plain);
    },
  },
  {
    fields: ['user'],
    when: 'is no text',
    does: 'text where it is a number, else left out',
    sentBy: 'bots whose users have numbers',
    adapt: (value) => {
      if (typeof value === 'string') return undefined;
      return typeof value === 'number' ? adjusted(String(value)) : ignored;
    },
  },
  {
    fields: ['seed'],
    when: 'is below zero, which elsewhere means any',
    does: 'left out',
    sentBy: 'clients of Stable Diffusion servers',
    adapt: (value) => (typeof value === 'number' && value < 0 ? ignored : undefined),
  },
];
