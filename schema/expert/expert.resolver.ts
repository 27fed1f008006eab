import 'reflect-metadata';
import { Resolver } from 'type-graphql';
import { PersonType } from '../account/account.type.ts';
import { mutationsOf } from '../core/lifecycle/mutations.ts';
import { Extend, List, Lookup, Rows } from '../core/read/declare.ts';
import { ExpertDrawType, ExpertProfileType, ReviewAssignmentType, ReviewSessionType, ReviewTargetType } from './expert.type.ts';
import { assignmentLifecycle } from './lifecycle/assignment.ts';
import { profileLifecycle } from './lifecycle/profile.ts';
import { sessionLifecycle } from './lifecycle/session.ts';

@Extend(() => PersonType)
export class PersonExpert {
  @List(() => ExpertProfileType, '在专家库中的记录，含历次。', { back: 'person', order: [['appliedOn', 'desc']] }) expertProfiles!: unknown;
}

@Resolver()
export class ExpertResolver {
  @Lookup(() => ExpertProfileType, '按全局标识取一位专家。', { by: ['id'] }) expertProfile!: unknown;
  @Rows(() => ExpertProfileType, '专家，最近入库者在前。', { order: [['enteredOn', 'desc']] }) expertProfiles!: unknown;
  @Lookup(() => ReviewSessionType, '按全局标识取一次评审。', { by: ['id'] }) reviewSession!: unknown;
  @Rows(() => ReviewSessionType, '评审，最近者在前。', { order: [['createdAt', 'desc']] }) reviewSessions!: unknown;
  @Lookup(() => ReviewTargetType, '按全局标识取一个评审对象。', { by: ['id'] }) reviewTarget!: unknown;
  @Lookup(() => ReviewAssignmentType, '按全局标识取一个评审分配。', { by: ['id'] }) reviewAssignment!: unknown;
  @Rows(() => ReviewAssignmentType, '评审分配，最近者在前；专家只见自己的。', { order: [['invitedOn', 'desc']] }) reviewAssignments!: unknown;
  @Lookup(() => ExpertDrawType, '按全局标识取一次抽取。', { by: ['id'] }) expertDraw!: unknown;
}

export const expertResolvers = [
  ExpertResolver, PersonExpert,
  mutationsOf(profileLifecycle, 'ExpertProfile', () => ExpertProfileType, { apply: 'applyToExpertPool', nominate: 'nominateExpert', enter: 'admitExpert', declareTies: 'declareExpertTies' }),
  mutationsOf(sessionLifecycle, 'ReviewSession', () => ReviewSessionType, { draw: 'drawExperts', redraw: 'redrawExperts', open: 'openReviewResults', compile: 'compileReviewOpinion' }),
  mutationsOf(assignmentLifecycle, 'ReviewAssignment', () => ReviewAssignmentType, { declareConflict: 'declareReviewConflict', save: 'saveReviewScores', submit: 'submitReview', imposeRecusal: 'imposeRecusal', reopen: 'reopenReview' }),
];
