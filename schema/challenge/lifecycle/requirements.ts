import type { Requirement } from '../../core/lifecycle/lifecycle.ts';
import { Organization } from '../../organization/organization.entity.ts';

/** Preconditions that several tables share, each with the name that button, refusal and journal have for it. */

/** A document may bear any day, but not one that is still to come. */
export const notInFuture = <Name extends string>(name: Name, title = '文件日期'): Requirement<object, Readonly<Record<Name, string>>> => ({
  code: 'DATE_IN_FUTURE', title: `${title}不晚于今日`, beforehand: false,
  check: async ({ today }, _, input) => (input[name] <= today ? null : { message: `${title} ${input[name]} 晚于今日 ${today}。`, path: ['input', name] }),
});

export const organizationActive: Requirement<{ readonly organization?: { readonly id: string } | null }> = {
  code: 'ORGANIZATION_DISSOLVED', title: '单位存续', beforehand: true,
  async check({ em }, row) {
    if (!row.organization) return null;
    return (await em.findOneOrFail(Organization, row.organization.id)).status === 'ACTIVE' ? null : { message: '该单位已注销，不能办理。' };
  },
};

/** Whoever was named before the publication as having a stake in it keeps his hands off it. */
export const notRecused = <Row extends object>(recusedOf: (row: Row, em: Parameters<Requirement<Row>['check']>[0]['em']) => Promise<readonly string[]>): Requirement<Row> => ({
  code: 'RECUSED', title: '办理人不须回避', beforehand: true,
  check: async ({ actor, em }, row) => (actor.personId !== null && (await recusedOf(row, em)).includes(actor.personId) ? { message: '您已列入回避名单，不能办理此榜单。' } : null),
});

/** Told once, at the moment it is due, by the clock. */
export const due = <Row extends object>(day: (row: Row) => string | null | undefined, title: string): Requirement<Row> => ({
  code: 'NOT_YET_DUE', title, beforehand: true,
  check: async ({ today }, row) => { const on = day(row); return on && on < today ? null : { message: on ? `期限至 ${on}，未满。` : '没有期限。' }; },
});
