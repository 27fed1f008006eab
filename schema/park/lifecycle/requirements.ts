import { attached } from '../../core/attachment/attachment.ts';
import type { Action, Creation, Requirement } from '../../core/lifecycle/lifecycle.ts';
import type { LocalDate } from '../../core/scalar/local-date.ts';
import { ParkBoundaryVersion, ParkListVersion, type Park } from '../park.entity.ts';
import { lastBegun, parkFor } from '../park.ts';

/** What several of the park's tables ask for, each under the name that button, refusal and journal share. */

interface OfPark { readonly id: string; readonly park: { loadOrFail(): Promise<Park>; unwrap(): Park; readonly id: string } }

/** An action on a record of a park: whose matter it is, the journal learns from the park itself. */
export const ofPark = <State extends string, Row extends OfPark>() => ({
  act: <Input>(action: Action<State, Row, Input>): Action<State, Row, Input> => ({
    ...action,
    change: async (context, row, input) => {
      await row.park.loadOrFail();
      return action.change?.(context, row, input);
    },
  }),
  creates: <Input>(creation: Creation<State, Row, Input>) => creation,
  concerns: (row: Row): string | null => row.park.unwrap().committee?.id ?? null,
});

/** A document may bear any day, but not one that is still to come. */
export const notInFuture = <Name extends string>(name: Name, title: string): Requirement<unknown, Readonly<Partial<Record<Name, LocalDate>>>> => ({
  code: 'DATE_IN_FUTURE', title: `${title}不晚于今日`, beforehand: false,
  check: async ({ today }, _, input) => {
    const day = input[name] as LocalDate | undefined;
    return day === undefined || day <= today ? null : { message: `${title} ${day} 晚于今日 ${today}。`, path: ['input', name] };
  },
});

export const documented: Requirement<{ readonly id: string }> = {
  code: 'DOCUMENT_MISSING', title: '已上传批复文件或范围图', beforehand: true,
  check: async ({ em }, row) => ((await attached(em, row.id, 'documents')) > 0 ? null : { message: '尚未上传批复文件或范围图，请先补充附件。' }),
};

const versions = { boundary: ParkBoundaryVersion, list: ParkListVersion };

/** Versions follow each other: what was decided upon first begins first. */
export const beginsLater = (of: keyof typeof versions): Requirement<OfPark, { readonly validFrom: LocalDate }> => ({
  code: 'NOT_LATER', title: '生效日期晚于上一版', beforehand: false,
  async check({ em }, row, { validFrom }) {
    await parkFor(em, row.park.id); // whoever decides on one park's versions takes turns
    const last = await lastBegun(em, versions[of], row.park.id);
    return last === null || validFrom > last ? null : { message: `上一版自 ${last} 起生效，新版的生效日期应晚于该日。`, path: ['input', 'validFrom'], details: { last } };
  },
});

/** The name tells versions apart; the lock on the park keeps two from taking it at once. */
export const nameIsFree = (of: keyof typeof versions): Requirement<OfPark & { readonly name: string }> => ({
  code: 'NAME_TAKEN', title: '版本名称未用过', beforehand: false,
  async check({ em }, row) {
    const other = await em.count(versions[of] as typeof ParkListVersion, { park: row.park.id, name: row.name, id: { $ne: row.id } });
    return other === 0 ? null : { message: `已有名为“${row.name}”的版本。`, path: ['input', 'name'] };
  },
});

export const reasonOf = (input: { readonly reason: string }): string => input.reason;
