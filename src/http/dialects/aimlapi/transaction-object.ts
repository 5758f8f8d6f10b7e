import { usdOf } from '../../../kernel/money.ts';
import type { Movement, MovementKind } from '../../../ledger/reports.ts';
import type { AIML_DIRECTIONS, AIML_MOVEMENT_TYPES } from '../../../wire/aimlapi/billing-query.ts';
import type { AimlTransactions } from '../../../wire/aimlapi/billing-response.ts';
import { namesOf } from '../../../wire/aimlapi/model-names.ts';

interface Words {
  readonly direction: (typeof AIML_DIRECTIONS)[number];
  readonly type: (typeof AIML_MOVEMENT_TYPES)[number];
}

/**
 * What moves a balance here, in AI/ML API's words. Whoever runs the server grants credits: nobody paid
 * for them.
 */
const WORDS: Readonly<Record<MovementKind, Words>> = {
  grant: { direction: 'TOPUP', type: 'BONUS' },
  adjust: { direction: 'CHARGE', type: 'ADJUSTMENT' },
  settle: { direction: 'CHARGE', type: 'MODEL_USAGE' },
};

/** The kinds of movements that a query means. */
export function kindsMeant(query: {
  readonly direction?: Words['direction'] | undefined;
  readonly type?: Words['type'] | undefined;
}): readonly MovementKind[] {
  const kinds: readonly MovementKind[] = ['grant', 'adjust', 'settle'];
  return kinds.filter((kind) => {
    const { direction, type } = WORDS[kind];
    return (query.direction ?? direction) === direction && (query.type ?? type) === type;
  });
}

export function transactionObject(movement: Movement): AimlTransactions['data'][number] {
  const { kind, credits, recordId, record, at } = movement;
  if (kind === 'reserve' || kind === 'release') throw new Error(`A ${kind} moves no balance.`);
  const amount = Math.abs(credits);
  return {
    created_at: new Date(at).toISOString(),
    ...WORDS[kind],
    amount: { usd: usdOf(amount), credits: amount },
    model: record ? namesOf(record.task.model).id : null,
    reference_id: record?.notes['inference_id'] ?? recordId,
  };
}
