import { CircleUserRound } from 'lucide-react';
import { useId } from 'react';

import { useSignOut, type Session } from '../api/session.ts';
import { momentOf, wholeNumber } from '../design/amounts.ts';
import { Button } from '../design/button.tsx';
import { Segmented } from '../design/segmented.tsx';
import { limitsOf, type Row } from '../ledger/key-limits.ts';
import { strings } from '../strings.ts';
import styles from './account.module.css';
import { goTo } from './route.ts';
import { chooseTheme, useTheme, type Theme } from './theme.ts';

/** Many credits in few letters: `1.2M`. */
const short = new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 1 });

const THEMES: readonly Theme[] = ['system', 'light', 'dark'];

/** Whose key it is, what is left, how the page looks, and the way out. */
export function Account({ session }: { readonly session: Session }) {
  const id = useId();
  const theme = useTheme();
  const signOut = useSignOut();
  const { key, team } = session;
  if (!key || !team) return null;
  const { credits } = team;
  const rows: readonly Row[] = [
    [strings.app.team, team.name],
    [strings.app.key, key.name === '' ? key.hint : key.name],
    ...limitsOf(key),
    [strings.app.spentThisMonth, wholeNumber(key.spent_this_month)],
    [
      strings.app.keyExpires,
      key.expires_at === null ? strings.app.never : momentOf(key.expires_at),
    ],
  ];
  return (
    <div className={styles['account']}>
      <button
        type="button"
        className={styles['open']}
        popoverTarget={id}
        aria-label={strings.app.account}
      >
        <CircleUserRound aria-hidden="true" />
        <span className={styles['left']} data-unlimited={credits.unlimited}>
          {credits.unlimited ? '∞' : short.format(credits.available ?? 0)}
        </span>
      </button>
      <div id={id} popover="auto" className={styles['panel']}>
        <p className={styles['credits']}>
          {credits.unlimited
            ? strings.app.unlimited
            : strings.app.credits(wholeNumber(credits.available ?? 0))}
        </p>
        {!credits.unlimited && <p className={styles['hint']}>{strings.app.creditsHint}</p>}
        <dl className={styles['facts']}>
          {rows.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <Button
          popoverTarget={id}
          popoverTargetAction="hide"
          onClick={() => goTo('history', { show: 'key' })}
        >
          {strings.app.keyPage}
        </Button>
        <Segmented
          label={strings.app.theme}
          value={theme}
          choices={THEMES.map((value) => ({ value, label: strings.app.themes[value] }))}
          onChange={chooseTheme}
        />
        <Button look="quiet" busy={signOut.isPending} onClick={() => signOut.mutate()}>
          {strings.app.signOut}
        </Button>
      </div>
    </div>
  );
}
