import type { KeyObject } from '../../../../../src/wire/gala/key-response.ts';
import type { TeamObject } from '../../../../../src/wire/gala/team-response.ts';
import { dayOf } from '../../../design/amounts.ts';
import { limitsOf, type Row } from '../../../ledger/key-limits.ts';
import { strings } from '../../../strings.ts';
import styles from './key-page.module.css';

const texts = strings.history.key;

interface KeyTermsProps {
  readonly apiKey: KeyObject;
  readonly team: TeamObject;
}

/** What the key may do, and how much of it. */
export function KeyTerms({ apiKey, team }: KeyTermsProps) {
  const rows: readonly Row[] = [
    [texts.name, apiKey.name],
    [texts.hint, `${apiKey.hint}…`],
    [strings.app.team, team.name],
    [texts.scopes, apiKey.scopes.map((scope) => texts.scopesOf[scope]).join(', ')],
    ...limitsOf(apiKey),
    [texts.strictness, apiKey.strictness ?? texts.usual],
    [texts.compatibility, apiKey.compatibility ?? texts.usual],
    [texts.made, dayOf(apiKey.created_at)],
    [
      strings.app.keyExpires,
      apiKey.expires_at === null ? strings.app.never : dayOf(apiKey.expires_at),
    ],
  ];
  return (
    <section className={styles['card']} aria-label={texts.key}>
      <h2>{texts.key}</h2>
      <dl className={styles['terms']}>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
