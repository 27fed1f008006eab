import 'reflect-metadata';
import { Attachments } from '../core/attachment/attachment.type.ts';
import { Timeline } from '../core/journal/journal.type.ts';
import { Available } from '../core/lifecycle/available.type.ts';
import { Column, List, One, Record } from '../core/read/declare.ts';
import { enumType } from '../core/read/enum.ts';
import { Matter } from '../core/read/matter.ts';
import { PersonType } from '../account/account.type.ts';
import { OrganizationType } from '../organization/organization.type.ts';
import type { Hold, IntegrityRecord } from './integrity.entity.ts';
import { holds, integrityKinds } from './integrity.kinds.ts';
import { holdLifecycle } from './lifecycle/hold.ts';
import { recordLifecycle } from './lifecycle/record.ts';

const titlesOf = <V extends string>(states: Readonly<Record<V, { readonly title: string }>>) =>
  Object.fromEntries(Object.entries<{ readonly title: string }>(states).map(([value, { title }]) => [value, title])) as { [K in V]: string };

export const HoldKindEnum = enumType('HoldKind', '限制事项：被限制者不得办理的事。', holds);
export const HoldStateEnum = enumType('HoldState', '限制的状态。', titlesOf(holdLifecycle.states));
export const IntegrityKindEnum = enumType('IntegrityKind', '失信类别。', integrityKinds);
export const IntegrityRecordStateEnum = enumType('IntegrityRecordState', '信用记录的状态。', titlesOf(recordLifecycle.states));

@Record('IntegrityRecord', { entity: 'IntegrityRecord', code: 'ing', description: '信用记录：对单位或人员失信行为的认定，附认定机关与文件。来源：科技局与上级认定。' })
export class IntegrityRecordType implements Pick<IntegrityRecord, 'kind' | 'finding' | 'state'> {
  id!: string;
  @One(() => OrganizationType, '被认定的单位；对人员者则空。', { filter: true }) organization!: OrganizationType | null;
  @One(() => PersonType, '被认定的人员；对单位者则空。', { filter: true }) person!: PersonType | null;
  @Column('失信类别。', { type: () => IntegrityKindEnum, filter: true }) kind!: IntegrityRecord['kind'];
  @Column('认定的事实。') finding!: string;
  @Column('认定机关。') authority!: string;
  @Column('认定文件。') documentNumber!: string;
  @Column('认定日期。', { filter: true, order: true }) foundOn!: string;
  @Column('记录至何日止（含当日）；长期则空。') validTo!: string | null;
  @Matter('由何事而来，全局标识；无则空。') matter!: string | null;
  @Column('状态。', { type: () => IntegrityRecordStateEnum, filter: true }) state!: IntegrityRecord['state'];
  @Column('申诉截止（含当日）。') appealBy!: string;
  @Column('申诉日期。') appealedOn!: string | null;
  @Column('申诉理由。') appealGround!: string | null;
  @Column('答复日期。') answeredOn!: string | null;
  @Column('书面答复。') answer!: string | null;
  @Column('终止日期：修复、撤销或到期。') endedOn!: string | null;
  @Column('修复或撤销的文件。') endDocument!: string | null;
  @Column('所依据的规则版本。') ruleVersion!: string | null;
  @List(() => HoldType, '据此实施的限制。', { back: 'record', order: [['validFrom', 'desc']] }) holds!: HoldType[];
  @Attachments('evidence', '认定文件。') evidence!: unknown;
  @Available(recordLifecycle) availableActions!: unknown;
  @Timeline() timeline!: unknown;
}

@Record('Hold', { entity: 'Hold', code: 'hld', description: '限制：单位或人员在一段时间内不得申报、立项、受款、评审或竞价。来源：科技局决定，或随撤销、悔约等决定而生。' })
export class HoldType implements Pick<Hold, 'blocks' | 'validFrom' | 'state'> {
  id!: string;
  @One(() => OrganizationType, '受限单位；对人员者则空。', { filter: true }) organization!: OrganizationType | null;
  @One(() => PersonType, '受限人员；对单位者则空。', { filter: true }) person!: PersonType | null;
  @Column('限制事项。', { type: () => [HoldKindEnum] }) blocks!: Hold['blocks'];
  @Column('自何日起。', { filter: true, order: true }) validFrom!: string;
  @Column('至何日止（含当日）；长期则空。', { filter: true, order: true }) validTo!: string | null;
  @Column('理由。') reason!: string | null;
  @Column('依据文件。') documentNumber!: string;
  @One(() => IntegrityRecordType, '所依据的信用记录；无则空。') record!: IntegrityRecordType | null;
  @Matter('由何事而来，全局标识；无则空。') matter!: string | null;
  @Column('状态。', { type: () => HoldStateEnum, filter: true }) state!: Hold['state'];
  @Column('提出者。') proposedBy!: string | null;
  @Column('决定者。') imposedBy!: string | null;
  @Column('决定日期。') imposedOn!: string | null;
  @Column('解除者。') liftedBy!: string | null;
  @Column('解除日期。') liftedOn!: string | null;
  @Column('解除理由。') liftReason!: string | null;
  @Column('解除文件。') liftDocument!: string | null;
  @Column('所依据的规则版本。') ruleVersion!: string | null;
  @Available(holdLifecycle) availableActions!: unknown;
  @Timeline() timeline!: unknown;
}
