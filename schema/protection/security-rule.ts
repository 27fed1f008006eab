import type { EntityManager } from '@mikro-orm/postgresql';
import type { z } from 'zod';
import { operate } from '../account/operation.ts';
import { everybody } from '../account/policy.ts';
import { Refusal } from '../core/error/refusal.ts';
import { record } from '../core/journal/journal.ts';
import { dayOf } from '../core/lifecycle/perform.ts';
import type { Performer } from '../core/performer.ts';
import { keepTimeFaults, type KeepTimes } from '../core/personal/keeping.ts';
import { RuleVersion } from '../core/rule/rule.entity.ts';
import { nationwide, versionInForce, versionProblems, type RuleSet, type RuleVersionData } from '../core/rule/rule.ts';
import { uuidv7 } from '../core/uuid.ts';
import { retention, securityRules } from './protection.rules.ts';
import { ruleItems } from './rule-items.ts';

export interface NewVersion {
  readonly rule: string;
  readonly version: string;
  readonly title: string | null;
  readonly documentNumber: string | null;
  readonly validFrom: string | null;
  readonly criteria: unknown;
  readonly reason: string;
}

interface Problem { readonly message: string; readonly at: readonly string[] }

/** In the words of whoever fills the form in: which value, and between what it may be. */
function saidOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'too_small': return issue.origin === 'string' ? `每个至少 ${issue.minimum} 字。` : `不得小于 ${issue.minimum}。`;
    case 'too_big': return issue.origin === 'string' ? `每个至多 ${issue.maximum} 字。` : issue.origin === 'array' ? `至多 ${issue.maximum} 个。` : `不得大于 ${issue.maximum}。`;
    case 'invalid_type': return issue.expected === 'int' || issue.expected === 'number' ? '应为整数。' : '缺少此项，或形状不对。';
    case 'unrecognized_keys': return `没有“${issue.keys.join('、')}”这一项。`;
    default: return '不合要求。';
  }
}

function problemsOf(rule: RuleSet, version: RuleVersionData): readonly Problem[] {
  const parsed = rule.criteria.safeParse(version.criteria);
  if (!parsed.success) {
    const items = ruleItems().filter((each) => each.rule === rule.name);
    return parsed.error.issues.map((issue) => {
      const at = issue.path.map(String);
      // A word of a list is a fault of the list.
      const item = items.find(({ path, kind }) => path === at.join('.') || (kind === 'TEXTS' && at.join('.').startsWith(`${path}.`)));
      return { at: item ? item.path.split('.') : at, message: `${item ? `${item.title}：` : ''}${saidOf(issue)}` };
    });
  }
  if (rule.name === retention.name) {
    const faults = keepTimeFaults(version.criteria as KeepTimes);
    if (faults.length > 0) return faults.map(({ name, message }) => ({ at: [name], message: `${message}。` }));
  }
  return versionProblems(rule.criteria, version).map((message) => ({ at: [], message }));
}

/**
 * A new version of a security rule, from today or a later day on; what began today may be put right today. It holds in every
 * process from the commit on.
 *
 * @returns the version's key
 */
export const issueSecurityRule = (performer: Performer, wish: NewVersion): Promise<string> =>
  operate(performer, { objectType: 'RuleVersion', action: 'issueSecurityRule' }, async (em, now) => {
    if (performer.actor.kind !== 'person' || !performer.actor.roles.has('SECURITY_ADMIN')) throw new Refusal({ code: 'FORBIDDEN', message: '由安全管理员制定。' });
    const rule = securityRules.find(({ name }) => name === wish.rule);
    if (!rule) throw new Refusal({ code: 'INVALID_INPUT', message: '没有此规则。', path: ['input', 'rule'] });
    const today = dayOf(now);
    const validFrom = wish.validFrom ?? today;
    if (validFrom < today) throw new Refusal({ code: 'INVALID_INPUT', message: '新版本只能自今日或以后生效。', path: ['input', 'validFrom'] });
    if (!wish.version.trim() || [...wish.reason.trim()].length < 4) throw new Refusal({ code: 'REASON_NEEDED', message: '请填写版本号与制定理由（至少 4 个字）。', path: ['input', 'reason'] });
    const version: RuleVersionData = {
      version: wish.version.trim().slice(0, 40), title: (wish.title ?? rule.title).slice(0, 200), issuer: '本局', documentNumber: (wish.documentNumber ?? '').slice(0, 120), jurisdiction: nationwide, validFrom, criteria: wish.criteria, unconfirmed: [],
    };
    const problems = problemsOf(rule, version);
    if (problems.length > 0) throw new Refusal(...problems.map(({ message, at }) => ({ code: 'INVALID_RULE', message, path: ['input', 'criteria', ...at] })));
    // Two at once, and one waits: of a rule there is one version a day.
    await em.execute(`select pg_advisory_xact_lock(hashtext('rule ' || ?))`, [rule.name]);
    const all = await em.find(RuleVersion, { rule: rule.name, jurisdiction: nationwide }, { refresh: true });
    const before = versionInForce(all, today, [nationwide]);
    const same = all.find((each) => each.validFrom === validFrom);
    if (all.some((each) => each !== same && each.version === version.version)) throw new Refusal({ code: 'VERSION_TAKEN', message: '此版本号已有。', path: ['input', 'version'] });
    const row = same ?? em.create(RuleVersion, { id: uuidv7(), rule: rule.name } as never, { persist: true });
    const replaced = (same ?? before)?.criteria ?? null;
    // Parsed: what the shape fills in is stored, so that a version says all that it means.
    Object.assign(row, { ...version, validTo: null, unconfirmed: [], note: wish.reason.trim(), criteria: rule.criteria.parse(version.criteria) });
    await em.flush();
    await record(em, performer.actor, {
      objectType: 'RuleVersion', objectId: row.id, action: 'issueSecurityRule', remark: wish.reason.trim().slice(0, 500), ruleVersion: `${rule.name}@${version.version}`,
      before: { criteria: replaced }, after: { validFrom, criteria: row.criteria },
    }, performer.requestId);
    await em.execute(`select pg_notify('session', ?)`, [everybody]);
    return row.id;
  });

export interface SecurityRule { readonly id: string; readonly rule: string; readonly title: string; readonly version: string; readonly validFrom: string; readonly criteria: unknown; readonly note: string | null; readonly isInForce: boolean }

/** Every version of the security rules, newest first. */
export async function securityRuleVersions(em: EntityManager, now: Date): Promise<readonly SecurityRule[]> {
  const rows = await em.find(RuleVersion, { rule: { $in: securityRules.map(({ name }) => name) }, jurisdiction: nationwide }, { orderBy: { rule: 'asc', validFrom: 'desc' }, disableIdentityMap: true });
  return rows.map((row) => ({
    id: row.id, rule: row.rule, title: row.title, version: row.version, validFrom: row.validFrom, criteria: row.criteria, note: row.note ?? null,
    isInForce: versionInForce(rows.filter(({ rule }) => rule === row.rule), dayOf(now), [nationwide]) === row,
  }));
}
