import { useState } from 'react';

import { errorAt } from '../../../api/error-at.ts';
import { useAddCredits, type Team } from '../../../api/teams.ts';
import { CREDITS_PER_USD, dollarsOf, wholeNumber } from '../../../design/amounts.ts';
import { announce } from '../../../design/announcer.tsx';
import { Field } from '../../../design/field.tsx';
import { FormDialog } from '../../../design/form-dialog.tsx';
import { Input } from '../../../design/input.tsx';
import { Segmented } from '../../../design/segmented.tsx';
import { strings } from '../../../strings.ts';
import { newClaim } from './new-claim.ts';

const texts = strings.admin.teams;

type Unit = 'dollars' | 'credits';

interface CreditsDialogProps {
  /** Closed while there is none. */
  readonly team: Team | undefined;
  readonly onClose: () => void;
}

/** Grants a team credits, or takes some away. */
export function CreditsDialog({ team, onClose }: CreditsDialogProps) {
  return team && <CreditsForm team={team} onClose={onClose} />;
}

function CreditsForm({ team, onClose }: { readonly team: Team; readonly onClose: () => void }) {
  const [unit, setUnit] = useState<Unit>('dollars');
  const [amount, setAmount] = useState('10');
  const [note, setNote] = useState('');
  // Sent once more after an answer that was lost, it is the same grant.
  const [claim, setClaim] = useState(newClaim);
  const add = useAddCredits();
  const value = amount.trim() === '' ? Number.NaN : Number(amount);
  const credits = unit === 'credits' ? value : Math.round(value * CREDITS_PER_USD);
  const isAmount = Number.isFinite(credits) && credits !== 0;
  const change = <T,>(set: (value: T) => void) => {
    return (next: T): void => {
      set(next);
      setClaim(newClaim());
    };
  };
  return (
    <FormDialog
      open
      onClose={onClose}
      title={texts.creditsOf(team.name)}
      submit={credits < 0 ? texts.takeNow : texts.addNow}
      busy={add.isPending}
      error={add.error}
      fields={['credits', 'note']}
      blocked={!isAmount}
      onSubmit={() =>
        add.mutate(
          { team: team.id, credits, note, claim },
          {
            onSuccess: () => {
              announce(texts.added(wholeNumber(credits), team.name));
              onClose();
            },
          },
        )
      }
    >
      <Segmented
        label={texts.unit}
        value={unit}
        choices={[
          { value: 'dollars', label: texts.units.dollars },
          { value: 'credits', label: texts.units.credits },
        ]}
        onChange={change(setUnit)}
      />
      <Field
        label={texts.amount}
        hint={texts.amountHint}
        aside={isAmount && texts.equals(wholeNumber(credits), dollarsOf(credits))}
        error={errorAt(add.error, 'credits')}
      >
        {(control) => (
          <Input
            {...control}
            type="number"
            inputMode="decimal"
            step={unit === 'credits' ? 1 : 'any'}
            value={amount}
            onChange={({ target }) => change(setAmount)(target.value)}
          />
        )}
      </Field>
      <Field label={texts.note} hint={texts.noteHint} error={errorAt(add.error, 'note')}>
        {(control) => (
          <Input
            {...control}
            value={note}
            autoComplete="off"
            onChange={({ target }) => change(setNote)(target.value)}
          />
        )}
      </Field>
    </FormDialog>
  );
}
