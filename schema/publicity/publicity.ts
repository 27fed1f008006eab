import { randomBytes } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Reaction } from '../core/journal/reaction.ts';
import type { ActionContext, Requirement } from '../core/lifecycle/lifecycle.ts';
import { perform, performWithin } from '../core/lifecycle/perform.ts';
import type { Performer } from '../core/performer.ts';
import type { Task } from '../core/outbox/task.ts';
import { PublicNotice, type NoticeState } from './publicity.entity.ts';
import { noticeLifecycle, type NoticeSpecification } from './lifecycle/notice.ts';
import { objectionLifecycle } from './lifecycle/objection.ts';

export interface Subject { readonly type: string; readonly id: string }

/**
 * Drafts a notice of a record, in the transaction of the action that brings it there; a director then publishes it.
 * How many days, of which kind, at how many places is what the area's own rule version says.
 *
 * @returns the notice's key
 */
export const draftNotice = (context: ActionContext, notice: NoticeSpecification): Promise<string> =>
  performWithin(context, context.actor, noticeLifecycle, 'draft', { input: notice });

/** The same, published at once: where the area's own action is done by whoever may publish, and says where it was posted. */
export const openNotice = (context: ActionContext, notice: NoticeSpecification & { readonly places: readonly { readonly place: string; readonly address?: string }[] }): Promise<string> =>
  performWithin(context, context.actor, noticeLifecycle, 'open', { input: notice });

/** The last notice of a record that was not discarded; of one kind, where `matter` says which. */
export const lastNotice = (em: EntityManager, subject: Subject, matter?: string): Promise<PublicNotice | null> =>
  em.findOne(PublicNotice, { subjectType: subject.type, subjectId: subject.id, state: { $ne: 'DISCARDED' }, ...(matter !== undefined && { matter }) }, { orderBy: { createdAt: 'desc', id: 'desc' } });

/** Whether the record's last notice ran its whole time and no objection is open or was upheld. */
export const endedWithoutObjection = async (em: EntityManager, subject: Subject, matter?: string): Promise<boolean> => (await lastNotice(em, subject, matter))?.state === 'ENDED';

/** The precondition that a record was laid open long enough and nothing stands against it. */
export const noticeEnded = <Row extends { readonly id: string }>(subjectType: string, matter?: string, subjectId: (row: Row) => string = ({ id }) => id): Requirement<Row> => ({
  code: 'NOTICE_NOT_ENDED', title: '公示期满且无未决异议', beforehand: true,
  async check({ em }, row) {
    const notice = await lastNotice(em, { type: subjectType, id: subjectId(row) }, matter);
    if (notice?.state === 'ENDED') return null;
    const why: Partial<Record<NoticeState, string>> = { DRAFT: '公示尚未发布', RUNNING: `公示至 ${notice?.endsOn ?? ''}，未满`, SUSPENDED: '公示中的异议尚未答复', VOID: '公示已终止，须重新公示' };
    return { message: `${notice ? why[notice.state as NoticeState] : '尚未公示'}。`, ...(notice && { details: { notice: notice.id } }) };
  },
});

/**
 * What an area does when a notice ended, was held by an objection, went on or was broken off: its task asks
 * `noticeBehind` whether it is a notice of its own, and looks at the state again.
 */
export const whenNoticeMoves = (task: Task<{ readonly entry: string }>): Reaction[] => ['publish', 'open', 'pause', 'close', 'settle', 'void'].map((action) => ({ objectType: 'PublicNotice', action, task }));

/** The notice that a journal entry is about, when its record is of this entity; null when it is somebody else's. */
export async function noticeBehind(em: EntityManager, entry: string, subjectType: string): Promise<PublicNotice | null> {
  const [found] = await em.execute<{ id: string }[]>(`select n.id from journal_entry j join public_notice n on n.id = j.object_id where j.id = ? and j.object_type = 'PublicNotice' and n.subject_type = ?`, [entry, subjectType]);
  return found ? em.findOne(PublicNotice, { id: found.id }) : null;
}

/** Letters and digits that are not mistaken for each other when read out: 32 of them. */
const letters = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const readable = (bytes: Buffer): string => [...bytes.subarray(0, 20)].map((byte) => letters[byte & 31]).join('').replace(/(.{5})(?=.)/g, '$1-');
/** By which a receipt is found, today's first: the receipt itself is nowhere, so that none can be hashed anew. */
export const receiptHashes = ({ vault }: Pick<Performer, 'vault'>, receipt: string): readonly string[] => vault.hashes(receipt.toUpperCase().replace(/[^0-9A-Z]/g, ''), 'objection.receipt');
const receiptHash = (performer: Pick<Performer, 'vault'>, receipt: string): string => receiptHashes(performer, receipt)[0]!;

/**
 * Files an objection for anybody, signed in or not.
 *
 * @param idempotencyKey a repeat with the same key gets the same receipt
 * @returns a receipt, told once: by it whoever filed it asks what became of it
 */
export async function fileObjection(performer: Performer, input: Readonly<Record<string, unknown>>, idempotencyKey: string | null): Promise<string> {
  const receipt = readable(idempotencyKey ? Buffer.from(performer.vault.hash(idempotencyKey, 'objection.receipt-of-key'), 'hex') : randomBytes(20));
  await perform(performer, objectionLifecycle, 'file', { input: { ...input, receiptHash: receiptHash(performer, receipt) }, idempotencyKey });
  return receipt;
}
