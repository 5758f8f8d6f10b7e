import type { FastifyRequest } from 'fastify';

import type {
  ConversationItem,
  KeptPicture,
  MessagePart,
} from '../../../../conversations/stored-response.ts';
import type { BroughtPicture } from '../../../../intake/picture-keeper.ts';
import { fault } from '../../../../kernel/errors.ts';
import type { NamedPicture } from '../../../../wire/openai/named-picture.ts';
import type { RequestItem } from '../../../../wire/openai/responses/check-items.ts';
import type { LongText } from '../../../../wire/openai/long-text.ts';
import { callerOf } from '../../../authentication.ts';
import { referenceOf } from '../reference-of.ts';
import { findingRules } from './finding-rules.ts';
import type { ResponseNeeds } from './needs.ts';
import { readText } from './read-text.ts';
import { idsOf, newMessageId } from './response-ids.ts';

/** What came with a request, its pictures stored. */
export interface KeptInput {
  readonly items: readonly ConversationItem[];
  /** What each stored picture was called, by its key; for errors. */
  readonly params: ReadonlyMap<string, string>;
}

/** A picture of a request on its way into the store. */
interface Brought {
  readonly picture: BroughtPicture;
  readonly param: string;
  readonly named: KeptPicture['named'];
}

/**
 * Stores the pictures that came with a request, and looks up what it refers to.
 * @throws GalaError `item_not_found`, or what is wrong with a picture; nothing is stored then.
 */
export async function keepInput(
  request: FastifyRequest,
  deps: ResponseNeeds,
  items: readonly RequestItem[],
  signal: AbortSignal,
): Promise<KeptInput> {
  // 1. What costs nothing to refuse.
  const found = await Promise.all(items.map((item) => lookUp(request, deps, item)));
  // 2. All pictures at once, in their order.
  const brought = items.flatMap(picturesIn);
  const objects = await deps.keeper.keep(
    brought.map(({ picture }) => picture),
    {
      ...findingRules(request, deps, signal),
      paramOf: (index) => brought[index]?.param ?? 'input',
    },
  );
  const kept = objects.map((object, i): KeptPicture => ({
    ...object,
    named: brought[i]?.named ?? null,
  }));
  // 3. Each back into its place.
  const queue = kept.values();
  const next = (): KeptPicture => {
    const { value } = queue.next();
    if (value === undefined) throw new Error('Fewer pictures were kept than came.');
    return value;
  };
  return {
    items: found.map((item) => withPictures(item, next)),
    params: new Map(kept.map(({ key }, i) => [key, brought[i]?.param ?? 'input'])),
  };
}

/** An item whose texts are read and whose references are resolved; its pictures are still to come. */
type FoundItem =
  | ConversationItem
  | { readonly type: 'call to keep'; readonly id: string }
  | {
      readonly type: 'message to keep';
      readonly role: Extract<RequestItem, { type: 'message' }>['role'];
      readonly parts: readonly (
        { type: 'text'; text: string } | { type: 'picture'; detail: string }
      )[];
    };

async function lookUp(
  request: FastifyRequest,
  { responses, clock }: ResponseNeeds,
  item: RequestItem,
): Promise<FoundItem> {
  if (item.type === 'message') {
    const parts = await Promise.all(
      item.parts.map(async (part) =>
        part.type === 'text'
          ? { type: part.type, text: await readText(part.text) }
          : { type: part.type, detail: part.detail },
      ),
    );
    return { type: 'message to keep', role: item.role, parts };
  }
  const { id } = item;
  if (item.type === 'image_generation_call' && item.result !== undefined) {
    return { type: 'call to keep', id };
  }
  const { teamId } = callerOf(request);
  const called = await responses.findByCall(teamId, id, clock.now());
  if (called) return { type: 'image_generation_call', id, picture: null };
  const said = await responses.find(teamId, idsOf(id).response, clock.now());
  const message = said?.outcome.message;
  if (item.type !== 'item_reference' || message?.id !== id) throw fault('item_not_found', { id });
  return { type: 'message', id, role: 'assistant', parts: [{ type: 'text', text: message.text }] };
}

function withPictures(item: FoundItem, next: () => KeptPicture): ConversationItem {
  if (item.type === 'call to keep') {
    return { type: 'image_generation_call', id: item.id, picture: next() };
  }
  if (item.type !== 'message to keep') return item;
  const parts = item.parts.map((part): MessagePart =>
    part.type === 'text' ? part : { ...part, picture: next() },
  );
  return { type: 'message', id: newMessageId(), role: item.role, parts };
}

function picturesIn(item: RequestItem): readonly Brought[] {
  if (item.type === 'image_generation_call' && item.result !== undefined) {
    const { result: text, param } = item;
    return [{ picture: { kind: 'base64', text }, param, named: null }];
  }
  if (item.type !== 'message') return [];
  return item.parts.flatMap((part) =>
    part.type === 'picture'
      ? [{ picture: referenceOf(part.source), param: part.param, named: nameOf(part.source) }]
      : [],
  );
}

function nameOf(source: NamedPicture): KeptPicture['named'] {
  if ('fileId' in source) return source;
  return isBytes(source.url) ? null : { url: source.url };
}

/** A data URL is the picture itself, and nothing to show again. */
export const isBytes = (url: LongText): url is Exclude<LongText, string> =>
  typeof url !== 'string' || /^data:/i.test(url);
