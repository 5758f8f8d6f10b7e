import { UserPlus, Users } from 'lucide-react';
import { useState } from 'react';

import { useMemberPages, type Member } from '../../../api/members.ts';
import { useSession } from '../../../api/session.ts';
import type { Team } from '../../../api/teams.ts';
import { Button } from '../../../design/button.tsx';
import { DataTable } from '../../../design/data-table.tsx';
import { strings } from '../../../strings.ts';
import { askedFor, ListBar } from '../list-bar.tsx';
import { ListRows } from '../list-rows.tsx';
import { Section } from '../section.tsx';
import { AddKnownDialog } from './add-known-dialog.tsx';
import { AddPeopleDialog } from './add-people-dialog.tsx';
import { ChangeMemberDialog } from './change-member-dialog.tsx';
import { memberColumns } from './member-columns.tsx';
import styles from './members.module.css';
import { NewPeople } from './new-people.tsx';
import { RaiseLimitsDialog } from './raise-limits-dialog.tsx';
import { RemoveMemberDialog } from './remove-member-dialog.tsx';

const texts = strings.admin.members;

/** What is done, and to whom. */
type Doing =
  | { readonly what: 'add' | 'known' | 'raise' }
  | { readonly what: 'change' | 'remove' | 'takeBack'; readonly member: Member };

interface MembersProps {
  readonly team: Team;
  readonly isAdmin: boolean;
}

/** Who belongs to a team, as what, and what each of them may spend of its credits. */
export function Members({ team, isAdmin }: MembersProps) {
  const [asked, setAsked] = useState(askedFor('name'));
  const members = useMemberPages(team.id, asked);
  const [doing, setDoing] = useState<Doing>();
  const { data: session } = useSession();
  const seesPictures =
    session?.key?.scopes.some((scope) => ['images', 'records', 'admin'].includes(scope)) === true;
  const close = (): void => setDoing(undefined);
  const isThere = team.removed_at === null;
  return (
    <Section
      title={texts.title}
      lead={texts.lead}
      action={
        isThere && (
          <span className={styles['actions']}>
            <Button onClick={() => setDoing({ what: 'raise' })}>{texts.raise}</Button>
            {isAdmin && <Button onClick={() => setDoing({ what: 'known' })}>{texts.known}</Button>}
            <Button look="primary" icon={<UserPlus />} onClick={() => setDoing({ what: 'add' })}>
              {texts.add}
            </Button>
          </span>
        )
      }
    >
      <NewPeople team={team.id} />
      <ListBar
        label={texts.search}
        asked={asked}
        onChange={setAsked}
        orders={['name', 'spent', 'newest']}
        goneLabel={texts.gone}
      />
      <ListRows of={members} art={<Users />}>
        {(rows) => (
          <DataTable
            label={texts.title}
            columns={memberColumns({
              seesPictures,
              onChange: (member) => setDoing({ what: 'change', member }),
              onRemove: (member) => setDoing({ what: 'remove', member }),
              onTakeBack: (member) => setDoing({ what: 'takeBack', member }),
            })}
            rows={rows}
            keyOf={({ user_id }) => user_id}
            isFaint={({ removed_at }) => removed_at !== null}
          />
        )}
      </ListRows>
      {doing?.what === 'add' && <AddPeopleDialog team={team} onClose={close} />}
      {doing?.what === 'known' && <AddKnownDialog team={team.id} onClose={close} />}
      {doing?.what === 'raise' && <RaiseLimitsDialog team={team.id} onClose={close} />}
      {(doing?.what === 'change' || doing?.what === 'takeBack') && (
        <ChangeMemberDialog
          member={doing.member}
          isAdmin={isAdmin}
          takesBack={doing.what === 'takeBack'}
          onClose={close}
        />
      )}
      {doing?.what === 'remove' && <RemoveMemberDialog member={doing.member} onClose={close} />}
    </Section>
  );
}
