import { InvalidArgumentError, Option, type Command } from 'commander';

import { COMPATIBILITIES, type Compatibility } from '../kernel/compatibility.ts';
import { STRICTNESSES, type Strictness } from '../kernel/strictness.ts';
import type { KeyChange } from '../ledger/api-key.ts';
import { dollars, noneAsNull, orNone, type OrNone } from './amounts.ts';
import { expiry } from './expiry.ts';
import { wholeNumber } from './whole-number.ts';

/** What the flags of a key say. */
export interface KeyTerms {
  readonly expires?: OrNone<number>;
  readonly requestsPerMinute?: OrNone<number>;
  readonly imagesPerMinute?: OrNone<number>;
  readonly budgetUsd?: OrNone<number>;
  readonly strictness?: OrNone<Strictness>;
  readonly compatibility?: OrNone<Compatibility>;
}

/** Adds the flags of what a key may use up, and until when. Each takes `none`. */
export function keyTermOptions(command: Command): Command {
  const perMinute = orNone(wholeNumber(1, 1_000_000));
  return command
    .addOption(
      new Option(
        '--expires <when>',
        'when it stops working: after 30d, 12h or 2w, on a day such as 2027-01-31, or none for never',
      ).argParser(orNone(expiry(Date.now()))),
    )
    .addOption(
      new Option('--requests-per-minute <number>', 'most requests that draw, or none').argParser(
        perMinute,
      ),
    )
    .addOption(
      new Option('--images-per-minute <number>', 'most pictures, or none').argParser(perMinute),
    )
    .addOption(
      new Option('--budget-usd <usd>', 'most dollars in a calendar month (UTC), or none').argParser(
        orNone(dollars),
      ),
    )
    .addOption(
      new Option(
        '--strictness <strictness>',
        `how much moderation refuses: ${STRICTNESSES.join(', ')}; none for the server’s own`,
      ).argParser(orNone(oneOf(STRICTNESSES))),
    )
    .addOption(
      new Option(
        '--compatibility <how>',
        `${COMPATIBILITIES.join(' or ')}: whether to refuse or adapt what old and third-party clients send; none for the server’s own`,
      ).argParser(orNone(oneOf(COMPATIBILITIES))),
    );
}

/** What the flags change; `null` takes a limit away. */
export function termsOf(terms: KeyTerms): Required<Pick<KeyChange, 'limits'>> & KeyChange {
  const { requestsPerMinute, imagesPerMinute, budgetUsd, strictness, compatibility, expires } =
    terms;
  return {
    ...(strictness !== undefined && { strictness: noneAsNull(strictness) }),
    ...(compatibility !== undefined && { compatibility: noneAsNull(compatibility) }),
    ...(expires !== undefined && { expiresAt: noneAsNull(expires) }),
    limits: {
      ...(requestsPerMinute !== undefined && { requestsPerMinute: noneAsNull(requestsPerMinute) }),
      ...(imagesPerMinute !== undefined && { imagesPerMinute: noneAsNull(imagesPerMinute) }),
      ...(budgetUsd !== undefined && { creditsPerMonth: noneAsNull(budgetUsd) }),
    },
  };
}

/** Reads one of these words. */
const oneOf =
  <T extends string>(words: readonly T[]) =>
  (text: string): T => {
    const known = words.find((one) => one === text);
    if (known !== undefined) return known;
    throw new InvalidArgumentError(`Expected ${words.join(', ')} or none.`);
  };
