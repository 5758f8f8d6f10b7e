import { ScrollText } from 'lucide-react';

import { useLedger, type Team } from '../../../api/teams.ts';
import { Button } from '../../../design/button.tsx';
import { Dialog } from '../../../design/dialog.tsx';
import { EmptyState } from '../../../design/empty-state.tsx';
import { LedgerTable } from '../../../ledger/ledger-table.tsx';
import { strings } from '../../../strings.ts';
import { Asked } from '../section.tsx';

const texts = strings.ledger;

interface LedgerDialogProps {
  /** Closed while there is none. */
  readonly team: Team | undefined;
  readonly onClose: () => void;
}

/** What happened to the credits of a team, newest first. */
export function LedgerDialog({ team, onClose }: LedgerDialogProps) {
  const ledger = useLedger(team?.id);
  return (
    <Dialog
      open={team !== undefined}
      onClose={onClose}
      title={team === undefined ? '' : strings.admin.ledgerOf(team.name)}
      wide
      actions={
        ledger.hasNextPage && (
          <Button busy={ledger.isFetchingNextPage} onClick={() => void ledger.fetchNextPage()}>
            {texts.older}
          </Button>
        )
      }
    >
      <Asked of={ledger}>
        {(entries) =>
          entries.length === 0 ? (
            <EmptyState art={<ScrollText />} title={texts.empty}>
              {texts.emptyHint}
            </EmptyState>
          ) : (
            <LedgerTable entries={entries} />
          )
        }
      </Asked>
    </Dialog>
  );
}
