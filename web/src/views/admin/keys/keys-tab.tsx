import { KeyRound, Plus } from 'lucide-react';
import { useState } from 'react';

import { useKeyPages, type ListedKey, type NewApiKey } from '../../../api/keys.ts';
import { Button } from '../../../design/button.tsx';
import { DataTable } from '../../../design/data-table.tsx';
import { strings } from '../../../strings.ts';
import { askedFor, ListBar } from '../list-bar.tsx';
import { ListRows } from '../list-rows.tsx';
import { Section } from '../section.tsx';
import { ChangeKeyDialog } from './change-key-dialog.tsx';
import { keyColumns } from './key-columns.tsx';
import { NewKeyDialog } from './new-key-dialog.tsx';
import { RevokeDialog } from './revoke-dialog.tsx';
import { SecretPanel } from './secret-panel.tsx';

const texts = strings.admin.keys;

interface KeysTabProps {
  readonly isAdmin: boolean;
  /** What is searched for to begin with, such as the name of a member. */
  readonly search: string;
}

/** Who may do what, and how much of it: every key for an admin, else those of the own team. */
export function KeysTab({ isAdmin, search }: KeysTabProps) {
  // The newest first: it is what one came for.
  const [asked, setAsked] = useState({ ...askedFor('newest'), search });
  const keys = useKeyPages(asked);
  const [isNew, setNew] = useState(false);
  const [made, setMade] = useState<NewApiKey>();
  const [changing, setChanging] = useState<ListedKey>();
  const [revoking, setRevoking] = useState<ListedKey>();
  const [revoked, setRevoked] = useState('');
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
      {made && made.id !== revoked && <SecretPanel made={made} onDone={() => setMade(undefined)} />}
      <ListBar
        label={texts.search}
        asked={asked}
        onChange={setAsked}
        orders={['newest', 'oldest', 'name', 'spent']}
        goneLabel={texts.gone}
      />
      <ListRows of={keys} art={<KeyRound />}>
        {(rows) => (
          <DataTable
            label={texts.title}
            columns={keyColumns({
              showsTeam: isAdmin,
              onChange: setChanging,
              onRevoke: setRevoking,
            })}
            rows={rows}
            keyOf={({ id }) => id}
            isFaint={({ revoked_at }) => revoked_at !== null}
          />
        )}
      </ListRows>
      {isNew && <NewKeyDialog isAdmin={isAdmin} onClose={() => setNew(false)} onMade={setMade} />}
      {changing && (
        <ChangeKeyDialog
          apiKey={changing}
          isAdmin={isAdmin}
          onClose={() => setChanging(undefined)}
        />
      )}
      {revoking && (
        <RevokeDialog
          apiKey={revoking}
          onRevoked={() => setRevoked(revoking.id)}
          onClose={() => setRevoking(undefined)}
        />
      )}
    </Section>
  );
}
