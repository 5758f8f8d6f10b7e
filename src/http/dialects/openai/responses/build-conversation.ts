import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';

import type {
  Conversation,
  PastCall,
  ShownPicture,
  Turn,
} from '../../../../conversations/planner.ts';
import type {
  ConversationItem,
  KeptPicture,
  StoredResponse,
} from '../../../../conversations/stored-response.ts';
import { fault } from '../../../../kernel/errors.ts';
import type { ImageRecord } from '../../../../ledger/image-record.ts';
import type { ResponseNeeds } from './needs.ts';
import { recordIdOf } from './response-ids.ts';

/** A conversation, and where its pictures lie. */
export interface BuiltConversation {
  readonly conversation: Conversation;
  /** Keys of objects by the ids of {@link ShownPicture}. */
  readonly keys: ReadonlyMap<string, string>;
}

interface Parts {
  readonly teamId: string;
  /** The responses that this one goes on from, oldest first. */
  readonly chain: readonly StoredResponse[];
  readonly instructions: string | undefined;
  /** What came with the request. */
  readonly items: readonly ConversationItem[];
}

/**
 * Puts together what a planner reads: all that was said and drawn before, and what is asked for now.
 * @throws GalaError `response_under_way` when the picture of an earlier response is not done;
 * `item_not_found` when the picture of a call that the request refers to is gone.
 */
export async function buildConversation(
  deps: ResponseNeeds,
  { teamId, chain, instructions, items }: Parts,
): Promise<BuiltConversation> {
  const keys = new Map<string, string>();
  const shown = new Map<string, number>();
  const show = (id: string, picture: Picture): ShownPicture => {
    let times = (shown.get(id) ?? 0) + 1;
    let unique = times === 1 ? id : `${id}_${times}`;
    // What clients call their calls may end in a number, too.
    while (keys.has(unique)) unique = `${id}_${++times}`;
    shown.set(id, times);
    keys.set(unique, picture.key);
    return { id: unique, drawn: picture.drawn, read: () => readPicture(deps, picture) };
  };
  // A conversation may refer to the same call thousands of times.
  const called = new Map<string, Promise<Picture | undefined>>();
  const pictureOfCall = (item: CallItem): Promise<Picture | undefined> => {
    if (item.picture !== null) return pictureOfBytes(deps, teamId, item.id, item.picture);
    const known = called.get(item.id) ?? pictureOfReference(deps, teamId, item.id);
    called.set(item.id, known);
    return known;
  };
  const turnOf = async (item: ConversationItem, strict: boolean): Promise<Turn | undefined> => {
    if (item.type === 'message') {
      const { id, role, parts } = item;
      return {
        role,
        text: parts.flatMap((part) => (part.type === 'text' ? [part.text] : [])).join('\n'),
        pictures: parts.flatMap((part) =>
          part.type === 'picture' ? [show(id, { ...part.picture, drawn: undefined })] : [],
        ),
      };
    }
    const picture = await pictureOfCall(item);
    if (picture) return { role: 'assistant', text: '', pictures: [show(item.id, picture)] };
    if (strict) throw fault('item_not_found', { id: item.id });
    return undefined;
  };

  const turns: (Turn | undefined)[] = [];
  for (const response of chain) {
    /* oxlint-disable no-await-in-loop -- the order decides what pictures are called */
    for (const item of response.input) turns.push(await turnOf(item, false));
    turns.push(await answerOf(deps, response, show));
    /* oxlint-enable no-await-in-loop */
  }
  // oxlint-disable-next-line no-await-in-loop -- likewise
  for (const item of items) turns.push(await turnOf(item, true));
  const said = turns.filter((turn) => turn !== undefined);
  return { conversation: { instructions, turns: said }, keys };
}

/** A picture in the store, and how it came about. */
interface Picture {
  readonly key: string;
  readonly contentType: string;
  readonly drawn: PastCall | undefined;
}

/** What an earlier response answered; `undefined` when nothing came of it. */
async function answerOf(
  { records }: ResponseNeeds,
  { id, outcome: { call, message } }: StoredResponse,
  show: (id: string, picture: Picture) => ShownPicture,
): Promise<Turn | undefined> {
  const record = call && (await records.find(call.recordId));
  if (record?.finishedAt === null) throw fault('response_under_way', { id });
  const picture = drawnBy(record);
  const pictures = call && picture ? [show(call.id, picture)] : [];
  // What was to be said with a picture that did not come was never said.
  const text = call && record?.state !== 'succeeded' ? '' : (message?.text ?? '');
  return text === '' && pictures.length === 0 ? undefined : { role: 'assistant', text, pictures };
}

type CallItem = Extract<ConversationItem, { type: 'image_generation_call' }>;

/** The picture of a call of this team's own. @throws GalaError `response_under_way`. */
async function pictureOfReference(
  deps: ResponseNeeds,
  teamId: string,
  id: string,
): Promise<Picture | undefined> {
  const response = await deps.responses.findByCall(teamId, id, deps.clock.now());
  const { call } = response?.outcome ?? {};
  const record = call && (await deps.records.find(call.recordId));
  if (response && record?.finishedAt === null) {
    throw fault('response_under_way', { id: response.id });
  }
  return drawnBy(record);
}

/** A call that came with its picture, which may be the one that was drawn by it. */
async function pictureOfBytes(
  deps: ResponseNeeds,
  teamId: string,
  id: string,
  picture: KeptPicture,
): Promise<Picture> {
  const own = drawnBy(await ownRecord(deps, teamId, id));
  const isOwn = own !== undefined && (await haveSameBytes(deps, own.key, picture.key));
  return { ...picture, drawn: isOwn ? own.drawn : undefined };
}

/** The record of a call that this server made for this team, stored or not. */
async function ownRecord(
  { records }: ResponseNeeds,
  teamId: string,
  callId: string,
): Promise<ImageRecord | undefined> {
  const record = await records.find(recordIdOf(callId));
  return record?.teamId === teamId ? record : undefined;
}

function drawnBy(record: ImageRecord | undefined): Picture | undefined {
  const image = record?.images[0];
  if (!record || !image) return undefined;
  const { operation, prompt, wholePrompt } = record.task;
  const action = operation === 'edit' ? 'edit' : 'generate';
  return { ...image, drawn: { action, prompt, wholePrompt } };
}

async function haveSameBytes(deps: ResponseNeeds, one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([one, other].map((key) => deps.store.stat(key)));
  if (!a || !b || a.bytes !== b.bytes) return false;
  const [first, second] = await Promise.all([one, other].map((key) => hashOf(deps, key)));
  return first !== undefined && first === second;
}

async function hashOf({ store }: ResponseNeeds, key: string): Promise<string | undefined> {
  const object = await store.get(key);
  if (!object) return undefined;
  const hash = createHash('sha256');
  for await (const chunk of object.body) hash.update(chunk as Uint8Array);
  return hash.digest('hex');
}

async function readPicture(
  { store }: ResponseNeeds,
  { key, contentType }: Picture,
): Promise<{ readonly bytes: Uint8Array; readonly contentType: string }> {
  const object = await store.get(key);
  if (!object) throw fault('image_gone', {});
  return { bytes: await buffer(object.body), contentType };
}
