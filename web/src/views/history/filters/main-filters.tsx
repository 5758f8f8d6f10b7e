import { useModels } from '../../../api/models.ts';
import { strings } from '../../../strings.ts';
import { dateOf } from '../list/days.ts';
import { Choice } from './choice.tsx';
import type { Conditions } from './conditions.ts';

const texts = strings.history;
const OPERATIONS = ['generate', 'edit', 'vary'] as const;
const STATES = ['succeeded', 'running', 'queued', 'failed', 'cancelled'] as const;
const STARS = [5, 4, 3, 2, 1];
/** How many days each reaches back, today among them. */
const SPANS = { today: 1, week: 7, month: 30 } as const;
type Span = keyof typeof SPANS;

/** The conditions that are always in sight. */
export function MainFilters({ filter, set }: Conditions) {
  const { data: models = [] } = useModels();
  const spans = spansUntilToday();
  return (
    <>
      <Choice
        label={texts.filters.model}
        any={texts.filters.any.model}
        value={filter['model']}
        choices={models.map(({ id }) => ({ value: id, label: id }))}
        onChange={(model) => set({ model })}
      />
      <Choice
        label={texts.filters.operation}
        any={texts.filters.any.operation}
        value={filter['operation']}
        choices={OPERATIONS.map((value) => ({ value, label: texts.operations[value] }))}
        onChange={(operation) => set({ operation })}
      />
      <Choice
        label={texts.filters.state}
        any={texts.filters.any.state}
        value={filter['state']}
        choices={STATES.map((value) => ({ value, label: texts.states[value] }))}
        onChange={(state) => set({ state })}
      />
      <Choice
        label={texts.filters.rating}
        any={texts.filters.any.rating}
        value={filter['rating']}
        choices={STARS.map((stars) => ({
          value: String(stars),
          label: '★'.repeat(stars) + '☆'.repeat(STARS.length - stars),
        }))}
        onChange={(rating) => set({ rating })}
      />
      <Choice
        label={texts.filters.time}
        any={texts.filters.any.time}
        value={chosenTime(filter, spans)}
        choices={[
          ...spans.map(({ span, since }) => ({ value: since, label: texts.filters.times[span] })),
          ...(chosenTime(filter, spans) === OWN
            ? [{ value: OWN, label: texts.filters.times.own }]
            : []),
        ]}
        onChange={(since) => set({ since, until: '' })}
      />
    </>
  );
}

/** Days that were chosen under “More filters”. */
const OWN = 'own';

function chosenTime(filter: Conditions['filter'], spans: ReturnType<typeof spansUntilToday>) {
  const { since, until } = filter;
  if (since === undefined && until === undefined) return undefined;
  return until === undefined && spans.some((span) => span.since === since) ? since : OWN;
}

function spansUntilToday() {
  const today = new Date();
  return Object.entries(SPANS).map(([span, days]) => ({
    span: span as Span,
    since: dateOf(new Date(today.getFullYear(), today.getMonth(), today.getDate() - days + 1)),
  }));
}
