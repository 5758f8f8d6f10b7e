import type { Member } from '../../../api/members.ts';

/** Somebody who is to be taken in, and how far that is. */
export interface Newcomer {
  /** Among those who are taken in together; several may have one name. */
  readonly place: number;
  readonly name: string;
  /** Once they are a member: trying again makes no second one of them. */
  readonly user: string | undefined;
  /** Of their key, if they are to have one. */
  readonly secret: string | undefined;
  readonly state: 'waiting' | 'done' | 'failed';
  /** Why it failed, in the server's words. */
  readonly trouble: string | undefined;
}

export interface Intake {
  readonly team: string;
  readonly role: Member['role'];
  readonly limit: number | null;
  readonly withKeys: boolean;
}

/** How people are taken in; each is a step or two that may fail. */
export interface IntakeSteps {
  /** @returns the id of the user. */
  readonly join: (name: string) => Promise<string>;
  /** @returns the secret of a key of theirs. */
  readonly giveKey: (name: string, user: string) => Promise<string>;
}

/** Names as they were written or pasted, one a line; lines without one are none. */
export const namesIn = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

export const newcomer = (name: string, place: number): Newcomer => ({
  place,
  name,
  user: undefined,
  secret: undefined,
  state: 'waiting',
  trouble: undefined,
});

/** Takes one person in, going on from what was done before. Never rejects: what failed is told. */
export async function takeIn(
  one: Newcomer,
  { join, giveKey }: IntakeSteps,
  withKeys: boolean,
): Promise<Newcomer> {
  let { user, secret } = one;
  try {
    user ??= await join(one.name);
    if (withKeys) secret ??= await giveKey(one.name, user);
    return { ...one, user, secret, state: 'done', trouble: undefined };
  } catch (error) {
    return { ...one, user, secret, state: 'failed', trouble: (error as Error).message };
  }
}

/** A cell of CSV, quoted; spreadsheets would run what begins like a formula. */
const cell = (text: string): string =>
  `"${(/^[=+\-@\t]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

/** Names and secrets for whoever hands them out. */
export const csvOf = (heads: readonly [string, string], people: readonly Newcomer[]): string =>
  [heads, ...people.map(({ name, secret = '' }) => [name, secret] as const)]
    .map((row) => `${row.map(cell).join(',')}\r\n`)
    .join('');
