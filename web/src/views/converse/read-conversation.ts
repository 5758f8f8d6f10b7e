import { ApiError } from '../../api/api-error.ts';
import { strings } from '../../strings.ts';
import type { Conversation } from './conversation.ts';
import { readTurn } from './read-turn.ts';
import type { Turn } from './turn.ts';

/** The server reads no more of a conversation either. */
const LONGEST_CHAIN = 100;

/** The turns of these responses; those that are not kept any more are left out. */
export async function readAll(
  { responses, head }: { readonly responses: readonly string[]; readonly head: string | null },
  signal: AbortSignal,
): Promise<Conversation> {
  const read = await Promise.all(responses.map((id) => readIfKept(id, signal)));
  const turns = linked(read.flatMap((one) => (one ? [one.turn] : [])));
  if (turns.length === 0) throw new Error(strings.converse.lost);
  const there = turns.find(({ id }) => id === head) ?? turns.at(-1);
  return { turns, head: there?.id ?? null };
}

/** The turns that lead to a response, as far back as they are kept. */
export async function readChain(last: string, signal: AbortSignal): Promise<Conversation> {
  const turns: Turn[] = [];
  for (let id: string | null = last; id !== null && turns.length < LONGEST_CHAIN;) {
    const read: Awaited<ReturnType<typeof readIfKept>> = await readIfKept(id, signal);
    if (read) turns.unshift(read.turn);
    id = read?.previousId ?? null;
  }
  if (turns.length === 0) throw new Error(strings.converse.lost);
  return { turns: linked(turns), head: turns.at(-1)?.id ?? null };
}

async function readIfKept(id: string, signal: AbortSignal) {
  try {
    return await readTurn(id, signal);
  } catch (error) {
    if (error instanceof ApiError && error.facts.status === 404) return undefined;
    throw error;
  }
}

/** Turns whose beginning is not kept any more begin themselves. */
function linked(turns: readonly Turn[]): readonly Turn[] {
  const known = new Set(turns.map(({ id }) => id));
  return turns.map((turn) =>
    turn.parent !== null && !known.has(turn.parent) ? { ...turn, parent: null } : turn,
  );
}
