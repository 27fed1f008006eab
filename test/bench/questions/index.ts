import { reportedYear } from '../city.ts';
import { board } from './board.ts';
import { dashboard } from './dashboard.ts';
import { enterprise } from './enterprise.ts';
import { hall } from './hall.ts';
import { list } from './list.ts';
import { type Place, deepPage, firstPage } from './page.ts';
import type { Question } from './question.ts';

/** What of a place the questions ask about. */
export interface Subjects {
  /** Of the enterprise with the most linked. */
  readonly creditCode: string;
  readonly county: string;
  readonly town: string;
  /** Nine tenths into the list of enterprises. */
  readonly far: Place;
}

/** The bureau's hardest questions, one of each of its daily works. */
export const five = ({ creditCode, county, town }: Subjects): readonly Question[] => [enterprise(creditCode), list(town), dashboard(reportedYear, county, 9), hall, board(reportedYear)];

/** How far a list can be walked. */
export const pages = ({ far }: Subjects): readonly Question[] => [firstPage, deepPage(far)];

export type { Question };
