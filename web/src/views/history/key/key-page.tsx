import { ScrollText } from 'lucide-react';

import type { KeyObject } from '../../../../../src/wire/gala/key-response.ts';
import type { TeamObject } from '../../../../../src/wire/gala/team-response.ts';
import { useLedger } from '../../../api/teams.ts';
import { Button } from '../../../design/button.tsx';
import { EmptyState } from '../../../design/empty-state.tsx';
import { Failure } from '../../../design/failure.tsx';
import { Spinner } from '../../../design/spinner.tsx';
import { LedgerTable } from '../../../ledger/ledger-table.tsx';
import { strings } from '../../../strings.ts';
import { KeyTerms } from './key-terms.tsx';
import styles from './key-page.module.css';
import { MonthCard } from './month-card.tsx';
import { TeamCredits } from './team-credits.tsx';

const texts = strings.history.key;

interface KeyPageProps {
  readonly apiKey: KeyObject;
  readonly team: TeamObject;
}

/** What the key that is signed in may do, what is left, and where credits went. */
export function KeyPage({ apiKey, team }: KeyPageProps) {
  return (
    <div className={styles['page']}>
      <div className={styles['cards']}>
        <TeamCredits credits={team.credits} />
        <MonthCard apiKey={apiKey} />
        <KeyTerms apiKey={apiKey} team={team} />
      </div>
      <Ledger team={team} />
    </div>
  );
}

function Ledger({ team }: { readonly team: TeamObject }) {
  const ledger = useLedger(team.id);
  return (
    <section aria-label={texts.ledger} className={styles['ledger']}>
      <header>
        <h2>{texts.ledger}</h2>
        <p>{texts.ledgerOf(team.name)}</p>
      </header>
      {ledger.error !== null && <Failure error={ledger.error} />}
      {ledger.isPending && (
        <p role="status" className={styles['loading']}>
          <Spinner /> {strings.app.loading}
        </p>
      )}
      {ledger.data?.length === 0 && (
        <EmptyState art={<ScrollText />} title={strings.ledger.empty}>
          {strings.ledger.emptyHint}
        </EmptyState>
      )}
      {ledger.data !== undefined && ledger.data.length > 0 && <LedgerTable entries={ledger.data} />}
      {ledger.hasNextPage && (
        <p className={styles['more']}>
          <Button busy={ledger.isFetchingNextPage} onClick={() => void ledger.fetchNextPage()}>
            {strings.ledger.older}
          </Button>
        </p>
      )}
    </section>
  );
}
