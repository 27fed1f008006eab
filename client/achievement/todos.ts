import { todosOf, type Todo } from '../kit/todo.ts';
import { text } from './words.ts';

const units = ['ENTERPRISE', 'RESEARCH'];
const todo = todosOf(70);

/** Whose turn it is, by the state a record waits in; what everyone may see is counted only where it is one's own. */
export const todos: readonly Todo[] = [
  todo('achievementDrafts', units, () => text.waitingDrafts, '/achievements?state=DRAFT'),
  todo('achievementSubmitted', ['CLERK'], () => text.waitingAchievements, '/achievements?state=SUBMITTED'),
  todo('achievementPricing', units, () => text.waitingPricing, '/transfers?state=PRICING'),
  todo('achievementSignature', units, () => text.waitingSignature, '/tech-contracts?state=DRAFT'),
  todo('achievementContracts', ['CLERK'], () => text.waitingContracts, '/tech-contracts?state=FILED'),
  todo('achievementTrials', units, () => text.waitingTrials, '/trials?state=OFFERED'),
  todo('achievementRewards', units, () => text.waitingRewards, '/income-shares?state=DECIDED'),
  todo('achievementPatents', ['DIRECTOR'], () => text.waitingPatents, '/patent-projects?state=FILED'),
  todo('achievementSelected', ['CLERK'], () => text.waitingSelected, '/patent-projects?state=RECOMMENDED'),
  todo('achievementPayments', ['FINANCE'], () => text.waitingPayment, '/patent-projects?state=PASSED'),
  todo('achievementOwnReports', units, () => text.waitingOwnReports, '/transformation-reports?state=DRAFT'),
  todo('achievementReports', ['CLERK'], () => text.waitingReports, '/transformation-reports?state=SUBMITTED'),
  todo('achievementListed', ['PUBLIC'], () => text.listedNow, '/transfers?state=LISTED'),
];
