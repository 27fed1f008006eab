import 'reflect-metadata';
import { Attachments } from '../../core/attachment/attachment.type.ts';
import { Timeline } from '../../core/journal/journal.type.ts';
import { Available } from '../../core/lifecycle/available.type.ts';
import { Column, Extend, List, One, Record } from '../../core/read/declare.ts';
import { enumType, titlesOf } from '../../core/read/enum.ts';
import { Matter } from '../../core/read/matter.ts';
import { OrganizationType } from '../../organization/organization.type.ts';
import { contacts, partners } from '../challenge.kinds.ts';
import type { MatchContact, Matchmaking } from '../entity/matchmaking.ts';
import { matchLifecycle } from '../lifecycle/matchmaking.ts';
import { TechDemandType } from './demand.ts';

export const MatchKind = enumType('MatchKind', '对接对象的种类。', partners);
export const MatchStateEnum = enumType('MatchState', '对接的状态。', titlesOf(matchLifecycle.states));
export const MatchContactKind = enumType('MatchContactKind', '对接的方式。', contacts);

@Record('Matchmaking', { entity: 'Matchmaking', code: 'mtc', description: '对接：可能解决一项需求的人才、成果、平台或院所，附理由；只作提示，不作结论。来源：在案资料比对与科技局推荐。' })
export class MatchmakingType implements Pick<Matchmaking, 'kind' | 'label' | 'fit' | 'state' | 'proposedOn'> {
  id!: string;
  @One(() => TechDemandType, '技术需求。', { filter: true }) demand!: TechDemandType | null;
  @Column('种类。', { type: () => MatchKind, filter: true }) kind!: Matchmaking['kind'];
  @Matter('对接对象，全局标识；无权查看者凭此亦取不到。', { type: 'partnerType', id: 'partnerId' }) partner!: string | null;
  @Column('名称；人名只留首字。') label!: string;
  @One(() => OrganizationType, '对接单位。', { filter: true }) organization!: OrganizationType | null;
  @Column('相合程度，0 至 100，只用于排序。', { filter: true, order: true }) fit!: number;
  @Column('理由。', { type: () => [String] }) reasons!: string[];
  @Column('状态。', { type: () => MatchStateEnum, filter: true }) state!: Matchmaking['state'];
  @Column('提出日期。', { filter: true, order: true }) proposedOn!: string;
  @Column('结果。') outcome!: string | null;
  @List(() => MatchContactType, '对接记录，含现场走访。', { back: 'matchmaking', order: [['on', 'desc']] }) contacts!: MatchContactType[];
  @Available(matchLifecycle) availableActions!: unknown;
  @Timeline() timeline!: unknown;
}

@Record('MatchContact', { entity: 'MatchContact', code: 'mct', isPart: true, description: '对接记录：一次电话、会面或现场走访。来源：科技局。' })
export class MatchContactType implements Pick<MatchContact, 'kind' | 'on' | 'text' | 'recordedBy'> {
  id!: string;
  @One(() => MatchmakingType, '对接。') matchmaking!: MatchmakingType;
  @Column('方式。', { type: () => MatchContactKind }) kind!: MatchContact['kind'];
  @Column('日期。') on!: string;
  @Column('地点。') place!: string | null;
  @Column('内容。') text!: string;
  @Column('记录人。') recordedBy!: string;
  @Attachments('photos', '现场照片或资料。') photos!: unknown;
}

@Extend(() => TechDemandType)
export class DemandMatches {
  @List(() => MatchmakingType, '对接，最相合者在前。', { back: 'demand', order: [['fit', 'desc']] }) matches!: MatchmakingType[] | null;
}
