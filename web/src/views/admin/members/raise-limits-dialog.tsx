import { useEffect, useRef, useState } from 'react';

import { changeMember, useFreshMembers, useMembers, type Member } from '../../../api/members.ts';
import { dollarsOf, wholeNumber } from '../../../design/amounts.ts';
import { announce } from '../../../design/announcer.tsx';
import { FormDialog } from '../../../design/form-dialog.tsx';
import { Notice } from '../../../design/notice.tsx';
import { ProgressBar } from '../../../design/progress-bar.tsx';
import { strings } from '../../../strings.ts';
import { AmountField, creditsOf, type Amount } from '../amount-field.tsx';
import { Asked } from '../section.tsx';

const texts = strings.admin.members;

interface RaiseLimitsDialogProps {
  readonly team: string;
  readonly onClose: () => void;
}

/** Lets every member who has a limit spend so much more. */
export function RaiseLimitsDialog({ team, onClose }: RaiseLimitsDialogProps) {
  const members = useMembers(team);
  const refresh = useFreshMembers(team);
  const [amount, setAmount] = useState<Amount>({ unit: 'dollars', text: '1' });
  const [progress, setProgress] = useState<Progress>();
  const credits = creditsOf(amount);
  const isRunning = progress !== undefined && progress.failed === undefined;
  const isLeft = useRef(false);
  useEffect(() => {
    isLeft.current = false;
    return () => {
      isLeft.current = true;
    };
  }, []);
  /** What is left to do after a failure; to what, was decided at the first try. */
  const raise = async (raises: readonly Raise[]): Promise<void> => {
    const failed: Raise[] = [];
    let raised = 0;
    for (const [index, one] of raises.entries()) {
      // Whoever closes the window wants no more of them raised.
      if (isLeft.current) break;
      setProgress({ done: index, of: raises.length, failed: undefined });
      try {
        await changeMember(team, one.member.user_id, { credit_limit: one.to });
        raised += 1;
      } catch {
        failed.push(one);
      }
    }
    await refresh();
    if (failed.length > 0 && !isLeft.current) {
      return setProgress({ done: 0, of: raises.length, failed });
    }
    announce(texts.raised(raised, dollarsOf(credits)));
    if (!isLeft.current) onClose();
  };
  return (
    <FormDialog
      open
      onClose={onClose}
      title={texts.raise}
      submit={progress?.failed ? texts.again : texts.raiseNow}
      busy={isRunning}
      error={null}
      blocked={!(credits > 0) || limited(members.data).length === 0}
      onSubmit={() =>
        void raise(
          progress?.failed ??
            limited(members.data).map((member) => ({ member, to: member.credit_limit + credits })),
        )
      }
    >
      <Asked of={members}>
        {(all) => (
          <p>{texts.raiseHint(wholeNumber(limited(all).length), wholeNumber(all.length))}</p>
        )}
      </Asked>
      <AmountField
        amount={amount}
        onChange={(next) => {
          setAmount(next);
          setProgress(undefined);
        }}
        disabled={isRunning}
      />
      {isRunning && (
        <ProgressBar label={texts.raise} fraction={progress.done / Math.max(1, progress.of)} />
      )}
      {progress?.failed && (
        <Notice tone="danger" title={texts.notRaised(progress.failed.length, progress.of)}>
          {progress.failed.map(({ member }) => member.name).join(', ')}
        </Notice>
      )}
    </FormDialog>
  );
}

type Limited = Member & { readonly credit_limit: number };

interface Raise {
  readonly member: Limited;
  /** The limit that they are to have; sent twice, it is the same. */
  readonly to: number;
}

interface Progress {
  readonly done: number;
  readonly of: number;
  /** Once everybody was tried. */
  readonly failed: readonly Raise[] | undefined;
}

const limited = (members: readonly Member[] = []): readonly Limited[] =>
  members.filter((member): member is Limited => member.credit_limit !== null);
