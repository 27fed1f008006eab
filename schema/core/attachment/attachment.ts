import type { EntityManager } from '@mikro-orm/postgresql';
import { Refusal } from '../error/refusal.ts';
import type { ActionContext } from '../lifecycle/lifecycle.ts';

/**
 * Adds uploaded files to a record, in the transaction of the action that takes them. A file is taken once, and only by
 * whoever uploaded it.
 *
 * @param kind what they are to the record; the type's field `Attachments(kind)` shows them
 * @throws Refusal `ATTACHMENT_NOT_FOUND`
 */
export async function attach({ em, actor }: Pick<ActionContext, 'em' | 'actor'>, object: { readonly id: string }, kind: string, ids: readonly string[], path: readonly string[] = ['input', kind]): Promise<void> {
  if (ids.length === 0) return;
  const taken = await em.execute<{ id: string }[]>(
    `update attachment set object_type = ?, object_id = ?, kind = ? where id = any(?::uuid[]) and object_id is null and uploaded_by = ? returning id`,
    [object.constructor.name, object.id, kind, `{${[...new Set(ids)].join(',')}}`, actor.personId]);
  if (taken.length < new Set(ids).size) throw new Refusal({ code: 'ATTACHMENT_NOT_FOUND', message: '有附件不存在或已用于别处，请重新上传。', path });
}

/** How many files of a kind a record has: what a requirement asks. */
export async function attached(em: EntityManager, objectId: string, kind: string): Promise<number> {
  const [found] = await em.execute<{ count: number }[]>('select count(*)::int as count from attachment where object_id = ? and kind = ?', [objectId, kind]);
  return found!.count;
}
