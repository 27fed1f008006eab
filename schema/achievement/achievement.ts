import type { EntityManager } from '@mikro-orm/postgresql';
import { notFound, Refusal } from '../core/error/refusal.ts';
import { maskName } from '../core/scalar/mask.ts';
import { checkPatentNumber, patentTermEnds, type PatentKind } from '../core/scalar/patent-number.ts';
import type { LocalDate } from '../core/scalar/local-date.ts';
import { uuidv7 } from '../core/uuid.ts';
import { Organization } from '../organization/organization.entity.ts';
import type { IpKind, IpState } from './achievement.kinds.ts';
import { Achievement, AchievementCompleter, AchievementOwner, IntellectualProperty, ValidityEvent } from './achievement.entity.ts';

/** The codes of an organization's place, for its rule versions. */
export async function regionCode(em: EntityManager, organizationId: string): Promise<string> {
  const organization = await em.findOneOrFail(Organization, organizationId, { populate: ['region'] });
  return organization.region.unwrap().code;
}

/** The county that a public notice is laid open in. */
export const regionOf = async (em: EntityManager, organizationId: string): Promise<string> => (await em.findOneOrFail(Organization, organizationId)).region.id;

/** The row that an input names. */
export async function named<T extends object>(em: EntityManager, entity: abstract new (...args: never[]) => T, id: string, field: string): Promise<T> {
  const found = await em.findOne(entity as never, { id } as never);
  if (!found) throw notFound(['input', field]);
  return found as T;
}

/** Two who act on one achievement at the same time take turns: whoever comes second sees what the first made. */
export async function takeTurns(em: EntityManager, achievementId: string): Promise<void> {
  await em.execute('select 1 from achievement where id = ? for no key update', [achievementId]);
}

const patents: Partial<Readonly<Record<IpKind, PatentKind>>> = { INVENTION: 'invention', UTILITY: 'utility', DESIGN: 'design' };
const kindTitles: Readonly<Record<PatentKind, string>> = { invention: '发明', utility: '实用新型', design: '外观设计' };

/**
 * A right's number as it is stored: of a patent checked and written as ZC 0006 has it, of others without spaces.
 * @throws Refusal `IP_NUMBER_MISSING`, `IP_NUMBER_INVALID`, `IP_NUMBER_KIND`
 */
export function rightNumber(kind: IpKind, given: string | null | undefined, path: readonly string[]): string | null {
  if (!given) {
    if (kind === 'KNOW_HOW') return null;
    throw new Refusal({ code: 'IP_NUMBER_MISSING', message: '请填写专利申请号或证书号；只有技术秘密可以没有编号。', path });
  }
  const patent = patents[kind];
  if (!patent) return given.normalize('NFKC').replace(/\s+/g, '').toUpperCase();
  const checked = checkPatentNumber(given);
  if (!checked.valid) {
    const why = checked.reason === 'check' ? `校验位应为 ${checked.expected}` : checked.reason === 'kind' ? '没有这一种类' : '应如 202310123456.6 或 90101673.X';
    throw new Refusal({ code: 'IP_NUMBER_INVALID', message: `专利申请号“${given}”有误：${why}。`, path });
  }
  if (checked.kind !== patent) throw new Refusal({ code: 'IP_NUMBER_KIND', message: `申请号 ${checked.number} 属于${kindTitles[checked.kind!]}专利，与所选类别不符。`, path });
  return checked.number;
}

/** The last day of a patent's full term; other rights' terms are not reckoned here. */
export const termEnds = (kind: IpKind, filedOn: LocalDate | null | undefined): LocalDate | null => (patents[kind] && filedOn ? patentTermEnds(patents[kind], filedOn) : null);

export interface RightInput { readonly kind: IpKind; readonly number?: string | undefined; readonly title: string; readonly holder: string; readonly filedOn?: LocalDate | undefined; readonly grantedOn?: LocalDate | undefined }

/** A right with the events that its dates tell. */
export function makeRight(em: EntityManager, achievement: Achievement, input: RightInput, now: Date, path: readonly string[]): IntellectualProperty {
  const { kind, title, holder, filedOn = null, grantedOn = null } = input;
  if (filedOn && grantedOn && grantedOn < filedOn) throw new Refusal({ code: 'INVALID_INPUT', message: '授权日不能早于申请日。', path: [...path, 'grantedOn'] });
  const right = em.create(IntellectualProperty, {
    id: uuidv7(), achievement, organization: achievement.organization, kind, number: rightNumber(kind, input.number, [...path, 'number']), title, holder,
    state: grantedOn || kind === 'KNOW_HOW' ? 'VALID' : 'APPLIED', filedOn, grantedOn, termEndsOn: termEnds(kind, filedOn), createdAt: now,
  }, { persist: false });
  if (filedOn && kind !== 'KNOW_HOW') noteEvent(em, right, 'APPLIED', filedOn, null, now);
  if (grantedOn) noteEvent(em, right, 'VALID', grantedOn, null, now);
  return right;
}

export function noteEvent(em: EntityManager, right: IntellectualProperty, state: IpState, on: LocalDate, document: string | null, now: Date, remark: string | null = null): void {
  em.create(ValidityEvent, { id: uuidv7(), right, state, on, document, remark, recordedAt: now });
}

export interface CompleterInput { readonly name: string; readonly unit: string; readonly contribution?: string | undefined }
export interface OwnerInput { readonly organization?: string | undefined; readonly name: string; readonly share: string }

/** Puts completers, owners and rights in the place of those that were there; a list that is not given stays. */
export async function replaceParts(em: EntityManager, achievement: Achievement, { completers, owners, rights }: { readonly completers?: readonly CompleterInput[] | undefined; readonly owners?: readonly OwnerInput[] | undefined; readonly rights?: readonly RightInput[] | undefined }, now: Date): Promise<void> {
  if (completers) {
    await em.nativeDelete(AchievementCompleter, { achievement: achievement.id });
    completers.forEach(({ name, unit, contribution = null }, index) => em.create(AchievementCompleter, { id: uuidv7(), achievement, position: index + 1, name, maskedName: maskName(name), unit, contribution }));
  }
  if (owners) {
    await em.nativeDelete(AchievementOwner, { achievement: achievement.id });
    for (const [index, { organization, name, share }] of owners.entries()) {
      em.create(AchievementOwner, { id: uuidv7(), achievement, position: index + 1, organization: organization ? await named(em, Organization, organization, 'owners') : null, name, share });
    }
  }
  if (rights) {
    await em.nativeDelete(IntellectualProperty, { achievement: achievement.id });
    rights.forEach((right, index) => em.persist(makeRight(em, achievement, right, now, ['input', 'rights', String(index)])));
  }
}
