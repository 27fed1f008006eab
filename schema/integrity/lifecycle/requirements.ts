import type { Requirement } from '../../core/lifecycle/lifecycle.ts';
import { ruleInForce } from '../../core/rule/rule-store.ts';
import { nationwide } from '../../core/rule/rule.ts';
import { addDays, addYears } from '../../core/scalar/local-date.ts';
import { IntegrityRecord } from '../integrity.entity.ts';
import type { Hold } from '../integrity.entity.ts';
import { integrityKinds, type HoldKind } from '../integrity.kinds.ts';
import { integrityRule } from '../integrity.rules.ts';

interface OfOne { readonly organization?: unknown; readonly person?: unknown }

export const ofOne: Requirement<OfOne> = {
  code: 'ONE_SUBJECT', title: '对象为一个单位或一个人员', beforehand: false,
  check: async (_, { organization, person }) => (Boolean(organization) !== Boolean(person) ? null : { message: '请指定一个单位或一个人员，二者取其一。', path: ['input', 'organization'] }),
};

export const notInFuture = <Name extends string>(name: Name, title = '日期'): Requirement<object, Readonly<Record<Name, string>>> => ({
  code: 'DATE_IN_FUTURE', title: `${title}不晚于今日`, beforehand: false,
  check: async ({ today }, _, input) => (input[name] <= today ? null : { message: `${title} ${input[name]} 晚于今日 ${today}。`, path: ['input', name] }),
});

export const periodInOrder = (from: 'validFrom' | 'foundOn'): Requirement<{ readonly validTo?: string | null; readonly validFrom?: string; readonly foundOn?: string }> => ({
  code: 'PERIOD', title: '期限止不早于期限起', beforehand: false,
  check: async (_, row) => (!row.validTo || row.validTo >= row[from]! ? null : { message: `期限止 ${row.validTo} 早于 ${row[from]!}。`, path: ['input', 'validTo'] }),
});

export interface HoldInput {
  readonly organization?: string | undefined;
  readonly person?: string | undefined;
  readonly blocks: readonly HoldKind[];
  readonly validFrom: string;
  readonly validTo?: string | undefined;
  readonly reason: string;
  readonly document: string;
  readonly record?: string | undefined;
  readonly matter?: { readonly type: string; readonly id: string } | undefined;
}

/** A hold that a finding leads to lasts as long as the rule allows for it, or for good. */
export const withinBan: Requirement<Hold> = {
  code: 'BAN_TERM', title: '限制期限在规则规定的幅度内', beforehand: false,
  async check({ em, today, decideBy }, row) {
    if (!row.record) return null;
    const record = await em.findOneOrFail(IntegrityRecord, row.record.id);
    const rule = await ruleInForce(em, integrityRule, today, nationwide);
    decideBy(`${rule.rule}@${rule.version}`);
    row.ruleVersion = `${rule.rule}@${rule.version}`;
    const ban = rule.criteria.bans[record.kind];
    if (!ban || !row.validTo) return null;
    const [least, most] = [ban.fromYears, ban.toYears].map((years) => addDays(addYears(row.validFrom, years), -1)) as [string, string];
    return row.validTo >= least && row.validTo <= most ? null
      : { message: `“${integrityKinds[record.kind]}”的限制期为 ${ban.fromYears} 至 ${ban.toYears} 年，情节严重的长期限制（不填期限止）。`, path: ['input', 'validTo'], details: { rule: row.ruleVersion } };
  },
};

/** A record that was taken back binds nobody any more. */
export const recordStands: Requirement<Hold> = {
  code: 'RECORD_ENDED', title: '所依据的信用记录仍然有效', beforehand: true,
  async check({ em }, row) {
    if (!row.record) return null;
    const { state } = await em.findOneOrFail(IntegrityRecord, row.record.id);
    return state === 'RECORDED' || state === 'APPEALED' ? null : { message: '所依据的信用记录已经撤销、修复或到期，不能据此限制。' };
  },
};
