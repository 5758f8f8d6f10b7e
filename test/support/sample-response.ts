import { newId, randomBase36 } from '../../src/kernel/ids.ts';
import type {
  ConversationItem,
  ImageCall,
  KeptPicture,
  StoredResponse,
} from '../../src/conversations/stored-response.ts';

/** A response that drew a picture; name only what the test is about. */
export function sampleResponse(facts: Partial<StoredResponse> = {}): StoredResponse {
  return {
    id: newId('resp'),
    teamId: 'team_default',
    userId: 'user_default',
    keyId: 'key_sample',
    createdAt: 1_800_000_000_000,
    expiresAt: 1_900_000_000_000,
    previousResponseId: null,
    background: false,
    settings: { model: 'gpt-5', metadata: { topic: 'cats' } },
    input: [sampleMessage('a white siamese cat')],
    outcome: { call: sampleCall(), message: undefined },
    ...facts,
  };
}

export function sampleCall(facts: Partial<ImageCall> = {}): ImageCall {
  return {
    id: newId('ig'),
    recordId: newId('rec'),
    action: 'generate',
    prompt: 'a white siamese cat',
    wholePrompt: undefined,
    ...facts,
  };
}

/** What a client said, with the pictures it showed. */
export function sampleMessage(
  text: string,
  pictures: readonly KeptPicture[] = [],
): ConversationItem {
  return {
    type: 'message',
    id: newId('msg'),
    role: 'user',
    parts: [
      { type: 'text', text },
      ...pictures.map((picture) => ({ type: 'picture', detail: 'auto', picture }) as const),
    ],
  };
}

export function samplePicture(facts: Partial<KeptPicture> = {}): KeptPicture {
  return {
    key: `inputs/${randomBase36(25)}.png`,
    contentType: 'image/png',
    bytes: 1000,
    named: null,
    ...facts,
  };
}
