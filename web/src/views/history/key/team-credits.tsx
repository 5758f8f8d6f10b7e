import type { CreditsObject } from '../../../../../src/wire/gala/team-response.ts';
import { dollarsOf, wholeNumber } from '../../../design/amounts.ts';
import { strings } from '../../../strings.ts';
import styles from './key-page.module.css';

const texts = strings.history.key;

/** What the team has left. */
export function TeamCredits({ credits }: { readonly credits: CreditsObject }) {
  const left = credits.available ?? 0;
  return (
    <section className={styles['card']} aria-label={texts.left}>
      <h2>{texts.left}</h2>
      <p className={styles['large']}>{credits.unlimited ? texts.unlimited : wholeNumber(left)}</p>
      <p className={styles['hint']}>
        {credits.unlimited ? texts.unlimitedHint : texts.worth(dollarsOf(left))}{' '}
        {credits.reserved > 0 && texts.reserved(wholeNumber(credits.reserved))}
      </p>
    </section>
  );
}
