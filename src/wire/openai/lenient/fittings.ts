import { OUTPUT_FORMATS, type Look } from '../../../kernel/image-task.ts';
import { parseSize, type Size } from '../../../kernel/size.ts';
import { troubleWith } from '../../../kernel/size-bounds.ts';
import type { RequestRules } from '../image-fields.ts';
import { adjusted, granted, ignored, type AboutRequest, type Adaptation } from './adaptation.ts';
import { nearestSize } from './nearest-size.ts';

const LOOKS: readonly Look[] = ['vivid', 'natural'];

/** What comes nearest to each quality, the first that the model has. */
const NEAREST_QUALITIES: ReadonlyMap<string, readonly string[]> = new Map([
  ['auto', ['standard']],
  ['standard', ['medium']],
  ['hd', ['high', 'standard']],
  ['low', ['standard']],
  ['medium', ['standard']],
  ['high', ['hd', 'standard']],
  ['xhigh', ['high', 'hd', 'standard']],
  ['max', ['high', 'hd', 'standard']],
]);

/** More pictures at once than any model of the API draws. */
const MOST_PICTURES = 10;

/** Below this both edges are a shape and no size: `16x9`. */
const LEAST_EDGE = 64;

/** Rows that fit a request to its model. */
export const FITTINGS: readonly Adaptation<AboutRequest>[] = [
  {
    fields: ['quality'],
    when: 'is a quality of another model',
    does: 'the nearest: `standard` is `medium`, `hd` is `high` and the other way round; `dall-e-2` has `standard` alone',
    sentBy: 'LangChain’s DALL·E wrapper, Griptape, and whoever only changed the model’s name',
    adapt: (value, { known, rules: { qualities } }) => {
      const offered: readonly unknown[] = qualities;
      if (!known.has('quality') || typeof value !== 'string' || offered.includes(value)) {
        return undefined;
      }
      const nearest = NEAREST_QUALITIES.get(value)?.find((one) => offered.includes(one));
      return nearest === undefined ? undefined : adjusted(nearest);
    },
  },
  {
    fields: ['size'],
    when: 'is a size that the model does not have, or `auto` where it has none',
    does: 'the size of the nearest shape, then the nearest in pixels; the usual one for `auto`',
    sentBy:
      'Open WebUI, whose setting starts as `512x512`; Pollinations; whoever changed the model',
    adapt: (value, { rules }) => {
      const size = typeof value === 'string' ? fittingSize(value, rules) : undefined;
      return size === undefined || size === value ? undefined : adjusted(size);
    },
  },
  {
    fields: ['n'],
    when: 'is 2 to 10 with `dall-e-3`',
    does: 'so many pictures, each at its price',
    sentBy: 'clients with one setting for all models',
    adapt: (value, { rules: { count } }) => {
      const several = Number.isInteger(value) && Number(value) > 1;
      return several && Number(value) <= MOST_PICTURES && count.max === 1
        ? granted({ n: Number(value) })
        : undefined;
    },
  },
  {
    fields: ['response_format'],
    when: 'is sent to a GPT Image model',
    does: '`url` gives links, `b64_json` the bytes; of a stream `url` is left out',
    sentBy: 'Open WebUI, LLM Tornado, n8n with `chatgpt-image-latest`, older Vercel AI SDKs',
    adapt: (value, { known, body }) => {
      if (known.has('response_format')) return undefined;
      if (value === 'b64_json') return granted({ response_format: value });
      return value === 'url' && body['stream'] !== true
        ? granted({ response_format: value })
        : undefined;
    },
  },
  {
    fields: ['style'],
    when: 'is `vivid` or `natural`, to generate with another model than `dall-e-3`',
    does: 'drawn in that manner',
    sentBy: 'PowerDALLE, InkyPi, and whoever only changed the model’s name',
    adapt: (value, { known, operation }) => {
      const look = LOOKS.find((one) => one === value);
      return known.has('style') || operation !== 'generate' || look === undefined
        ? undefined
        : granted({ style: look });
    },
  },
  {
    fields: ['background'],
    when: 'is `transparent`, to generate with DALL·E',
    does: 'drawn so, unless as JPEG',
    sentBy: 'clients with one setting for all models',
    adapt: (value, { known, operation, body, rules }) =>
      known.has('background') ||
      rules.opaque ||
      operation !== 'generate' ||
      value !== 'transparent' ||
      body['output_format'] === 'jpeg'
        ? undefined
        : granted({ background: value }),
  },
  {
    fields: ['output_compression'],
    when: 'comes with PNG, or with DALL·E',
    does: 'left out with PNG, which loses nothing; done with DALL·E’s JPEG and WebP',
    sentBy: 'clients with one setting for all formats',
    adapt: (value, { known, body }) => {
      const format = body['output_format'] ?? 'png';
      if (format === 'png') return value === 100 ? undefined : ignored;
      const isPercent = Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 100;
      return known.has('output_compression') || !isPercent
        ? undefined
        : granted({ output_compression: Number(value) });
    },
  },
  {
    fields: ['output_format'],
    when: 'is sent to DALL·E',
    does: 'encoded so',
    sentBy: 'clients with one setting for all models',
    adapt: (value, { known }) => {
      const format = OUTPUT_FORMATS.find((one) => one === value);
      return known.has('output_format') || format === undefined
        ? undefined
        : granted({ output_format: format });
    },
  },
  {
    fields: ['input_fidelity'],
    when: 'is sent to a model that leaves no choice',
    does: 'left out',
    sentBy: 'LobeChat, with every edit',
    adapt: (_value, { known, rules: { gpt } }) =>
      known.has('input_fidelity') && gpt?.inputFidelity === false ? ignored : undefined,
  },
  {
    fields: ['partial_images'],
    when: 'comes without `stream`',
    does: 'left out',
    sentBy: 'clients that only turned streaming off',
    adapt: (_value, { known, body }) =>
      known.has('partial_images') && body['stream'] !== true ? ignored : undefined,
  },
];

/** The size itself where the model takes it; `undefined` for what is none. */
function fittingSize(wire: string, rules: RequestRules): string | undefined {
  if (rules.sizes.includes(wire)) return wire;
  if (wire === 'auto') return rules.defaultSize;
  const size = parseSize(wire);
  if (size === undefined) return undefined;
  if (rules.freeSizes && troubleWith(size, rules.freeSizes) === undefined) return wire;
  return nearestSize(rules.sizes, atScale(size));
}

/** A mere shape, as large as pictures usually are. */
function atScale({ width, height }: Size): Size {
  const longest = Math.max(width, height);
  const factor = longest < LEAST_EDGE ? 1024 / longest : 1;
  return { width: width * factor, height: height * factor };
}
