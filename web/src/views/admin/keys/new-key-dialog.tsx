import { useState } from 'react';

import { errorAt } from '../../../api/error-at.ts';
import { useCreateKey, type NewApiKey } from '../../../api/keys.ts';
import { useMembers } from '../../../api/members.ts';
import { useSession } from '../../../api/session.ts';
import { useTeams } from '../../../api/teams.ts';
import { Field } from '../../../design/field.tsx';
import { FormDialog } from '../../../design/form-dialog.tsx';
import { Select } from '../../../design/input.tsx';
import { strings } from '../../../strings.ts';
import { draftOf, termsOf } from './key-draft.ts';
import { KEY_FIELDS, KeyFields } from './key-fields.tsx';

const texts = strings.admin.keys;

interface NewKeyDialogProps {
  readonly isAdmin: boolean;
  readonly onClose: () => void;
  readonly onMade: (key: NewApiKey) => void;
}

/** Makes a key, for a team and one of its members. */
export function NewKeyDialog({ isAdmin, onClose, onMade }: NewKeyDialogProps) {
  const { data: session } = useSession();
  const teams = useTeams();
  const [draft, setDraft] = useState(() => draftOf(undefined));
  const [team, setTeam] = useState(session?.team?.id ?? '');
  const [user, setUser] = useState('');
  const members = useMembers(team === '' ? undefined : team);
  const create = useCreateKey();
  return (
    <FormDialog
      open
      onClose={onClose}
      title={texts.create}
      submit={texts.createNow}
      busy={create.isPending}
      error={create.error}
      fields={[...KEY_FIELDS, 'team_id', 'user_id']}
      onSubmit={() =>
        create.mutate(
          {
            ...termsOf(draft, isAdmin),
            ...(team !== '' && { team_id: team }),
            ...(user !== '' && { user_id: user }),
          },
          {
            onSuccess: (made) => {
              onMade(made);
              onClose();
            },
          },
        )
      }
    >
      <KeyFields draft={draft} onChange={setDraft} isAdmin={isAdmin} error={create.error}>
        {isAdmin && (
          <Field label={strings.app.team} error={errorAt(create.error, 'team_id')}>
            {(control) => (
              <Select
                {...control}
                value={team}
                onChange={({ target }) => {
                  setTeam(target.value);
                  setUser('');
                }}
              >
                {teams.data?.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </Select>
            )}
          </Field>
        )}
        <Field
          label={texts.holder}
          hint={texts.holderHint}
          error={errorAt(create.error, 'user_id')}
        >
          {(control) => (
            <Select {...control} value={user} onChange={({ target }) => setUser(target.value)}>
              <option value="">{texts.usualHolder}</option>
              {members.data?.map(({ user_id, name }) => (
                <option key={user_id} value={user_id}>
                  {name}
                </option>
              ))}
            </Select>
          )}
        </Field>
      </KeyFields>
    </FormDialog>
  );
}
