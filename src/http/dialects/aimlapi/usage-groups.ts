import { usdOf } from '../../../kernel/money.ts';
import type { UsageSum } from '../../../ledger/reports.ts';
import { namesOf } from '../../../wire/aimlapi/model-names.ts';
import type { AimlUsageDetail } from '../../../wire/aimlapi/usage-response.ts';

type Groups = NonNullable<AimlUsageDetail['groups']>;

/** What sums add up to. */
export function addUp(sums: readonly UsageSum[]) {
  const total = { succeeded: 0, failed: 0, charged: 0, credits: 0 };
  for (const { succeeded, failed, charged, credits } of sums) {
    total.succeeded += succeeded;
    total.failed += failed;
    total.charged += charged;
    total.credits += credits;
  }
  return total;
}

/** What was spent on each model, most first. */
export function modelsOf(sums: readonly UsageSum[]): AimlUsageDetail['models'] {
  return [...together(sums, ({ model }) => model)]
    .map(([model, of]) => ({ model: namesOf(model).id, ...addUp(of) }))
    .filter(({ charged }) => charged > 0)
    .toSorted((a, b) => b.credits - a.credits)
    .map(({ model, credits, charged }) => ({ model, spend: usdOf(credits), requests: charged }));
}

/** The same by day, by model, or by both, in order; days begin at midnight in the zone. */
export function groupsOf(
  sums: readonly UsageSum[],
  by: 'day' | 'model' | 'day,model',
  zone: string,
): Groups {
  // Sweden writes dates as ISO does.
  const days = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' });
  const keyOf = ({ model, quarter }: UsageSum): Pick<Groups[number], 'day' | 'model'> => ({
    ...(by !== 'model' && { day: days.format(quarter) }),
    ...(by !== 'day' && { model: namesOf(model).id }),
  });
  return [...together(sums, (sum) => JSON.stringify(keyOf(sum)))]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, of]) => {
      const { succeeded, failed, charged, credits } = addUp(of);
      return {
        ...(JSON.parse(key) as ReturnType<typeof keyOf>),
        spend: usdOf(credits),
        tokens: { input: 0, output: 0, total: 0 },
        requests: { total: succeeded + failed, charged, succeeded, failed },
      };
    });
}

/** The sums that have the same key, by key. */
function together(
  sums: readonly UsageSum[],
  keyOf: (sum: UsageSum) => string,
): ReadonlyMap<string, readonly UsageSum[]> {
  const groups = new Map<string, UsageSum[]>();
  for (const sum of sums) {
    const key = keyOf(sum);
    const group = groups.get(key);
    if (group) group.push(sum);
    else groups.set(key, [sum]);
  }
  return groups;
}
