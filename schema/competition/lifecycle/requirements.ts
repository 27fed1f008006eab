import type { Requirement } from '../../core/lifecycle/lifecycle.ts';
import type { LocalDate } from '../../core/scalar/local-date.ts';
import { competitionStates, type CompetitionState } from '../competition.kinds.ts';
import { whereItStands } from '../competition.ts';

/** What several of the contest's tables ask for, each under the name that button, refusal and journal share. */

export const stateTitles: Readonly<Record<CompetitionState, string>> = {
  ANNOUNCED: '已发布', OPEN: '报名中', SCREENING: '初评中', FINAL: '决赛中', AWARDED: '已授奖', LANDED: '已落地', CANCELLED: '已取消',
};

/** A document may bear any day, but not one that is still to come. */
export const notInFuture = <Name extends string>(name: Name, title: string): Requirement<unknown, Readonly<Partial<Record<Name, LocalDate>>>> => ({
  code: 'DATE_IN_FUTURE', title: `${title}不晚于今日`, beforehand: false,
  check: async ({ today }, _, input) => {
    const day = input[name] as LocalDate | undefined;
    return day === undefined || day <= today ? null : { message: `${title} ${day} 晚于今日 ${today}。`, path: ['input', name] };
  },
});

interface OfCompetition { readonly competition: { readonly id: string } }

/** The contest itself is where the action belongs. */
export const inStage = <Row extends OfCompetition>(stages: (row: Row) => readonly CompetitionState[]): Requirement<Row> => ({
  code: 'COMPETITION_STAGE', title: '大赛处于相应环节', beforehand: true,
  async check({ em }, row) {
    const state: CompetitionState = (await whereItStands(em, row.competition)).state;
    const wanted = stages(row);
    return wanted.includes(state) ? null : { message: `大赛“${stateTitles[state]}”，须在“${competitionStates.filter((each) => wanted.includes(each)).map((each) => stateTitles[each]).join('”或“')}”时办理。`, details: { state } };
  },
});

export const reasonOf = (input: { readonly reason: string }): string => input.reason;
