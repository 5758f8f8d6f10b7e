import type { Member } from '../../../api/members.ts';
import { errorAt } from '../../../api/error-at.ts';
import { dollarsOf } from '../../../design/amounts.ts';
import { Field } from '../../../design/field.tsx';
import { Select } from '../../../design/input.tsx';
import { strings } from '../../../strings.ts';
import { LimitField, limitOf } from '../limit-field.tsx';

const texts = strings.admin.members;

/** What a form has of a member's terms. */
export interface TermsDraft {
  readonly role: Member['role'];
  /** As it was typed; nothing is no limit. */
  readonly limit: string;
}

interface MemberFieldsProps {
  readonly draft: TermsDraft;
  readonly onChange: (draft: TermsDraft) => void;
  readonly error: unknown;
  /** Of the owner of the server, who stays an admin. */
  readonly fixedRole?: boolean;
}

/** What somebody is in a team, and what they may spend of its credits. */
export function MemberFields({ draft, onChange, error, fixedRole = false }: MemberFieldsProps) {
  const limit = limitOf(draft.limit);
  return (
    <>
      <Field label={texts.role} hint={texts.roleHints[draft.role]} error={errorAt(error, 'role')}>
        {(control) => (
          <Select
            {...control}
            value={draft.role}
            disabled={fixedRole}
            onChange={({ target }) =>
              onChange({ ...draft, role: target.value === 'admin' ? 'admin' : 'member' })
            }
          >
            <option value="member">{texts.roles.member}</option>
            <option value="admin">{texts.roles.admin}</option>
          </Select>
        )}
      </Field>
      <LimitField
        label={texts.limit}
        hint={limit === null ? texts.limitHint : texts.equals(dollarsOf(limit))}
        value={draft.limit}
        onChange={(next) => onChange({ ...draft, limit: next })}
        error={errorAt(error, 'credit_limit')}
      />
    </>
  );
}
