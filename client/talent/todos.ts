import { type TalentFilter, TalentsWaitingDocument } from '../generated/graphql.ts';
import { useQuery } from '../kit/query.ts';
import type { Todo } from '../kit/todo.ts';
import { text } from './words.ts';

const waiting = (id: string, roles: readonly string[], title: () => string, filter: TalentFilter, href: string): Todo => ({
  id: `talents-${id}`, order: 55, title, href, isFor: (held) => roles.some((role) => held.has(role)),
  useCount: () => useQuery(TalentsWaitingDocument, { filter }).data?.talents.totalCount,
});

export const todos: readonly Todo[] = [
  waiting('check', ['CLERK', 'PERSONNEL'], () => text.waitingCheck, { state: { eq: 'APPLIED' } }, '/talents?state=APPLIED'),
  waiting('recommend', ['CLERK', 'PERSONNEL'], () => text.waitingRecommend, { state: { eq: 'CHECKED' } }, '/talents?state=CHECKED'),
  waiting('verify', ['PERSONNEL'], () => text.waitingVerify, { state: { eq: 'ARRIVED' }, contractFrom: { isNull: false }, arrivalVerifiedOn: { isNull: true } }, '/talents?waits=verify'),
  waiting('apply', ['ENTERPRISE', 'RESEARCH'], () => text.waitingApply, { state: { eq: 'SURVEYED' } }, '/talents?state=SURVEYED'),
  waiting('arrive', ['ENTERPRISE', 'RESEARCH'], () => text.waitingArrive, { state: { eq: 'SELECTED' } }, '/talents?state=SELECTED'),
  waiting('above', ['HIGHER_AUTHORITY'], () => text.waitingAbove, { state: { eq: 'RECOMMENDED' } }, '/talents?state=RECOMMENDED'),
];
