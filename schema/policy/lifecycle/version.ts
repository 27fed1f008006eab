import { z } from 'zod';
import { any, role } from '../../core/access/condition.ts';
import { attach } from '../../core/attachment/attachment.ts';
import { notFound } from '../../core/error/refusal.ts';
import { day, files, nothing, reference, text } from '../../core/lifecycle/input.ts';
import { lifecycle, type Action, type ActionContext, type Creation } from '../../core/lifecycle/lifecycle.ts';
import { addDays } from '../../core/scalar/local-date.ts';
import { uuidv7 } from '../../core/uuid.ts';
import { keeper, seesVersion } from '../policy.access.ts';
import { Policy, PolicyClause, PolicyClauseVersion, type VersionState } from '../entity/policy.ts';
import { readTerms, termsInput, type TermsInput } from './terms.ts';

type Row = PolicyClauseVersion;
const act = <Input>(action: Action<VersionState, Row, Input>) => action;
const creates = <Input>(creation: Creation<VersionState, Row, Input>) => creation;

const clerk = role('CLERK');

async function policyOf(em: ActionContext['em'], row: Row): Promise<Policy> {
  const clause = await em.findOneOrFail(PolicyClause, row.clause.id);
  return em.findOneOrFail(Policy, clause.policy.id);
}

/** A version of a clause as of its number: the next after those there are. */
export async function nextVersion({ em, now }: ActionContext, clause: PolicyClause, region: string, input: TermsInput): Promise<Row> {
  const terms = await readTerms(em, region, input);
  const number = 1 + (await em.count(PolicyClauseVersion, { clause: clause.id }));
  return em.create(PolicyClauseVersion, { id: uuidv7(), clause, number, state: 'DRAFT', ...terms, createdAt: now }, { persist: false });
}

/** 条款版本: drafted, measured, set in force; the one before it stays with the claims that were decided by it. */
export const versionLifecycle = lifecycle<VersionState, Row>({
  name: 'policyClauseVersion', title: '条款版本', entity: PolicyClauseVersion, visible: seesVersion,
  states: { DRAFT: { title: '拟订' }, IN_FORCE: { title: '生效' }, SUPERSEDED: { title: '已被替代', final: true }, DISCARDED: { title: '已放弃', final: true } },
  creations: {
    propose: creates({
      title: '拟订新版本', to: 'DRAFT', who: clerk, input: z.object({ clause: reference('PolicyClause', '条款'), ...termsInput }),
      async make(context, { clause: id, ...input }) {
        const { em } = context;
        await em.execute('select 1 from policy_clause where id = ? for no key update', [id]);
        const clause = await em.findOne(PolicyClause, id);
        if (!clause) throw notFound(['input', 'clause']);
        return nextVersion(context, clause, (await em.findOneOrFail(Policy, clause.policy.id)).region.id, input);
      },
      requires: [{
        code: 'DRAFT_OPEN', title: '没有其他拟订中的版本', beforehand: false,
        check: async ({ em }, row) => ((await em.count(PolicyClauseVersion, { clause: row.clause.id, state: 'DRAFT', id: { $ne: row.id } })) === 0 ? null : { message: '该条款已有拟订中的版本，请先修改、生效或放弃它。' }),
      }],
    }),
  },
  actions: {
    amend: act({
      title: '修改', from: ['DRAFT'], to: 'DRAFT', who: clerk, input: z.object(termsInput),
      async change({ em }, row, input) { Object.assign(row, await readTerms(em, (await policyOf(em, row)).region.id, input)); },
    }),
    enact: act({
      title: '生效', from: ['DRAFT'], to: 'IN_FORCE', who: any(role('DIRECTOR'), keeper),
      input: z.object({ document: text('修订文件名称或文号', { max: 200 }), validFrom: day('生效日期，不填则为今日').optional(), review: files('公平竞争审查材料').optional() }),
      requires: [{
        code: 'POLICY_NOT_PUBLISHED', title: '政策已发布；未发布的随政策一并生效', beforehand: true,
        check: async ({ em, actor }, row) => (actor.kind === 'system' || (await policyOf(em, row)).state === 'PUBLISHED' ? null : { message: '政策尚未发布：条款随政策发布一并生效。' }),
      }, {
        code: 'REVIEW_MISSING', title: '修订经过公平竞争审查', beforehand: false,
        check: async ({ actor }, _, { review = [] }: { readonly document: string; readonly validFrom?: string | undefined; readonly review?: string[] | undefined }) => (actor.kind === 'system' || review.length > 0 ? null : { message: '修订条款须附公平竞争审查材料。', path: ['input', 'review'] }),
      }],
      async change(context, row, { document, validFrom = context.today, review = [] }) {
        const { em } = context;
        await em.execute('select 1 from policy_clause where id = ? for no key update', [row.clause.id]);
        // One version of a clause is in force: the one before ends the day before.
        await em.nativeUpdate(PolicyClauseVersion, { clause: row.clause.id, state: 'IN_FORCE' }, { state: 'SUPERSEDED', validTo: addDays(validFrom, -1) });
        Object.assign(row, { validFrom, document });
        await attach(context, row, 'review', review);
      },
    }),
    supersede: act({ title: '被替代', from: ['IN_FORCE'], to: 'SUPERSEDED', who: keeper, input: nothing }),
    discard: act({ title: '放弃', from: ['DRAFT'], to: 'DISCARDED', who: clerk, input: z.object({ reason: text('理由', { min: 2 }) }), remark: ({ reason }) => reason }),
  },
  facts: ({ number, wording, condition, amount, evidence, validFrom, validTo, document }) => ({ number, wording, condition, amount, evidence, validFrom, validTo, document }),
});
