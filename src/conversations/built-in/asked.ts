import type { Conversation, ShownPicture, Turn } from '../planner.ts';
import { plainRequest } from './plain-request.ts';

/** What is asked for now, and what came before. */
export interface Asked {
  /** What the client says, one message each, without the talk around it; none is empty. */
  readonly texts: readonly string[];
  /** The same as it was written, all of it. */
  readonly written: string;
  /** Pictures that came along. */
  readonly brought: readonly ShownPicture[];
  /** Everything else that was said and shown. */
  readonly earlier: readonly Turn[];
}

/**
 * The messages that nobody has answered yet: all of the user's since a picture was last drawn. Those
 * that an assistant answered in words alone still wait for their picture. A client may also pass the
 * picture that its message is about after it; then nothing has been answered by it.
 */
export function askedIn({ turns }: Conversation): Asked {
  const last = turns.findLastIndex(({ role }) => role === 'user');
  const drawn = turns.findLastIndex((turn, index) => index < last && isDrawing(turn));
  const isOpen = (turn: Turn, index: number): boolean =>
    turn.role === 'user' && index > drawn && index <= last;
  const open = turns.filter(isOpen);
  return {
    texts: open.map(({ text }) => plainRequest(text)).filter((text) => text !== ''),
    written: open
      .map(({ text }) => text)
      .join('\n')
      .trim(),
    brought: open.flatMap(({ pictures }) => pictures),
    earlier: turns.filter((turn, index) => !isOpen(turn, index)),
  };
}

const isDrawing = ({ role, pictures }: Turn): boolean =>
  role === 'assistant' && pictures.length > 0;
