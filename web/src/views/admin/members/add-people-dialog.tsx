import { useState } from 'react';

import { useFreshMembers } from '../../../api/members.ts';
import type { Team } from '../../../api/teams.ts';
import { dollarsOf } from '../../../design/amounts.ts';
import { Field } from '../../../design/field.tsx';
import { FormDialog } from '../../../design/form-dialog.tsx';
import { TextArea } from '../../../design/input.tsx';
import { Notice } from '../../../design/notice.tsx';
import { Switch } from '../../../design/switch.tsx';
import { strings } from '../../../strings.ts';
import { limitOf } from '../limit-field.tsx';
import { stepsFor } from './intake-steps.ts';
import { MemberFields, type TermsDraft } from './member-fields.tsx';
import { newcomerStore, useNewcomers } from './newcomer-store.ts';
import { namesIn, type Intake } from './newcomers.ts';

const texts = strings.admin.members;

interface AddPeopleDialogProps {
  readonly team: Team;
  readonly onClose: () => void;
}

/** Takes people in who are new, one or a whole class of them, each with a key if that is wanted. */
export function AddPeopleDialog({ team, onClose }: AddPeopleDialogProps) {
  const [text, setText] = useState('');
  const [draft, setDraft] = useState<TermsDraft>({ role: 'member', limit: '' });
  const [withKeys, setWithKeys] = useState(false);
  const refresh = useFreshMembers(team.id);
  const isTaken = useNewcomers() !== undefined;
  const names = namesIn(text);
  const limit = limitOf(draft.limit);
  const { available } = team.credits;
  const promised = limit === null ? 0 : limit * names.length;
  const submit = (): void => {
    const intake: Intake = { team: team.id, role: draft.role, limit, withKeys };
    void newcomerStore.start(intake, names, stepsFor(intake)).then(refresh);
    onClose();
  };
  return (
    <FormDialog
      open
      onClose={onClose}
      title={texts.add}
      submit={texts.addCount(names.length)}
      busy={false}
      error={null}
      blocked={names.length === 0 || isTaken}
      onSubmit={submit}
    >
      {isTaken && <Notice tone="warn" title={texts.keepFirst} />}
      <Field label={texts.names} hint={texts.namesHint}>
        {(control) => (
          <TextArea
            {...control}
            rows={4}
            value={text}
            autoComplete="off"
            spellCheck={false}
            onChange={({ target }) => setText(target.value)}
          />
        )}
      </Field>
      <MemberFields draft={draft} onChange={setDraft} error={null} />
      {available !== null && promised > available && (
        <Notice tone="info">{texts.promised(dollarsOf(promised), dollarsOf(available))}</Notice>
      )}
      <Switch
        label={texts.withKeys}
        hint={texts.withKeysHint}
        checked={withKeys}
        onChange={setWithKeys}
      />
    </FormDialog>
  );
}
