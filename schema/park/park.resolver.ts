import 'reflect-metadata';
import { Resolver } from 'type-graphql';
import { mutationsOf } from '../core/lifecycle/mutations.ts';
import { Extend, List, Lookup, Rows } from '../core/read/declare.ts';
import { OrganizationType } from '../organization/organization.type.ts';
import { boundaryLifecycle } from './lifecycle/boundary.ts';
import { evaluationLifecycle } from './lifecycle/evaluation.ts';
import { listLifecycle } from './lifecycle/list.ts';
import { membershipLifecycle } from './lifecycle/membership.ts';
import { monthLifecycle } from './lifecycle/month.ts';
import { parkLifecycle } from './lifecycle/park.ts';
import { ParkBoundaryVersionType, ParkEvaluationType, ParkListVersionType, ParkMembershipType, ParkMonthType, ParkType } from './park.type.ts';

/** What the park adds to every organization. */
@Extend(() => OrganizationType)
export class OrganizationPark {
  @List(() => ParkMembershipType, '所在高新区企业库，各版各为一条，最近录入者在前。', { back: 'organization', order: [['createdAt', 'desc']], filter: true }) parkMemberships!: unknown;
}

@Resolver()
export class ParkResolver {
  @Lookup(() => ParkType, '按全局标识取一个高新区。', { by: ['id'] }) park!: unknown;
  @Rows(() => ParkType, '高新区。', { order: [['name', 'asc']] }) parks!: unknown;
  @Lookup(() => ParkBoundaryVersionType, '按全局标识取一版四至范围。', { by: ['id'] }) parkBoundaryVersion!: unknown;
  @Lookup(() => ParkListVersionType, '按全局标识取一版企业库。', { by: ['id'] }) parkListVersion!: unknown;
  @Lookup(() => ParkMembershipType, '按全局标识取一条入区记录。', { by: ['id'] }) parkMembership!: unknown;
  @Rows(() => ParkMembershipType, '入区企业，最近入库者在前。', { order: [['enteredOn', 'desc']] }) parkMemberships!: unknown;
  @Lookup(() => ParkMonthType, '按全局标识取一个月的指标。', { by: ['id'] }) parkMonth!: unknown;
  @Rows(() => ParkMonthType, '月度指标，最近的月份在前。', { order: [['year', 'desc'], ['month', 'desc']] }) parkMonths!: unknown;
  @Lookup(() => ParkEvaluationType, '按全局标识取一次年度评价。', { by: ['id'] }) parkEvaluation!: unknown;
  @Rows(() => ParkEvaluationType, '高新区年度评价，最近年度在前。', { order: [['year', 'desc']] }) parkEvaluations!: unknown;
}

export const parkResolvers = [
  ParkResolver, OrganizationPark,
  mutationsOf(parkLifecycle, 'Park', () => ParkType, { enterCreation: 'recordParkCreation', recognise: 'recordParkRecognition', revoke: 'recordParkRevocation' }),
  mutationsOf(boundaryLifecycle, 'ParkBoundaryVersion', () => ParkBoundaryVersionType, {
    draft: 'draftParkBoundary', revise: 'reviseParkBoundary', adopt: 'adoptParkBoundary', publish: 'publishParkBoundary', unpublish: 'unpublishParkBoundary', discard: 'discardParkBoundary', annul: 'annulParkBoundary',
  }),
  mutationsOf(listLifecycle, 'ParkListVersion', () => ParkListVersionType, {
    draft: 'draftParkList', revise: 'reviseParkList', adopt: 'adoptParkList', publish: 'publishParkList', unpublish: 'unpublishParkList', discard: 'discardParkList', annul: 'annulParkList',
  }),
  mutationsOf(membershipLifecycle, 'ParkMembership', () => ParkMembershipType, { moveOut: 'endParkMembership' }),
  mutationsOf(monthLifecycle, 'ParkMonth', () => ParkMonthType, { report: 'reportParkMonth' }),
  mutationsOf(evaluationLifecycle, 'ParkEvaluation', () => ParkEvaluationType, { recommend: 'recommendParkEvaluation', conclude: 'recordParkEvaluationResult' }),
];
