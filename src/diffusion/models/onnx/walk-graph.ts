import type { FileWindow } from './file-window.ts';
import { FieldError, readField, type Field } from './read-fields.ts';

/** Messages of ONNX in which something is looked at. */
type Kind =
  | 'model'
  | 'training'
  | 'function'
  | 'graph'
  | 'node'
  | 'attribute'
  | 'tensor'
  | 'sparse tensor'
  | 'opset'
  | 'entry';

/** Their fields that are such messages, too: https://github.com/onnx/onnx/blob/main/onnx/onnx.proto */
const INNER: { readonly [K in Kind]: Readonly<Record<number, Kind>> } = {
  model: { 7: 'graph', 8: 'opset', 20: 'training', 25: 'function' },
  training: { 1: 'graph', 2: 'graph' },
  function: { 7: 'node', 9: 'opset', 11: 'attribute' },
  graph: { 1: 'node', 5: 'tensor', 15: 'sparse tensor' },
  node: { 5: 'attribute' },
  attribute: {
    5: 'tensor',
    6: 'graph',
    10: 'tensor',
    11: 'graph',
    22: 'sparse tensor',
    23: 'sparse tensor',
  },
  'sparse tensor': { 1: 'tensor', 2: 'tensor' },
  tensor: { 13: 'entry' },
  opset: {},
  entry: {},
};

/** Their fields that are short texts which matter. */
const TEXTS: { readonly [K in Kind]?: Readonly<Record<number, string>> } = {
  node: { 4: 'operator', 7: 'domain' },
  function: { 10: 'domain' },
  tensor: { 8: 'name' },
  entry: { 1: 'key', 2: 'value' },
};

/** Fields of a tensor, and what they say of one whose numbers lie elsewhere, or are half-precision floats. */
const TENSOR = { type: 2, numbers: 9, location: 14 } as const;
const EXTERNAL = 1;
const HALF = 10;

/** Operators that attend without writing down how much each token attends to each other one. */
const FUSED_ATTENTION: readonly string[] = [
  'Attention',
  'MultiHeadAttention',
  'GroupQueryAttention',
];

/** Protocol Buffers themselves stop at 100 messages inside each other. */
const DEEPEST = 100;
/** Many times what the largest models have, so that a file made to be endless ends. */
const MOST_FIELDS = 3_000_000;
const MOST_TENSORS = 100_000;
const MOST_DOMAINS = 100;
const LONGEST_TEXT = 4096;

/** Where a tensor says that its numbers lie. */
export interface ExternalData {
  readonly tensor: string;
  readonly location: string;
  /** Bytes, as they are written; `undefined` where nothing is. */
  readonly offset: string | undefined;
  readonly length: string | undefined;
}

/** What a graph needs from outside. */
export interface GraphFacts {
  /** A message that could be a graph is there. */
  readonly hasGraph: boolean;
  /** Domains of the operators that it calls; the standard one is empty. */
  readonly domains: ReadonlySet<string>;
  /** Domains of the functions that it brings along. */
  readonly ownDomains: ReadonlySet<string>;
  readonly fusedAttention: boolean;
  /** Bytes of the tensors in half precision, wherever they lie. */
  readonly halfBytes: number;
  readonly external: readonly ExternalData[];
}

/** The texts of one message, and what the entries in it map. */
interface Said {
  readonly texts: Map<string, string>;
  readonly entries: Map<string, string>;
  external: boolean;
  half: boolean;
  /** Bytes of the numbers of a tensor that lie in it. */
  bytes: number;
}

const ENTRIES: readonly string[] = ['location', 'offset', 'length'];

/**
 * Reads what a graph needs, bodies of loops and branches included, and no weights: bounded in time and
 * memory whatever the file says.
 * @throws FieldError
 */
export async function walkGraph(window: FileWindow): Promise<GraphFacts> {
  const facts = {
    hasGraph: false,
    domains: new Set<string>(),
    ownDomains: new Set<string>(),
    fusedAttention: false,
    halfBytes: 0,
    external: new Array<ExternalData>(),
  };
  let fields = 0;

  const finish = (kind: Kind, said: Said, outer: Said | undefined): void => {
    const { texts, entries } = said;
    if (kind === 'graph') facts.hasGraph = true;
    if (kind === 'node') {
      facts.domains.add(texts.get('domain') ?? '');
      facts.fusedAttention ||= FUSED_ATTENTION.includes(texts.get('operator') ?? '');
    }
    if (kind === 'function') facts.ownDomains.add(texts.get('domain') ?? '');
    if (kind === 'entry' && ENTRIES.includes(texts.get('key') ?? '')) {
      outer?.entries.set(texts.get('key')!, texts.get('value') ?? '');
    }
    if (kind === 'tensor' && said.half) {
      facts.halfBytes += said.external ? Number(entries.get('length') ?? 0) : said.bytes;
    }
    if (kind === 'tensor' && said.external) {
      facts.external.push({
        tensor: texts.get('name') ?? '',
        location: entries.get('location') ?? '',
        offset: entries.get('offset'),
        length: entries.get('length'),
      });
    }
    if (facts.domains.size + facts.ownDomains.size > MOST_DOMAINS) {
      throw new FieldError('it has too many domains of operators');
    }
    if (facts.external.length > MOST_TENSORS) throw new FieldError('it has too many tensors');
  };

  const walk = async (
    kind: Kind,
    start: number,
    end: number,
    depth: number,
    outer?: Said,
  ): Promise<void> => {
    if (depth > DEEPEST) throw new FieldError('its graphs lie too deep in each other');
    const said: Said = {
      texts: new Map(),
      entries: new Map(),
      external: false,
      half: false,
      bytes: 0,
    };
    for (let offset = start; offset < end;) {
      if (++fields > MOST_FIELDS) throw new FieldError('it has too many fields');
      const field = await readField(window, offset, end);
      offset = field.next;
      if (kind === 'tensor') noteOfTensor(said, field);
      if (field.span === undefined) continue;
      const inner = INNER[kind][field.number];
      if (inner !== undefined) {
        await walk(inner, field.span.start, field.span.end, depth + 1, said);
      }
      const text = TEXTS[kind]?.[field.number];
      if (text !== undefined) said.texts.set(text, await shortText(window, field.span));
    }
    finish(kind, said, outer);
  };

  await walk('model', 0, window.size, 0);
  return facts;
}

function noteOfTensor(said: Said, { number, value, span }: Field): void {
  if (number === TENSOR.type) said.half = value === HALF;
  if (number === TENSOR.location) said.external = value === EXTERNAL;
  if (number === TENSOR.numbers && span !== undefined) said.bytes = span.end - span.start;
}

async function shortText(
  window: FileWindow,
  { start, end }: { readonly start: number; readonly end: number },
): Promise<string> {
  if (end - start > LONGEST_TEXT) throw new FieldError('a name in it is too long');
  return await window.text(start, end - start);
}
