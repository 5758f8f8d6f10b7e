import { useState } from 'react';

import { errorAt } from '../../../api/error-at.ts';
import { useAddMember } from '../../../api/members.ts';
import { useUserPages } from '../../../api/users.ts';
import { announce } from '../../../design/announcer.tsx';
import { Field } from '../../../design/field.tsx';
import { FormDialog } from '../../../design/form-dialog.tsx';
import { Select } from '../../../design/input.tsx';
import { strings } from '../../../strings.ts';
import { limitOf } from '../limit-field.tsx';
import { SearchField } from '../list-bar.tsx';
import { MemberFields, type TermsDraft } from './member-fields.tsx';

const texts = strings.admin.members;

interface AddKnownDialogProps {
  readonly team: string;
  readonly onClose: () => void;
}

/** Makes somebody a member whom the server knows already, from another team, say. */
export function AddKnownDialog({ team, onClose }: AddKnownDialogProps) {
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState('');
  const [draft, setDraft] = useState<TermsDraft>({ role: 'member', limit: '' });
  const users = useUserPages(search);
  const add = useAddMember(team);
  const found = users.data?.rows ?? [];
  const user = found.find(({ id }) => id === chosen) ?? found[0];
  return (
    <FormDialog
      open
      onClose={onClose}
      title={texts.known}
      submit={texts.addNow}
      busy={add.isPending}
      error={users.error ?? add.error}
      fields={['user_id', 'role', 'credit_limit']}
      blocked={user === undefined}
      onSubmit={() => {
        if (!user) return;
        add.mutate(
          { user_id: user.id, role: draft.role, credit_limit: limitOf(draft.limit) },
          {
            onSuccess: ({ name }) => {
              announce(texts.added(name));
              onClose();
            },
          },
        );
      }}
    >
      <SearchField label={texts.searchKnown} value={search} onTyped={setSearch} />
      <Field
        label={texts.who}
        hint={texts.found(found.length, users.data?.total ?? 0)}
        error={errorAt(add.error, 'user_id')}
      >
        {(control) => (
          <Select
            {...control}
            value={user?.id ?? ''}
            disabled={user === undefined}
            onChange={({ target }) => setChosen(target.value)}
          >
            {found.map(({ id, name }) => (
              <option key={id} value={id}>
                {texts.userOf(name, id)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <MemberFields draft={draft} onChange={setDraft} error={add.error} />
    </FormDialog>
  );
}
