import { ApiError } from '../../api/api-error.ts';
import { ownAddress } from '../../api/own-address.ts';
import { whenOwnerChanges } from '../../api/owner.ts';
import type { NamedBlob } from '../../api/planned-request.ts';
import { fetchRecord } from '../../api/records.ts';
import { respond } from '../../api/responses.ts';
import { readRoute } from '../../app/route.ts';
import { send } from '../../api/send.ts';
import { announce } from '../../design/announcer.tsx';
import type { Values } from '../../form/exclusions.ts';
import { strings } from '../../strings.ts';
import {
  answerTurn,
  EMPTY,
  previousId,
  say,
  stripOf,
  underWay,
  withoutTurn,
  type Conversation,
} from './conversation.ts';
import { dataUrlOf } from './data-url.ts';
import { foldEvent } from './fold-event.ts';
import { atHand } from './kept-input.ts';
import { keepConversation, keptConversation } from './kept-conversation.ts';
import { planResponse } from './plan-response.ts';
import { readAll, readChain } from './read-conversation.ts';
import { isOpen, type Answer, type Said, type Turn } from './turn.ts';

export interface ConversationState {
  readonly conversation: Conversation;
  /** What is being written, and the pictures that go with it. */
  readonly draft: Said;
  readonly isLoading: boolean;
  /** Why a conversation could not be opened. */
  readonly trouble: unknown;
  /** What just happened, for those who do not see it. */
  readonly news: string;
}

type Reading = (signal: AbortSignal) => Promise<Conversation>;

const NO_DRAFT: Said = { text: '', pictures: [] };
const NEW: ConversationState = {
  conversation: EMPTY,
  draft: NO_DRAFT,
  isLoading: false,
  trouble: undefined,
  news: '',
};

/**
 * The conversation of this page. It lives outside of its view, so that a picture goes on being drawn
 * while one looks at something else.
 */
class ConversationStore {
  #state = NEW;
  #owner = '';
  #count = 0;
  #sending: AbortController | undefined;
  #loading: AbortController | undefined;
  #reading: Reading | undefined;
  readonly #listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly current = (): ConversationState => this.#state;

  /** Who is signed in. Somebody else’s conversation is forgotten, one’s own is taken up again. */
  belongTo(owner: string): void {
    if (owner === this.#owner) return;
    this.#owner = owner;
    this.#stop();
    this.#state = NEW;
    const kept = keptConversation(owner);
    if (!kept) return this.#tell();
    this.#state = { ...NEW, draft: { text: kept.draft, pictures: [] } };
    if (kept.responses.length > 0) void this.#load((signal) => readAll(kept, signal));
    else this.#tell();
  }

  write(draft: Partial<Said>): void {
    this.#set({ draft: { ...this.#state.draft, ...draft } });
  }

  /** Starts anew, with these pictures. What was drawn stays in History. */
  startAnew(draft: Partial<Said> = {}): void {
    this.#stop();
    this.#state = NEW;
    this.#set({ draft: { ...NO_DRAFT, ...draft } });
  }

  goTo(turnId: string): void {
    this.#set({ conversation: { ...this.#state.conversation, head: turnId } });
  }

  /**
   * Opens the conversation that a record belongs to. One that belongs to none begins with pictures: these,
   * or its own.
   */
  openRecord(recordId: string, pictures: readonly NamedBlob[] = []): void {
    this.startAnew({ pictures });
    void this.#load(async (signal) => {
      const record = await fetchRecord(recordId, signal);
      const { response } = record.notes;
      if (response !== undefined) {
        this.write({ pictures: [] });
        return readChain(response, signal);
      }
      if (pictures.length > 0) return EMPTY;
      const [image] = record.images;
      if (!image) throw new Error(strings.converse.gone);
      const blob = await (await send(ownAddress(image.url), { signal })).blob();
      const name = `${record.id}.${image.content_type.split('/')[1] ?? 'png'}`;
      this.write({ pictures: [{ name, blob }] });
      return EMPTY;
    });
  }

  /** Stops what is under way; the words go back where they were written. */
  readonly cancel = (): void => this.#sending?.abort();

  /** Says what is written. @returns when it has been answered, in whatever way */
  async send(tool: Values): Promise<void> {
    const { conversation, draft } = this.#state;
    if (this.#sending || draft.text.trim() === '') return;
    const said = { ...draft, text: draft.text.trim() };
    const id = `turn-${++this.#count}`;
    const controller = new AbortController();
    this.#sending = controller;
    const previous = previousId(conversation);
    this.#set({
      conversation: say(conversation, id, said),
      draft: NO_DRAFT,
      trouble: undefined,
      news: '',
    });
    const change = (to: (answer: Answer) => Answer) => {
      // A conversation that was left meanwhile hears nothing any more.
      if (this.#sending !== controller) return;
      this.#set({ conversation: answerTurn(this.#state.conversation, id, to) });
    };
    try {
      const pictures = await Promise.all(said.pictures.map(({ blob }) => dataUrlOf(blob)));
      const { body } = planResponse({ text: said.text, pictures, previousId: previous, tool });
      await respond(body, {
        signal: controller.signal,
        onRecord: (recordId) => change((answer) => ({ ...answer, recordId })),
        onEvent: (event) => change((answer) => foldEvent(answer, event)),
      });
      // A stream that ends without an end was cut.
      change((answer) => (isOpen(answer) ? failed(answer, brokenOff()) : answer));
    } catch (error) {
      const isCancelled = controller.signal.aborted;
      change((answer) =>
        isCancelled ? { ...answer, state: 'cancelled', picture: null } : failed(answer, error),
      );
    }
    if (this.#sending !== controller) return;
    this.#sending = undefined;
    this.#settle(id);
  }

  /** Says once more what came to nothing. */
  async tryAgain({ id, parent, said: before }: Turn, tool: Values): Promise<void> {
    let said: Said;
    try {
      said = await atHand(before);
    } catch (trouble) {
      this.#set({ trouble });
      return;
    }
    if (this.#sending) return;
    const conversation = withoutTurn(this.#state.conversation, id);
    const { draft } = this.#state;
    this.#set({ conversation: { ...conversation, head: parent }, draft: said });
    const isOther = draft.text.trim() !== '' && draft.text !== said.text;
    const sent = this.send(tool);
    if (isOther) this.write(draft);
    await sent;
  }

  #settle(id: string): void {
    const { conversation, draft } = this.#state;
    const turn = conversation.turns.find((one) => one.id === id);
    if (!turn) return;
    const { answer, said } = turn;
    if (answer.state === 'done') {
      const entry = stripOf(conversation).find((one) => one.turn.id === id);
      const { isThere, answered } = strings.converse;
      this.#tellNews(entry ? isThere(entry.number) : answered);
    } else if (draft.text === '' && draft.pictures.length === 0) {
      this.#set({ draft: said });
    }
  }

  /** Who looks at something else is shown it, too. */
  #tellNews(news: string): void {
    if (readRoute(location.search).view === 'converse') this.#set({ news });
    else announce(news);
  }

  #stop(): void {
    this.#loading?.abort();
    this.#loading = undefined;
    const sending = this.#sending;
    this.#sending = undefined;
    sending?.abort();
  }

  /** Reads once more what could not be read. */
  readonly readAgain = (): void => {
    if (this.#reading) void this.#load(this.#reading);
  };

  async #load(read: Reading): Promise<void> {
    this.#reading = read;
    const controller = new AbortController();
    this.#loading = controller;
    this.#set({ isLoading: true, trouble: undefined });
    try {
      const conversation = await read(controller.signal);
      if (this.#loading === controller) this.#set({ conversation, isLoading: false });
    } catch (trouble) {
      if (this.#loading === controller) this.#set({ trouble, isLoading: false });
    }
    if (this.#loading === controller) this.#loading = undefined;
  }

  #set(change: Partial<ConversationState>): void {
    this.#state = { ...this.#state, ...change };
    this.#keep();
    this.#tell();
  }

  #keep(): void {
    const { conversation, draft, isLoading, trouble } = this.#state;
    // What could not be read is not there yet, and is not to be forgotten for that.
    if (this.#owner === '' || isLoading || trouble !== undefined) return;
    const kept = conversation.turns.filter(({ answer }) => answer.state === 'done');
    const idOf = (id: string | null) =>
      kept.find((turn) => turn.id === id)?.answer.responseId ?? null;
    const open = underWay(conversation);
    keepConversation({
      owner: this.#owner,
      responses: kept.flatMap(({ answer }) => answer.responseId ?? []),
      head: idOf(open && conversation.head === open.id ? open.parent : conversation.head),
      draft: draft.text || (open?.said.text ?? ''),
    });
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

const brokenOff = () =>
  new ApiError(strings.errors.brokenOff, {
    status: 0,
    code: null,
    param: null,
    requestId: null,
    retryAfter: null,
  });

function failed(answer: Answer, error: unknown): Answer {
  const told =
    error instanceof ApiError
      ? error
      : new ApiError(error instanceof Error ? error.message : String(error), {
          ...brokenOff().facts,
        });
  return { ...answer, state: 'failed', picture: null, error: told };
}

export const conversationStore = new ConversationStore();

whenOwnerChanges((owner = '') => conversationStore.belongTo(owner));
