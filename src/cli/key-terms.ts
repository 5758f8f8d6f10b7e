import { InvalidArgumentError, Option, type Command } from 'commander';

import { STRICTNESSES, type Strictness } from '../kernel/strictness.ts';
import type { KeyLimits } from '../ledger/api-key.ts';
import { dollars, orNone } from './amounts.ts';
import { expiry } from './expiry.ts';
import { wholeNumber } from './whole-number.ts';

/** What the flags of a key set; `null` takes it away again. */
export interface KeyTerms {
  readonly expires?: number | null;
  readonly requestsPerMinute?: number | null;
  readonly imagesPerMinute?: number | null;
  readonly budgetUsd?: number | null;
  readonly strictness?: Strictness | null;
}

/** Adds the flags of what a key may use up, and until when. Each takes `none`. */
export function keyTermOptions(command: Command): Command {
  const perMinute = orNone(wholeNumber(1, 1_000_000));
  return command
    .addOption(
      new Option(
        '--expires <when>',
        'when it stops working: after 30d, 12h or 2w, or on a day such as 2027-01-31',
      ).argParser(orNone(expiry(Date.now()))),
    )
    .addOption(
      new Option('--requests-per-minute <number>', 'most requests that draw').argParser(perMinute),
    )
    .addOption(new Option('--images-per-minute <number>', 'most pictures').argParser(perMinute))
    .addOption(
      new Option('--budget-usd <usd>', 'most dollars in a calendar month, UTC').argParser(
        orNone(dollars),
      ),
    )
    .addOption(
      new Option(
        '--strictness <strictness>',
        `how much moderation refuses: ${STRICTNESSES.join(', ')}; none for the server’s own`,
      ).argParser(orNone(strictness)),
    );
}

/** The limits that the flags name. */
export function limitsOf(terms: KeyTerms): Partial<KeyLimits> {
  const { requestsPerMinute, imagesPerMinute, budgetUsd } = terms;
  return {
    ...(requestsPerMinute !== undefined && { requestsPerMinute }),
    ...(imagesPerMinute !== undefined && { imagesPerMinute }),
    ...(budgetUsd !== undefined && { creditsPerMonth: budgetUsd }),
  };
}

function strictness(text: string): Strictness {
  const known = STRICTNESSES.find((one) => one === text);
  if (known !== undefined) return known;
  throw new InvalidArgumentError(`Expected ${STRICTNESSES.join(', ')} or none.`);
}
