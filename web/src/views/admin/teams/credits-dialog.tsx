import { useState } from 'react';

import { errorAt } from '../../../api/error-at.ts';
import { useAddCredits, type Team } from '../../../api/teams.ts';
import { wholeNumber } from '../../../design/amounts.ts';
import { announce } from '../../../design/announcer.tsx';
import { Field } from '../../../design/field.tsx';
import { FormDialog } from '../../../design/form-dialog.tsx';
import { Input } from '../../../design/input.tsx';
import { strings } from '../../../strings.ts';
import { AmountField, creditsOf, type Amount } from '../amount-field.tsx';
import { newClaim } from './new-claim.ts';

const texts = strings.admin.teams;

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
  const [amount, setAmount] = useState<Amount>({ unit: 'dollars', text: '10' });
  const [note, setNote] = useState('');
  // Sent once more after an answer that was lost, it is the same grant.
  const [claim, setClaim] = useState(newClaim);
  const add = useAddCredits();
  const credits = creditsOf(amount);
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
      <AmountField
        amount={amount}
        onChange={change(setAmount)}
        hint={texts.amountHint}
        error={errorAt(add.error, 'credits')}
      />
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
