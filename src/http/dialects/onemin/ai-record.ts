import { available, type CreditAccount } from '../../../ledger/credits.ts';
import type { ImageRecord } from '../../../ledger/image-record.ts';
import type { Member } from '../../../ledger/member.ts';
import type { AiRecord } from '../../../wire/onemin/ai-record.ts';
import { avatarOf } from './avatar.ts';
import type { FeatureDraft } from './feature-draft.ts';

/** What an answer tells of. */
export interface AiRecordFacts {
  readonly request: FeatureDraft;
  readonly record: ImageRecord;
  /** Whose key it was, and what their team has, both after the request. */
  readonly member: Member;
  readonly account: CreditAccount;
  /** Of each picture, in order; there is always one. */
  readonly keys: readonly string[];
  readonly urls: readonly string[];
}

/** The whole record of a request that succeeded, its fields in the documented order. */
export function aiRecordOf(facts: AiRecordFacts): AiRecord {
  const { request, record, keys, urls } = facts;
  const [temporaryUrl] = urls;
  const { uuid } = record.notes;
  if (temporaryUrl === undefined || uuid === undefined) {
    throw new Error(`The record ${record.id} has no pictures, or is of another dialect.`);
  }
  return {
    uuid,
    userId: record.userId,
    teamId: record.teamId,
    teamUser: teamUserOf(facts),
    model: record.task.model,
    type: request.type,
    metadata: request.metadata,
    rating: record.rating,
    feedback: record.feedback,
    conversationId: request.conversationId,
    status: 'SUCCESS',
    createdAt: timeOf(record.createdAt),
    aiRecordDetail: {
      promptObject: request.sent,
      resultObject: [...keys],
      responseObject: { temporaryUrls: [...urls] },
    },
    additionalData: null,
    temporaryUrl,
  };
}

function teamUserOf({ member, account }: AiRecordFacts): AiRecord['teamUser'] {
  return {
    teamId: member.teamId,
    userId: member.userId,
    userName: member.name,
    userAvatar: avatarOf(member.userId, member.name),
    status: 'ACTIVE',
    role: member.role === 'admin' ? 'ADMIN' : 'MEMBER',
    creditLimit: creditLimitOf(member, account),
    usedCredit: member.used,
    createdAt: timeOf(member.createdAt),
    createdBy: 'SYSTEM',
    updatedAt: timeOf(member.updatedAt),
    updatedBy: 'SYSTEM',
  };
}

/**
 * What they may spend in all. The field is a number, always: where nobody set a limit it is what the
 * team leaves them, and where that has none either, the largest whole number there is.
 */
function creditLimitOf({ creditLimit, used }: Member, account: CreditAccount): number {
  if (creditLimit !== null) return creditLimit;
  return account.unlimited ? Number.MAX_SAFE_INTEGER : used + Math.max(0, available(account));
}

const timeOf = (ms: number): string => new Date(ms).toISOString();
