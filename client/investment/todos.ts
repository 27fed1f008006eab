import { nameIn } from '../kit/i18n.ts';
import { todosOf, type Todo } from '../kit/todo.ts';
import { issueStateNames, stateNames, text } from './words.ts';

/** In which state a project, and a matter that stands in its way, waits for whom. */
export const todos: readonly Todo[] = [
  todosOf(35)('investmentInLead', ['INDUSTRY'], () => `${text.waitingFor}：${nameIn(stateNames, 'LEAD')}`, '/investments?state=LEAD'),
  todosOf(35)('investmentInFiled', ['CLERK'], () => `${text.waitingFor}：${nameIn(stateNames, 'FILED')}`, '/investments?state=FILED'),
  todosOf(35)('investmentInCandidate', ['ENTERPRISE', 'TOWNSHIP'], () => `${text.waitingFor}：${nameIn(stateNames, 'CANDIDATE')}`, '/investments?state=CANDIDATE'),
  todosOf(35)('investmentInStarted', ['ENTERPRISE'], () => `${text.waitingFor}：${nameIn(stateNames, 'STARTED')}`, '/investments?state=STARTED'),
  todosOf(35)('investmentInEntrySubmitted', ['INDUSTRY', 'CLERK'], () => `${text.waitingFor}：${nameIn(stateNames, 'ENTRY_SUBMITTED')}`, '/investments?state=ENTRY_SUBMITTED'),
  todosOf(35)('investmentInEntryConfirmed', ['STATISTICS'], () => `${text.waitingFor}：${nameIn(stateNames, 'ENTRY_CONFIRMED')}`, '/investments?state=ENTRY_CONFIRMED'),
  todosOf(35)('investmentInStopped', ['ENTERPRISE'], () => `${text.waitingFor}：${nameIn(stateNames, 'STOPPED')}`, '/investments?state=STOPPED'),
  todosOf(35)('investmentInCompleted', ['STATISTICS'], () => `${text.waitingFor}：${nameIn(stateNames, 'COMPLETED')}`, '/investments?state=COMPLETED'),
  todosOf(36)('investmentWarnings', ['CLERK', 'DIRECTOR'], () => text.warningsOpen, '/investments/warnings'),
  todosOf(37)('investmentVisits', ['DIRECTOR', 'CLERK'], () => text.visitsOpen, '/investments/visits?state=OPEN'),
  todosOf(38)('investmentIssuesOpen', ['CLERK'], () => `${text.issuesOpen}：${nameIn(issueStateNames, 'OPEN')}`, '/investments/issues?state=OPEN'),
  todosOf(38)('investmentIssuesInHand', ['TAX', 'MARKET', 'PERSONNEL', 'AGRICULTURE'], () => `${text.issuesOpen}：${nameIn(issueStateNames, 'IN_HAND')}`, '/investments/issues?state=IN_HAND'),
  todosOf(38)('investmentIssuesResolved', ['ENTERPRISE', 'TOWNSHIP'], () => `${text.issuesOpen}：${nameIn(issueStateNames, 'RESOLVED')}`, '/investments/issues?state=RESOLVED'),
];
