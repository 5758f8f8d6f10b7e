import { useState } from 'react';

import { errorAt } from '../../../api/error-at.ts';
import { useSaveTeam, type Team } from '../../../api/teams.ts';
import { announce } from '../../../design/announcer.tsx';
import { Field } from '../../../design/field.tsx';
import { FormDialog } from '../../../design/form-dialog.tsx';
import { Input } from '../../../design/input.tsx';
import { Switch } from '../../../design/switch.tsx';
import { strings } from '../../../strings.ts';

const texts = strings.admin.teams;

interface TeamDialogProps {
  readonly open: boolean;
  /** `undefined` for a new one. */
  readonly team: Team | undefined;
  readonly onClose: () => void;
}

/** Makes a team, or changes what it is called and whether it pays. */
export function TeamDialog({ open, ...rest }: TeamDialogProps) {
  return open && <TeamForm {...rest} />;
}

function TeamForm({ team, onClose }: Omit<TeamDialogProps, 'open'>) {
  const [name, setName] = useState(team?.name ?? '');
  const [unlimited, setUnlimited] = useState(team?.credits.unlimited ?? false);
  const save = useSaveTeam(team?.id);
  return (
    <FormDialog
      open
      onClose={onClose}
      title={team === undefined ? texts.create : texts.change(team.name)}
      submit={team === undefined ? texts.createNow : strings.admin.save}
      busy={save.isPending}
      error={save.error}
      fields={['name']}
      onSubmit={() =>
        save.mutate(
          { name, unlimited },
          {
            onSuccess: (saved) => {
              announce(texts.saved(saved.name));
              onClose();
            },
          },
        )
      }
    >
      <Field label={texts.name} hint={texts.nameHint} error={errorAt(save.error, 'name')}>
        {(control) => (
          <Input
            {...control}
            value={name}
            autoComplete="off"
            onChange={({ target }) => setName(target.value)}
          />
        )}
      </Field>
      <Switch
        label={texts.unlimited}
        hint={texts.unlimitedHint}
        checked={unlimited}
        onChange={setUnlimited}
      />
    </FormDialog>
  );
}
