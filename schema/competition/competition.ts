import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { matchKey } from '../core/exchange/normalise.ts';
import { notFound } from '../core/error/refusal.ts';
import { add, compare, divide, toDecimal, type Fraction } from '../core/scalar/fraction.ts';
import { sealPhone } from '../core/secret/personal.ts';
import type { Vault } from '../core/secret/vault.ts';
import { uuidv7 } from '../core/uuid.ts';
import { Organization } from '../organization/organization.entity.ts';
import { Competition, CompetitionEntry, CompetitionInstitution, CompetitionMember, CompetitionStage, CompetitionStageEntry } from './competition.entity.ts';
import type { MemberRole, StageKind } from './competition.kinds.ts';
import { purposes, sealName } from './competition.personal.ts';
import type { Judging } from './competition.rules.ts';

/** The competition that an input names, locked: whoever adds to one takes turns. */
export async function competitionFor(em: EntityManager, id: string): Promise<Competition> {
  const competition = await em.findOne(Competition, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  if (!competition) throw notFound(['input', 'competition']);
  return competition;
}

/**
 * What is done within a competition and its own next step take turns; those within do not wait for each other unless
 * they take something from one another. Where only a button is asked for, nothing is locked.
 */
export async function whereItStands(em: EntityManager, competition: { readonly id: string }, { alone = false } = {}): Promise<Competition> {
  if (em.isInTransaction()) await em.execute(`select 1 from competition where id = ? for ${alone ? 'no key update' : 'share'}`, [competition.id]);
  return em.findOneOrFail(Competition, competition.id, { refresh: true });
}

/** The code of the competition's place, for its rule versions. */
export const regionCode = async (competition: Competition): Promise<string> => (await competition.region.loadOrFail()).code;

export interface Contact { readonly name: string | null; readonly phone: string | null }

/** The university of this name in the competition, made where it is new; one that is in the register is recognised by its name. */
export async function institutionNamed(em: EntityManager, vault: Vault, competition: Competition, name: string, contact: Contact, now: Date): Promise<CompetitionInstitution> {
  const all = await em.find(CompetitionInstitution, { competition: competition.id });
  const known = all.find((each) => matchKey(each.name) === matchKey(name));
  if (known) return known;
  const organization = await em.findOne(Organization, { name, kind: { $in: ['UNIVERSITY', 'INSTITUTE'] } });
  const sealed = contact.phone ? sealPhone(vault, purposes.contactPhone, contact.phone) : null;
  const made = em.create(CompetitionInstitution, {
    id: uuidv7(), competition, name, organization, contactName: contact.name, contactPhoneMasked: sealed?.masked ?? null, contactPhoneCipher: sealed?.cipher ?? null, contactPhoneHash: sealed?.hash ?? null, createdAt: now,
  });
  await em.flush();
  return made;
}

/** The next number of a team, in the form that the others have: ICV-162 is followed by ICV-163. */
export async function nextNumber(em: EntityManager, competition: Competition): Promise<string> {
  const numbers = (await em.find(CompetitionEntry, { competition: competition.id }, { fields: ['number'] })).map(({ number }) => /^(.*?)(\d+)$/.exec(number));
  const parts = numbers.flatMap((match) => (match ? [[match[1]!, match[2]!] as const] : []));
  const last = parts.reduce<readonly [string, string] | null>((highest, each) => (highest && Number(highest[1]) >= Number(each[1]) ? highest : each), null);
  return last ? `${last[0]}${String(Number(last[1]) + 1).padStart(last[1].length, '0')}` : 'T-001';
}

export interface NewMember { readonly name: string; readonly role: MemberRole; readonly degree?: string | undefined; readonly phone?: string | undefined }

/** The students of a team, whole: who was there before goes. */
export async function replaceMembers(em: EntityManager, vault: Vault, entry: CompetitionEntry, members: readonly NewMember[], now: Date): Promise<void> {
  await em.nativeDelete(CompetitionMember, { entry: entry.id });
  await em.insertMany(CompetitionMember, members.map(({ name, role, degree, phone }, index) => {
    const [named, sealed] = [sealName(vault, name), phone ? sealPhone(vault, purposes.memberPhone, phone) : null];
    return {
      id: uuidv7(), competition: entry.competition.id, entry: entry.id, entryNumber: entry.number, number: `${entry.number}-${index + 1}`, nameMasked: named.masked, nameCipher: named.cipher, nameHash: named.hash,
      institutionName: entry.institutionName, degree: degree ?? null, role, phoneMasked: sealed?.masked ?? null, phoneCipher: sealed?.cipher ?? null, phoneHash: sealed?.hash ?? null, createdAt: now,
    };
  }) as never);
}

/** A round with the teams that take part in it. */
export async function openStage(em: EntityManager, competition: Competition, kind: StageKind, given: { readonly name: string; readonly on: string | null; readonly venue: string | null; readonly seats: number | null },
  entries: readonly CompetitionEntry[], place: (entry: CompetitionEntry) => { readonly position: number | null; readonly priorScore: string | null }, now: Date): Promise<void> {
  const stage = em.create(CompetitionStage, { id: uuidv7(), competition, kind, ...given });
  await em.flush();
  await em.insertMany(CompetitionStageEntry, entries.map((entry) => ({
    id: uuidv7(), stage: stage.id, entry: entry.id, entryNumber: entry.number, entryName: entry.name, institutionName: entry.institutionName, ...place(entry), createdAt: now,
  })) as never);
}

/** What a team scored in a round, by its key; empty where it was not scored. */
export async function scoresIn(em: EntityManager, competition: string, kind: StageKind): Promise<ReadonlyMap<string, string>> {
  const rows = await em.find(CompetitionStageEntry, { stage: { competition, kind }, entry: { $ne: null }, score: { $ne: null } });
  return new Map(rows.map(({ entry, score }) => [entry!.id, score!]));
}

/** The mean of the judges' scores, two decimals, half-up; from so many judges on without the highest and the lowest. Null when there are none. */
export function meanScore(scores: readonly string[], { dropEndsFrom }: Pick<Judging, 'dropEndsFrom'>): string | null {
  if (scores.length === 0) return null;
  const sorted = [...scores].sort((a, b) => compare(a, b));
  const counted = dropEndsFrom !== undefined && sorted.length >= dropEndsFrom ? sorted.slice(1, -1) : sorted;
  return toDecimal(divide(counted.reduce<Fraction>((sum, score) => add(sum, score), { numerator: 0n, denominator: 1n }), counted.length), 2);
}
