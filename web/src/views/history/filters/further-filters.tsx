import { useModels } from '../../../api/models.ts';
import { Field } from '../../../design/field.tsx';
import { Input, Select } from '../../../design/input.tsx';
import { strings } from '../../../strings.ts';
import type { FilterName } from '../filter.ts';
import type { Conditions } from './conditions.ts';
import { TypedInput } from './typed-input.tsx';

const texts = strings.history.filters;
const DIALECTS = ['openai', 'aimlapi', 'onemin'] as const;

/** The conditions that are wanted more rarely: days, engine, API, whose request it was. */
export function FurtherFilters({ filter, set, mayAll }: Conditions & { readonly mayAll: boolean }) {
  const { data: models = [] } = useModels();
  const engines = [...new Set(models.map(({ engine }) => engine))];
  const text = (name: FilterName, hint?: string) => (
    <Field label={texts[name]} hint={hint}>
      {(control) => (
        <TypedInput
          {...control}
          value={filter[name] ?? ''}
          spellCheck={false}
          onTyped={(value) => set({ [name]: value })}
        />
      )}
    </Field>
  );
  const day = (name: 'since' | 'until') => (
    <Field label={texts[name]}>
      {(control) => (
        <Input
          {...control}
          type="date"
          value={filter[name]?.slice(0, 10) ?? ''}
          onChange={({ target }) => set({ [name]: target.value })}
        />
      )}
    </Field>
  );
  const choice = (
    name: 'engine' | 'dialect',
    choices: readonly { readonly value: string; readonly label: string }[],
  ) => (
    <Field label={texts[name]}>
      {(control) => (
        <Select
          {...control}
          value={filter[name] ?? ''}
          onChange={({ target }) => set({ [name]: target.value })}
        >
          <option value="">{texts.any[name]}</option>
          {choices.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
  return (
    <>
      {day('since')}
      {day('until')}
      {choice(
        'engine',
        engines.map((value) => ({ value, label: value })),
      )}
      {choice(
        'dialect',
        DIALECTS.map((value) => ({ value, label: strings.history.dialects[value] })),
      )}
      {text('error_code')}
      {text('client_request_id')}
      {text('user', texts.userHint)}
      {text('key_id')}
      {text('user_id')}
      {mayAll && text('team_id')}
    </>
  );
}
