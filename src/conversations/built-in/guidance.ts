import type { Conversation } from '../planner.ts';

/** A prompt in the manner that whoever set up the conversation wants all its pictures to have. */
export function manneredBy(_: Conversation, prompt: string): string {
  return prompt;
}
