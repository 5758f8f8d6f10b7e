import type { ReactNode } from 'react';

import type { ApiKey } from '../../../api/keys.ts';
import { errorAt } from '../../../api/error-at.ts';
import { dollarsOf } from '../../../design/amounts.ts';
import { Field } from '../../../design/field.tsx';
import { Input, Select } from '../../../design/input.tsx';
import { strings } from '../../../strings.ts';
import { LimitField, limitOf } from '../limit-field.tsx';
import type { KeyDraft } from './key-draft.ts';
import styles from './key-fields.module.css';
import { ScopeField } from './scope-field.tsx';

const texts = strings.admin.keys;

/** The fields that show by themselves what is wrong with them, by their names on the wire. */
export const KEY_FIELDS = [
  'name',
  'scopes',
  'requests_per_minute',
  'images_per_minute',
  'credits_per_month',
  'expires_at',
] as const;

interface KeyFieldsProps {
  readonly draft: KeyDraft;
  readonly onChange: (draft: KeyDraft) => void;
  readonly isAdmin: boolean;
  readonly error: unknown;
  /** What else is asked of a new one, behind its name and what it may do. */
  readonly children?: ReactNode;
}

/** What a key is called, may do and may use up. */
export function KeyFields({ draft, onChange, isAdmin, error, children }: KeyFieldsProps) {
  const set = (change: Partial<KeyDraft>): void => onChange({ ...draft, ...change });
  const budget = limitOf(draft.creditsPerMonth);
  return (
    <>
      <Field label={texts.name} hint={texts.nameHint} error={errorAt(error, 'name')}>
        {(control) => (
          <Input
            {...control}
            value={draft.name}
            autoComplete="off"
            onChange={({ target }) => set({ name: target.value })}
          />
        )}
      </Field>
      <ScopeField
        scopes={draft.scopes}
        isAdmin={isAdmin}
        onChange={(scopes) => set({ scopes })}
        error={errorAt(error, 'scopes')}
      />
      <div className={styles['pair']}>
        {children}
        <LimitField
          label={strings.app.requestsPerMinute}
          value={draft.requestsPerMinute}
          onChange={(requestsPerMinute) => set({ requestsPerMinute })}
          error={errorAt(error, 'requests_per_minute')}
        />
        <LimitField
          label={strings.app.imagesPerMinute}
          value={draft.imagesPerMinute}
          onChange={(imagesPerMinute) => set({ imagesPerMinute })}
          error={errorAt(error, 'images_per_minute')}
        />
        <LimitField
          label={strings.app.creditsPerMonth}
          hint={budget === null ? texts.budgetHint : texts.equals(dollarsOf(budget))}
          value={draft.creditsPerMonth}
          onChange={(creditsPerMonth) => set({ creditsPerMonth })}
          error={errorAt(error, 'credits_per_month')}
        />
        <Field label={texts.expires} hint={texts.expiresHint} error={errorAt(error, 'expires_at')}>
          {(control) => (
            <Input
              {...control}
              type="date"
              value={draft.expires}
              onChange={({ target }) => set({ expires: target.value })}
            />
          )}
        </Field>
        <Field label={texts.compatibility} hint={texts.compatibilityHint}>
          {(control) => (
            <Choice
              {...control}
              value={draft.compatibility}
              choices={texts.compatibilities}
              onChange={(compatibility) => set({ compatibility })}
            />
          )}
        </Field>
        {isAdmin && (
          <Field label={texts.strictness} hint={texts.strictnessHint}>
            {(control) => (
              <Choice
                {...control}
                value={draft.strictness}
                choices={texts.strictnesses}
                onChange={(strictness) => set({ strictness })}
              />
            )}
          </Field>
        )}
      </div>
    </>
  );
}

interface ChoiceProps<T extends string> {
  readonly id: string;
  readonly value: T | null;
  /** By value; the server's own comes before them. */
  readonly choices: Readonly<Record<T, string>>;
  readonly onChange: (value: T | null) => void;
}

type Word = NonNullable<ApiKey['strictness'] | ApiKey['compatibility']>;

/** One of a few words, or none: what the server has for itself. */
function Choice<T extends Word>({ value, choices, onChange, ...control }: ChoiceProps<T>) {
  const words = Object.keys(choices) as T[];
  return (
    <Select
      {...control}
      value={value ?? ''}
      onChange={({ target }) => onChange(words.find((word) => word === target.value) ?? null)}
    >
      <option value="">{texts.serversOwn}</option>
      {words.map((word) => (
        <option key={word} value={word}>
          {choices[word]}
        </option>
      ))}
    </Select>
  );
}
