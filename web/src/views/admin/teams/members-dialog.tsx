import { UserPlus } from 'lucide-react';
import { useState } from 'react';

import { errorAt } from '../../../api/error-at.ts';
import { useAddMember, useChangeMember, useMembers, type Member } from '../../../api/members.ts';
import type { Team } from '../../../api/teams.ts';
import { wholeNumber } from '../../../design/amounts.ts';
import { Badge } from '../../../design/badge.tsx';
import { Button } from '../../../design/button.tsx';
import { DataTable, type Column } from '../../../design/data-table.tsx';
import { Dialog } from '../../../design/dialog.tsx';
import { Failure } from '../../../design/failure.tsx';
import { Field } from '../../../design/field.tsx';
import { FormDialog } from '../../../design/form-dialog.tsx';
import { Input, Select } from '../../../design/input.tsx';
import { strings } from '../../../strings.ts';
import { NameCell, RowActions } from '../cells.tsx';
import { LimitField, limitOf } from '../limit-field.tsx';
import { Asked } from '../section.tsx';
import styles from './members-dialog.module.css';

const texts = strings.admin.members;

interface MembersDialogProps {
  /** Closed while there is none. */
  readonly team: Team | undefined;
  readonly onClose: () => void;
}

/** Who belongs to a team, as what, and what each of them may spend of its credits. */
export function MembersDialog({ team, onClose }: MembersDialogProps) {
  return (
    <Dialog
      open={team !== undefined}
      onClose={onClose}
      title={team === undefined ? '' : texts.of(team.name)}
      wide
    >
      {team && <Members team={team.id} />}
    </Dialog>
  );
}

function Members({ team }: { readonly team: string }) {
  const members = useMembers(team);
  const change = useChangeMember(team);
  const [leaving, setLeaving] = useState<{ readonly user: string; readonly name: string }>();
  const isBusy = (user: string): boolean => change.isPending && change.variables.user === user;
  const columns: readonly Column<Member>[] = [
    {
      id: 'name',
      head: texts.name,
      bare: true,
      cell: ({ name, user_id }) => <NameCell name={name} detail={user_id} />,
    },
    {
      id: 'role',
      head: texts.role,
      cell: ({ role }) => (
        <Badge tone={role === 'admin' ? 'info' : 'plain'}>{texts.roles[role]}</Badge>
      ),
    },
    {
      id: 'used',
      head: texts.used,
      align: 'end',
      cell: ({ used_credits }) => wholeNumber(used_credits),
    },
    {
      id: 'limit',
      head: texts.limit,
      align: 'end',
      cell: ({ credit_limit }) =>
        credit_limit === null ? strings.app.noLimit : wholeNumber(credit_limit),
    },
    {
      id: 'actions',
      head: strings.admin.actions,
      align: 'end',
      bare: true,
      cell: ({ user_id: user, role, name }) => (
        <RowActions>
          <Button
            size="small"
            look="quiet"
            disabled={isBusy(user)}
            aria-label={texts.makeOf(texts.make[role], name)}
            onClick={() =>
              change.mutate({ user, change: { role: role === 'admin' ? 'member' : 'admin' } })
            }
          >
            {texts.make[role]}
          </Button>
          <Button
            size="small"
            look="quiet"
            disabled={isBusy(user)}
            aria-label={texts.removeOf(name)}
            onClick={() => setLeaving({ user, name })}
          >
            {texts.remove}
          </Button>
        </RowActions>
      ),
    },
  ];
  return (
    <>
      <Asked of={members}>
        {(all) => (
          <DataTable
            label={texts.title}
            columns={columns}
            rows={all.filter(({ removed_at }) => removed_at === null)}
            keyOf={({ user_id }) => user_id}
          />
        )}
      </Asked>
      {change.error !== null && <Failure error={change.error} />}
      <NewMember team={team} />
      {leaving && (
        <FormDialog
          open
          onClose={() => setLeaving(undefined)}
          title={texts.removeTitle(leaving.name)}
          submit={texts.remove}
          danger
          busy={change.isPending}
          error={null}
          onSubmit={() =>
            change.mutate(
              { user: leaving.user, change: 'remove' },
              { onSettled: () => setLeaving(undefined) },
            )
          }
        >
          <p>{texts.removeHint}</p>
        </FormDialog>
      )}
    </>
  );
}

function NewMember({ team }: { readonly team: string }) {
  const add = useAddMember(team);
  const [name, setName] = useState('');
  const [role, setRole] = useState<Member['role']>('member');
  const [limit, setLimit] = useState('');
  const submit = (): void =>
    add.mutate(
      { name, role, credit_limit: limitOf(limit) },
      { onSuccess: () => [setName(''), setLimit('')] },
    );
  const isElsewhere =
    add.error !== null && !['name', 'credit_limit'].some((field) => errorAt(add.error, field));
  return (
    <form
      className={styles['new']}
      aria-label={texts.add}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <h3>{texts.add}</h3>
      <Field label={texts.name} error={errorAt(add.error, 'name')}>
        {(control) => (
          <Input
            {...control}
            value={name}
            autoComplete="off"
            onChange={({ target }) => setName(target.value)}
          />
        )}
      </Field>
      <Field label={texts.role}>
        {(control) => (
          <Select
            {...control}
            value={role}
            onChange={({ target }) => setRole(target.value === 'admin' ? 'admin' : 'member')}
          >
            <option value="member">{texts.roles.member}</option>
            <option value="admin">{texts.roles.admin}</option>
          </Select>
        )}
      </Field>
      <LimitField
        label={texts.limit}
        value={limit}
        onChange={setLimit}
        error={errorAt(add.error, 'credit_limit')}
      />
      <Button type="submit" icon={<UserPlus />} busy={add.isPending}>
        {texts.addNow}
      </Button>
      {isElsewhere && <Failure error={add.error} />}
    </form>
  );
}
