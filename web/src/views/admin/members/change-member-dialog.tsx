import { useState } from 'react';

import { useAddMember, useChangeMember, type Member } from '../../../api/members.ts';
import { errorAt } from '../../../api/error-at.ts';
import { announce } from '../../../design/announcer.tsx';
import { Field } from '../../../design/field.tsx';
import { FormDialog } from '../../../design/form-dialog.tsx';
import { Input } from '../../../design/input.tsx';
import { strings } from '../../../strings.ts';
import { limitOf, limitText } from '../limit-field.tsx';
import { OWNER } from './member-columns.tsx';
import { MemberFields, type TermsDraft } from './member-fields.tsx';

const texts = strings.admin.members;

interface ChangeMemberDialogProps {
  readonly member: Member;
  readonly isAdmin: boolean;
  /** Somebody who was removed is made a member again. */
  readonly takesBack: boolean;
  readonly onClose: () => void;
}

/** Changes what a member is called, may do and may spend, or takes somebody back with that. */
export function ChangeMemberDialog(props: ChangeMemberDialogProps) {
  const { member, isAdmin, takesBack, onClose } = props;
  const { user_id: user, team_id: team } = member;
  const [name, setName] = useState(member.name);
  const [draft, setDraft] = useState<TermsDraft>({
    role: takesBack ? 'member' : member.role,
    limit: limitText(member.credit_limit),
  });
  const change = useChangeMember(team);
  const add = useAddMember(team);
  const limit = limitOf(draft.limit);
  const terms = {
    ...(draft.role !== member.role && { role: draft.role }),
    ...(limit !== member.credit_limit && { credit_limit: limit }),
  };
  const isRenamed = name !== member.name;
  const error = takesBack ? add.error : change.error;
  const onSuccess = (): void => {
    announce(takesBack ? texts.backAgain(member.name) : texts.changed(name));
    onClose();
  };
  return (
    <FormDialog
      open
      onClose={onClose}
      title={takesBack ? texts.takeBackOf(member.name) : texts.changeOf(member.name)}
      submit={takesBack ? texts.takeBack : strings.admin.save}
      busy={change.isPending || add.isPending}
      error={error}
      fields={['name', 'role', 'credit_limit']}
      blocked={!takesBack && !isRenamed && Object.keys(terms).length === 0}
      onSubmit={() =>
        takesBack
          ? add.mutate({ user_id: user, role: draft.role, credit_limit: limit }, { onSuccess })
          : change.mutate({ user, name: isRenamed ? name : undefined, terms }, { onSuccess })
      }
    >
      {takesBack && <p>{texts.takeBackHint}</p>}
      {isAdmin && !takesBack && (
        <Field label={texts.name} hint={texts.nameHint} error={errorAt(error, 'name')}>
          {(control) => (
            <Input
              {...control}
              value={name}
              autoComplete="off"
              onChange={({ target }) => setName(target.value)}
            />
          )}
        </Field>
      )}
      <MemberFields draft={draft} onChange={setDraft} error={error} fixedRole={user === OWNER} />
    </FormDialog>
  );
}
