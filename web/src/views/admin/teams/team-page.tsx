import { ArrowLeft } from 'lucide-react';
import { useState } from 'react';

import { useTeam, type Team } from '../../../api/teams.ts';
import { goTo } from '../../../app/route.ts';
import { dollarsOf, wholeNumber } from '../../../design/amounts.ts';
import { Button } from '../../../design/button.tsx';
import { strings } from '../../../strings.ts';
import { Members } from '../members/members.tsx';
import { Asked } from '../section.tsx';
import { CreditsDialog } from './credits-dialog.tsx';
import { LedgerDialog } from './ledger-dialog.tsx';
import styles from './team-page.module.css';

const texts = strings.admin.teams;

interface TeamPageProps {
  readonly id: string;
  readonly isAdmin: boolean;
}

/** One team: what it has left, who belongs to it, and what each of them may spend. */
export function TeamPage({ id, isAdmin }: TeamPageProps) {
  const team = useTeam(id);
  return (
    <>
      <Button
        size="small"
        look="quiet"
        icon={<ArrowLeft />}
        className={styles['back']}
        onClick={() => goTo('admin', { tab: 'teams' })}
      >
        {isAdmin ? texts.all : texts.ownTitle}
      </Button>
      <Asked of={team}>
        {(known) => (
          <>
            <Standing team={known} isAdmin={isAdmin} />
            <Members team={known} isAdmin={isAdmin} />
          </>
        )}
      </Asked>
    </>
  );
}

function Standing({ team, isAdmin }: { readonly team: Team; readonly isAdmin: boolean }) {
  const [doing, setDoing] = useState<'credits' | 'ledger'>();
  const close = (): void => setDoing(undefined);
  const { available } = team.credits;
  return (
    <header className={styles['standing']}>
      <div>
        <h2>{team.name}</h2>
        <p>
          {available === null
            ? texts.unlimitedHint
            : texts.left(wholeNumber(available), dollarsOf(available))}
        </p>
      </div>
      <div className={styles['actions']}>
        {isAdmin && <Button onClick={() => setDoing('credits')}>{texts.does.credits}</Button>}
        <Button onClick={() => setDoing('ledger')}>{texts.does.ledger}</Button>
      </div>
      <CreditsDialog team={doing === 'credits' ? team : undefined} onClose={close} />
      <LedgerDialog team={doing === 'ledger' ? team : undefined} onClose={close} />
    </header>
  );
}
