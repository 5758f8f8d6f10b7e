import type { ImageRecord } from '../ledger/image-record.ts';
import { foldText } from '../ledger/record-filter.ts';

/** What a record is found by and is otherwise only inside of its JSON. */
export function searchColumns({
  task,
  notes,
  fault,
}: Pick<ImageRecord, 'task' | 'notes' | 'fault'>) {
  const { operation, model, engine, prompt, askedPrompt } = task;
  return {
    operation,
    model,
    engine,
    end_user: notes['user'] ?? null,
    fault_code: fault?.code ?? null,
    prompt_text: foldText(askedPrompt === undefined ? prompt : `${askedPrompt}\n${prompt}`),
  };
}
