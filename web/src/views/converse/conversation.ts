import { isOpen, WAITING, type Answer, type Said, type Turn } from './turn.ts';

/**
 * Turns in the order in which they were taken. Each goes on from another, so that they are a tree: who
 * goes back to a picture and on from there starts a branch.
 */
export interface Conversation {
  readonly turns: readonly Turn[];
  /** The turn that is looked at, and that the next one goes on from. */
  readonly head: string | null;
}

export const EMPTY: Conversation = { turns: [], head: null };

const find = ({ turns }: Conversation, id: string | null): Turn | undefined =>
  turns.find((turn) => turn.id === id);

/** From the beginning to a turn. */
export function pathTo(conversation: Conversation, id: string | null): readonly Turn[] {
  const path: Turn[] = [];
  for (let turn = find(conversation, id); turn; turn = find(conversation, turn.parent)) {
    path.unshift(turn);
  }
  return path;
}

/** The turn that is looked at with all before it, and what came to nothing since. */
export function shownTurns(conversation: Conversation): readonly Turn[] {
  const { turns, head } = conversation;
  const inVain = turns.filter(({ parent, answer }) => parent === head && cameToNothing(answer));
  return [...pathTo(conversation, head), ...inVain.filter(({ id }) => id !== head)];
}

const cameToNothing = ({ state }: Answer): boolean => state === 'failed' || state === 'cancelled';

/** Says something more; the answer is awaited. */
export function say(conversation: Conversation, id: string, said: Said): Conversation {
  const { turns, head } = conversation;
  return { turns: [...turns, { id, parent: head, said, answer: WAITING }], head: id };
}

/** Changes the answer of a turn. One that comes to nothing is stepped back from, if it is still looked at. */
export function answerTurn(
  conversation: Conversation,
  id: string,
  change: (answer: Answer) => Answer,
): Conversation {
  const turns = conversation.turns.map((turn) =>
    turn.id === id ? { ...turn, answer: change(turn.answer) } : turn,
  );
  const turn = turns.find((one) => one.id === id);
  const stepsBack = turn && conversation.head === id && cameToNothing(turn.answer);
  return { turns, head: stepsBack ? turn.parent : conversation.head };
}

/** Takes a turn out that came to nothing, such as one that is tried again. */
export function withoutTurn(conversation: Conversation, id: string): Conversation {
  const { turns, head } = conversation;
  const gone = find(conversation, id);
  if (!gone || turns.some(({ parent }) => parent === id)) return conversation;
  return { turns: turns.filter((turn) => turn !== gone), head: head === id ? gone.parent : head };
}

/** What the next turn goes on from, as the server knows it. */
export const previousId = (conversation: Conversation): string | null =>
  find(conversation, conversation.head)?.answer.responseId ?? null;

export const underWay = ({ turns }: Conversation): Turn | undefined =>
  turns.find(({ answer }) => isOpen(answer));

/** A picture of the strip. */
export interface StripEntry {
  readonly turn: Turn;
  /** From 1, in the order of the strip. */
  readonly number: number;
  /** Whether it led to the turn that is looked at. */
  readonly onPath: boolean;
  readonly isHead: boolean;
  /** The number of the picture that it goes on from, where that is not the one before it. */
  readonly branchOf: number | null;
}

/** All pictures of a conversation in order, those under way among them. */
export function stripOf(conversation: Conversation): readonly StripEntry[] {
  const path = pathTo(conversation, conversation.head);
  const shown = conversation.turns.filter(
    ({ answer }) => (answer.state === 'done' && answer.call !== null) || answer.state === 'drawing',
  );
  // Of the path the last that has a picture: words alone leave one looking at it.
  const head = path.findLast((turn) => shown.includes(turn));
  return shown.map((turn, index) => {
    const before = pathTo(conversation, turn.parent).findLast((one) => shown.includes(one));
    const at = before ? shown.indexOf(before) : -1;
    return {
      turn,
      number: index + 1,
      onPath: path.includes(turn),
      isHead: turn === head,
      branchOf: at >= 0 && at !== index - 1 ? at + 1 : null,
    };
  });
}
