import { KeyRound, Plus } from 'lucide-react';
import { useState } from 'react';

import { useKeys, type ApiKey, type NewApiKey } from '../../../api/keys.ts';
import { useTeams } from '../../../api/teams.ts';
import { Button } from '../../../design/button.tsx';
import { DataTable } from '../../../design/data-table.tsx';
import { EmptyState } from '../../../design/empty-state.tsx';
import { strings } from '../../../strings.ts';
import { GoneToggle } from '../gone-toggle.tsx';
import { Asked, Section } from '../section.tsx';
import { ChangeKeyDialog } from './change-key-dialog.tsx';
import { keyColumns } from './key-columns.tsx';
import { NewKeyDialog } from './new-key-dialog.tsx';
import { RevokeDialog } from './revoke-dialog.tsx';
import { SecretPanel } from './secret-panel.tsx';

const texts = strings.admin.keys;

/** Who may do what, and how much of it: every key for an admin, else those of the own team. */
export function KeysTab({ isAdmin }: { readonly isAdmin: boolean }) {
  const keys = useKeys();
  const teams = useTeams();
  const [isNew, setNew] = useState(false);
  const [made, setMade] = useState<NewApiKey>();
  const [changing, setChanging] = useState<ApiKey>();
  const [revoking, setRevoking] = useState<ApiKey>();
  const [showsGone, setShowsGone] = useState(false);
  const isRevoked = (id: string): boolean =>
    keys.data?.some((key) => key.id === id && isGone(key)) === true;
  const teamName = (id: string): string => teams.data?.find((team) => team.id === id)?.name ?? id;
  return (
    <Section
      title={texts.title}
      lead={isAdmin ? texts.lead : texts.teamLead}
      action={
        <Button look="primary" icon={<Plus />} onClick={() => setNew(true)}>
          {texts.create}
        </Button>
      }
    >
      {made && !isRevoked(made.id) && <SecretPanel made={made} onDone={() => setMade(undefined)} />}
      <Asked of={keys}>
        {(all) => {
          const gone = all.filter(isGone);
          const shown = showsGone ? all : all.filter((key) => !gone.includes(key));
          return (
            <>
              {shown.length === 0 ? (
                <EmptyState art={<KeyRound />} title={texts.empty}>
                  {texts.emptyHint}
                </EmptyState>
              ) : (
                <DataTable
                  label={texts.title}
                  columns={keyColumns({
                    ...(isAdmin && { teamName }),
                    onChange: setChanging,
                    onRevoke: setRevoking,
                  })}
                  // The newest first: it is what one came for.
                  rows={shown.toReversed()}
                  keyOf={({ id }) => id}
                  isFaint={isGone}
                />
              )}
              <GoneToggle count={gone.length} shown={showsGone} onChange={setShowsGone} />
            </>
          );
        }}
      </Asked>
      {isNew && <NewKeyDialog isAdmin={isAdmin} onClose={() => setNew(false)} onMade={setMade} />}
      {changing && (
        <ChangeKeyDialog
          apiKey={changing}
          isAdmin={isAdmin}
          onClose={() => setChanging(undefined)}
        />
      )}
      {revoking && <RevokeDialog apiKey={revoking} onClose={() => setRevoking(undefined)} />}
    </Section>
  );
}

const isGone = ({ revoked_at }: ApiKey): boolean => revoked_at !== null;
