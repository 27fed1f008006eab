import type { EntityManager } from '@mikro-orm/postgresql';
import { Achievement } from '../achievement/achievement.entity.ts';
import { maskName } from '../core/scalar/mask.ts';
import { Organization } from '../organization/organization.entity.ts';
import { Platform } from '../platform/platform.entity.ts';
import { Talent } from '../talent/talent.entity.ts';
import type { Partner } from './challenge.kinds.ts';
import { TechDemand } from './entity/demand.ts';

/** Somebody or something that may help to solve a demand, and why it is thought so. */
export interface Candidate {
  readonly kind: Partner;
  readonly partnerType: string;
  readonly partnerId: string;
  readonly label: string;
  readonly organization: string | null;
  /** 0 to 100. */
  readonly fit: number;
  readonly reasons: readonly string[];
}

/** So many are proposed at most, and none below this. */
const most = 20;
const least = 20;

/** Words that say nothing of what a text is about. */
const noise = /关键技术|技术|研究|开发|研发|及其|及应用|应用|产业化|项目|系统|方法|一种|基于|的/g;
const pieces = (text: string): Set<string> => {
  const plain = text.normalize('NFKC').toLowerCase().replace(noise, '').replace(/[^\p{L}\p{N}]+/gu, '');
  return new Set(Array.from({ length: Math.max(0, plain.length - 1) }, (_, at) => plain.slice(at, at + 2)));
};

/** How much two texts speak of the same: twice the two-character pieces they share, over all they have (Dice). 0 to 1. */
export function similarity(one: string, other: string): number {
  const [a, b] = [pieces(one), pieces(other)];
  if (a.size + b.size === 0) return 0;
  let shared = 0;
  for (const piece of a) if (b.has(piece)) shared += 1;
  return (2 * shared) / (a.size + b.size);
}

/** A short text within a long one: how much of it is there. */
const contained = (short: string, long: string): number => {
  const [a, b] = [pieces(short), pieces(long)];
  if (a.size === 0) return 0;
  let shared = 0;
  for (const piece of a) if (b.has(piece)) shared += 1;
  return shared / a.size;
};

const sameField = (one: string | null | undefined, other: string | null | undefined): boolean => Boolean(one && other && (one.includes(other) || other.includes(one)));

/** Points with their reasons; what gives none is not said. */
class Fit {
  private points = 0;
  readonly reasons: string[] = [];
  add(points: number, reason: string): this { if (points > 0) { this.points += points; this.reasons.push(reason); } return this; }
  get value(): number { return Math.min(100, Math.round(this.points)); }
}

/**
 * Compares a demand with the results, people, platforms and institutions on file: field, text, past work. Explains each
 * by its reasons; decides nothing.
 */
export async function candidatesFor(em: EntityManager, demand: TechDemand): Promise<Candidate[]> {
  const text = [demand.title, demand.summary, demand.problem].filter(Boolean).join(' ');
  const own = demand.organization.id;
  const found: Candidate[] = [];
  const take = (candidate: Omit<Candidate, 'fit' | 'reasons'>, fit: Fit) => { if (fit.value >= least) found.push({ ...candidate, fit: fit.value, reasons: fit.reasons }); };

  const results = await em.find(Achievement, { state: 'REGISTERED', organization: { $ne: own } }, { populate: ['organization'] });
  const work = new Map<string, { results: number; fields: number; best: number; title: string }>();
  for (const result of results) {
    const close = similarity(text, `${result.title} ${result.abstract ?? ''}`);
    const title = contained(demand.title, `${result.title} ${result.abstract ?? ''}`);
    const organization = result.organization.unwrap();
    const fit = new Fit()
      .add(sameField(demand.field, result.field) ? 25 : 0, `技术领域相同：${result.field ?? ''}`)
      .add(Math.max(close, title) >= 0.15 ? Math.max(close, title) * 70 : 0, `内容相近（${Math.round(Math.max(close, title) * 100)}%）`)
      .add((result.maturity ?? 0) >= 6 ? 5 : 0, `技术成熟度 ${result.maturity ?? ''} 级`)
      .add(result.intent === 'TRANSFER' || result.intent === 'LICENCE' ? 5 : 0, '愿意转让或许可');
    take({ kind: 'ACHIEVEMENT', partnerType: 'Achievement', partnerId: result.id, label: `${result.title}（${organization.name}）`, organization: organization.id }, fit);
    const sum = work.get(organization.id) ?? { results: 0, fields: 0, best: 0, title: '' };
    work.set(organization.id, { results: sum.results + 1, fields: sum.fields + (sameField(demand.field, result.field) ? 1 : 0), best: Math.max(sum.best, close), title: close > sum.best ? result.title : sum.title });
  }

  for (const talent of await em.find(Talent, { state: { $in: ['SELECTED', 'ARRIVED', 'FUNDED'] } }, { populate: ['organization'] })) {
    const speciality = [talent.major, talent.lineText].filter(Boolean).join(' ');
    const close = contained(speciality, `${demand.field ?? ''} ${text}`);
    const fit = new Fit().add(close >= 0.3 ? close * 60 : 0, `专业对口：${speciality}`).add(sameField(demand.field, talent.major) ? 20 : 0, `技术领域相同：${talent.major ?? ''}`).add(fitsLevel(talent.level), `高层次人才（${talent.professionalTitle ?? '入选'}）`);
    if (close < 0.3 && !sameField(demand.field, talent.major)) continue;
    const organization = talent.organization?.unwrap() ?? null;
    take({ kind: 'TALENT', partnerType: 'Talent', partnerId: talent.id, label: `${maskName(talent.name)}（${talent.major ?? talent.employerName ?? ''}）`, organization: organization && organization.id !== own ? organization.id : null }, fit);
  }

  for (const platform of await em.find(Platform, { state: { $nin: ['ENDED'] } as never })) {
    const close = contained(`${demand.field ?? ''} ${demand.title}`, `${platform.name} ${platform.partner ?? ''}`);
    const name = similarity(text, platform.name);
    const fit = new Fit().add(Math.max(close, name) >= 0.1 ? Math.max(close, name) * 80 + 15 : 0, `平台方向相近：${platform.name}`).add(platform.grade === 'EXCELLENT' ? 10 : 0, '上年绩效优秀');
    take({ kind: 'PLATFORM', partnerType: 'Platform', partnerId: platform.id, label: platform.name, organization: platform.organization?.id ?? platform.partnerOrganization?.id ?? null }, fit);
  }

  const past = await em.execute<{ organization: string; projects: number; fields: number }[]>(
    `select p.organization_id as organization, count(*)::int as projects, count(*) filter (where d.field is not null and d.field = ?)::int as fields from project p left join tech_demand d on d.id = p.demand_id where p.organization_id is not null group by 1`, [demand.field ?? '']);
  const projects = new Map(past.map((each) => [each.organization, each]));
  for (const institution of await em.find(Organization, { kind: { $in: ['UNIVERSITY', 'INSTITUTE'] }, status: 'ACTIVE', id: { $ne: own } })) {
    const [sum, done] = [work.get(institution.id), projects.get(institution.id)];
    const fit = new Fit()
      .add(Math.min(sum?.fields ?? 0, 4) * 15, `同领域登记成果 ${sum?.fields ?? 0} 项`)
      .add((sum?.best ?? 0) >= 0.15 ? (sum?.best ?? 0) * 60 : 0, `有相近成果：${sum?.title ?? ''}`)
      .add(Math.min(done?.projects ?? 0, 3) * 8, `承担过科技项目 ${done?.projects ?? 0} 项`)
      .add(Math.min(done?.fields ?? 0, 2) * 15, `解决过同领域需求 ${done?.fields ?? 0} 项`);
    take({ kind: 'INSTITUTION', partnerType: 'Organization', partnerId: institution.id, label: institution.name, organization: institution.id }, fit);
  }
  return found.sort((a, b) => b.fit - a.fit || (a.partnerId < b.partnerId ? -1 : 1)).slice(0, most);
}

const fitsLevel = (level: string | null | undefined): number => (level === 'NATIONAL' ? 15 : level === 'PROVINCIAL' ? 10 : level ? 5 : 0);
