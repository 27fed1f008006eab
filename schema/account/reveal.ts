import type { EntityManager } from '@mikro-orm/postgresql';
import { always, type Condition } from '../core/access/condition.ts';
import { evaluate } from '../core/access/evaluate.ts';
import { Refusal, notFound } from '../core/error/refusal.ts';
import { record } from '../core/journal/journal.ts';
import { clockOf } from '../core/lifecycle/perform.ts';
import type { Performer } from '../core/performer.ts';
import { spend } from '../core/limit/limit.ts';
import { Organization } from '../organization/organization.entity.ts';
import { Person } from './account.entity.ts';
import { personRows, reveals } from './account.access.ts';
import { refused } from './operation.ts';
import { policyInForce } from './policy.ts';

export type Revealed = 'Organization' | 'Person';
const action = 'revealContactPhone';

/** Where a sealed number stands, and who may see it whole. */
export interface Sealed<Row extends object> {
  readonly entity: abstract new (...args: never[]) => Row;
  /** Who sees the record at all; to the others it is not there. */
  readonly visible: Condition;
  readonly who: Condition;
  readonly cipher: (row: Row) => string | null | undefined;
  /** What it was sealed for: `organization.contactPhone`. */
  readonly purpose: string;
  /** Whose matter it is, for the journal. */
  readonly concerns?: (row: Row) => string | null;
}

/**
 * A whole number, for somebody with the right and a reason, so many times an hour; the journal says who looked, and why.
 * It is journalled before it is given: what cannot be written down is not shown.
 */
export async function reveal<Row extends object>(performer: Performer, { entity, visible, who, cipher: cipherOf, purpose, concerns }: Sealed<Row>, id: string, reason: string): Promise<string> {
  const { actor } = performer;
  const em = performer.em();
  const objectType = entity.name;
  try {
    if (actor.kind !== 'person') throw new Refusal({ code: 'FORBIDDEN', message: '登录后方可查看联系电话全号。' });
    const why = reason.trim();
    if ([...why].length < 4) throw new Refusal({ code: 'REASON_NEEDED', message: '请说明查看理由，至少 4 个字。', path: ['input', 'reason'] });
    const now = await clockOf(performer, em);
    await spend(em, { name: action, ...(await policyInForce(em, now)).reveals }, actor.personId!, now);
    return await em.transactional(async (inner) => {
      const own = inner as EntityManager;
      const row = (await own.findOne(entity as never, { id } as never)) as Row | null;
      if (!row || !(await evaluate(visible, row, actor, own))) throw notFound();
      if (!(await evaluate(who, row, actor, own))) throw new Refusal({ code: 'FORBIDDEN', message: '您无权查看此联系电话全号。' });
      const cipher = cipherOf(row);
      if (!cipher) throw new Refusal({ code: 'NO_PHONE', message: '没有登记联系电话。' });
      await own.execute(`select id from "${own.getMetadata().get(entity as never).tableName}" where id = ? for update`, [id]);
      await record(own, actor, { objectType, objectId: id, action, remark: why.slice(0, 500), concerns: concerns?.(row) ?? null }, performer.requestId);
      return performer.vault.open(cipher, purpose);
    });
  } catch (error) {
    if (error instanceof Refusal) await refused(performer, { objectType, objectId: id, action, reasons: error.reasons.map(({ code }) => code) });
    throw error;
  }
}

const sealed = {
  Organization: { entity: Organization, visible: always, who: reveals.Organization, cipher: (row: Organization) => row.contactPhoneCipher, purpose: 'organization.contactPhone', concerns: (row: Organization) => row.id },
  Person: { entity: Person, visible: personRows, who: reveals.Person, cipher: (row: Person) => row.phoneCipher, purpose: 'person.phone' },
} as const;

/** The contact of an organization or a person. */
export const revealContactPhone = (performer: Performer, of: Revealed, id: string, reason: string): Promise<string> =>
  (of === 'Person' ? reveal(performer, sealed.Person, id, reason) : reveal(performer, sealed.Organization, id, reason));
