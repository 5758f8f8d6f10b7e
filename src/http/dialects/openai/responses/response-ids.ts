import { createHash, randomBytes } from 'node:crypto';

/** The ids of one response and of what it answers. */
export interface ResponseIds {
  readonly response: string;
  /** Of its image call. */
  readonly call: string;
  /** Of what it says. */
  readonly message: string;
}

/** How many hexadecimal digits follow the prefix. */
const DIGITS = 50;

/** Where the time of its creation stands among them, as observed of OpenAI's. */
const TIME_AT = 18;
const TIME_DIGITS = 8;

/** One number for all of them, so that whoever has one knows the others. */
export function newResponseIds(now: number): ResponseIds {
  const time = Math.floor(now / 1000)
    .toString(16)
    .padStart(TIME_DIGITS, '0');
  const random = randomBytes(DIGITS / 2).toString('hex');
  return idsFor(random.slice(0, TIME_AT) + time + random.slice(TIME_AT + time.length));
}

/** The ids of the response of this id. */
export const idsOf = (responseId: string): ResponseIds => idsFor(tail(responseId));

/** When the response of this id was made, to the second, in Unix milliseconds. */
export const timeOf = (responseId: string): number =>
  Number.parseInt(tail(responseId).slice(TIME_AT, TIME_AT + TIME_DIGITS), 16) * 1000;

const idsFor = (number: string): ResponseIds => ({
  response: `resp_${number}`,
  call: `ig_${number}`,
  message: `msg_${number}`,
});

const tail = (id: string): string => id.slice(id.indexOf('_') + 1);

/** The id of a message that came in; nothing else goes by it. */
export const newMessageId = (): string => `msg_${randomBytes(DIGITS / 2).toString('hex')}`;

/**
 * The id of the record that draws a call. Made from the call's, so that a call is known again that was
 * never stored; the way back is closed.
 */
export function recordIdOf(callId: string): string {
  const hash = createHash('sha256').update(callId).digest('hex');
  return `rec_${BigInt(`0x${hash}`).toString(36).slice(-25).padStart(25, '0')}`;
}
