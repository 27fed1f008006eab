import type { EntityManager } from '@mikro-orm/postgresql';
import { compare } from '../core/scalar/fraction.ts';
import { yearOf, type LocalDate } from '../core/scalar/local-date.ts';
import type { CommissionerKind, CommissionerLevel } from './commissioner.kinds.ts';
import type { ServiceCriteria } from './commissioner.rules.ts';

/** What a demand is matched by. */
export interface Wanted { readonly skills: readonly string[]; readonly text: string }
/** Points for what somebody can do, with the reason in words. */
export interface Judged { readonly points: number; readonly reasons: readonly string[] }

/** Somebody who could serve a demand. */
export interface Candidate {
  readonly commissioner: string;
  readonly team: string | null;
  readonly kind: CommissionerKind;
  readonly level: CommissionerLevel;
  readonly openDemands: number;
  /** Whether he may be asked at all: he has no more in hand than the rule allows. */
  readonly isFree: boolean;
  /** Whether his skills fit. */
  readonly isMatched: boolean;
  readonly points: number;
  readonly reasons: readonly string[];
}

/** How far skills fit what is wanted: the same one, one of the same field, or one that the demand's own words speak of. */
export function judgeSkills({ matching, fields }: Pick<ServiceCriteria, 'matching' | 'fields'>, { skills: wanted, text }: Wanted, skills: readonly string[]): Judged {
  const own = skills.filter((skill) => skill !== '');
  const same = own.find((skill) => wanted.includes(skill));
  const near = same ? undefined : own.flatMap((skill) => {
    const field = fields.find((each) => each.skills.includes(skill));
    const other = field && wanted.find((each) => field.skills.includes(each));
    return field && other ? [{ skill, other, field: field.name }] : [];
  })[0];
  const spoken = own.map((skill) => ({ skill, word: commonWord(skill, text, matching.generic) })).find(({ word }) => word !== null);
  return {
    points: (same ? matching.sameSkill : near ? matching.sameField : 0) + (spoken ? matching.mentioned : 0),
    reasons: [
      ...(same ? [`专长“${same}”正是所需`] : []),
      ...(near ? [`专长“${near.skill}”与所需“${near.other}”同属${near.field}`] : []),
      ...(spoken ? [spoken.word === spoken.skill ? `需求提到其专长“${spoken.skill}”` : `需求提到“${spoken.word}”，与专长“${spoken.skill}”相关`] : []),
    ],
  };
}

/** The longest word of a skill, of two characters at least, that the text contains and that means something. */
function commonWord(skill: string, text: string, generic: readonly string[]): string | null {
  for (let length = skill.length; length >= 2; length -= 1) {
    for (let from = 0; from + length <= skill.length; from += 1) {
      const word = skill.slice(from, from + length);
      if (!generic.includes(word) && text.includes(word)) return word;
    }
  }
  return null;
}

interface Found {
  readonly id: string; readonly team: string | null; readonly kind: CommissionerKind; readonly level: CommissionerLevel; readonly skills: string[];
  readonly in_town: boolean; readonly open: number; readonly served: number; readonly stars: string | null;
}

export interface DemandToMatch { readonly region: string; readonly organization: string | null; readonly town: string | null; readonly skills: readonly string[]; readonly title: string; readonly problem: string }

/**
 * Everyone on the county's roster today, the best first: what they can do, where they are posted, whom they know, how they
 * were rated, and what they have in hand. One statement finds them all; the points and their reasons are said here.
 */
export async function candidates(em: EntityManager, demand: DemandToMatch, criteria: ServiceCriteria, today: LocalDate): Promise<Candidate[]> {
  const found = await em.execute<Found[]>(
    `select c.id, e.team_id as team, e.kind, e.level, e.town_id is not null and e.town_id = ?::uuid as in_town,
            array(select distinct s from (
              select unnest(m.skills || coalesce(m.specialty, '')) as s from commissioner m
               where m.id = c.id or m.id in (select t.commissioner_id from commissioner_team_member t where t.team_id = e.team_id and t.joined_on <= ? and (t.left_on is null or t.left_on >= ?))) all_skills) as skills,
            (select count(*)::int from service_demand d where d.commissioner_id = c.id and d.state in ('DISPATCHED', 'IN_SERVICE')) as open,
            (select count(*)::int from visit_log v where v.commissioner_id = c.id and v.organization_id = ?::uuid and v.state in ('CONFIRMED', 'RECORDED')) as served,
            (select round(avg(d.stars), 2)::text from service_demand d where d.commissioner_id = c.id and d.stars is not null) as stars
       from commissioner_roster_entry e join commissioner c on c.id = e.commissioner_id
      where e.region_id = ? and e.year = ? and coalesce(e.entered_on, ?) <= ? and (e.left_on is null or e.left_on >= ?) and c.state = 'ACTIVE'
      order by c.name, c.id`,
    [demand.town, today, today, demand.organization, demand.region, yearOf(today), today, today, today]);
  const { matching, mostOpen } = criteria;
  const wanted = { skills: demand.skills, text: `${demand.title}\n${demand.problem}` };
  return found.map(({ id, team, kind, level, skills, in_town, open, served, stars }): Candidate => {
    const skill = judgeSkills(criteria, wanted, skills);
    const isWell = stars !== null && compare(stars, '4') >= 0;
    return {
      commissioner: id, team, kind, level, openDemands: open, isFree: open < mostOpen, isMatched: skill.points >= matching.matchedFrom,
      points: skill.points + (in_town ? matching.sameTown : 0) + (served > 0 ? matching.servedBefore : 0) + (isWell ? matching.wellRated : 0) + open * matching.perOpenDemand,
      reasons: [
        ...skill.reasons,
        ...(in_town ? ['派驻在需求所在镇街'] : []), ...(served > 0 ? [`曾为该单位服务 ${served} 次`] : []), ...(isWell ? [`历次评价平均 ${Number(stars)} 星`] : []),
        ...(open > 0 ? [open < mostOpen ? `手头已有 ${open} 项需求` : `手头已有 ${open} 项需求，已满`] : []),
      ],
    };
  }).sort((a, b) => Number(b.isFree) - Number(a.isFree) || Number(b.isMatched) - Number(a.isMatched) || b.points - a.points);
}
