import 'reflect-metadata';
import { ID } from 'type-graphql';
import type { RequestContext } from '../context.ts';
import { JsonScalar } from '../scalar/scalars.ts';
import { Code, Column, Connection, Record } from '../read/declare.ts';
import { enumType } from '../read/enum.ts';
import { globalId } from '../read/model.ts';
import { Role } from '../read/role.ts';
import type { JournalEntry } from './journal.entity.ts';
import { actionTitle, stateTitle } from './titles.ts';

export const JournalOutcome = enumType('JournalOutcome', '办理结果。', { DONE: '已办', REFUSED: '被拒' });

@Record('JournalEntry', { entity: 'JournalEntry', code: 'jrn', description: '操作日志：何人、以何身份、何时、对何对象做了何事，含被拒的尝试；只增不改。' })
export class JournalEntryType implements Pick<JournalEntry, 'objectType' | 'action' | 'outcome'> {
  id!: string;
  @Column('对象种类，如 Organization。', { filter: true }) objectType!: string;
  @Code<RequestContext>(() => ID, '对象的全局标识；被拒的新建无对象，机制自身的记录无全局标识。', {
    needs: ['objectType', 'objectId'],
    load: async (rows, { model }) => rows.map(({ objectType, objectId }) => {
      const type = objectId === null ? undefined : [...model.types.values()].find((each) => each.entity.className === objectType);
      return type ? globalId(type.code, objectId as string) : null;
    }),
  }) objectId!: string | null;
  @Column('该对象的第几次变动；被拒的尝试不计。') sequence!: number | null;
  @Column('操作代码。', { filter: true }) action!: string;
  @Code<RequestContext>(() => String, '事项名称：操作的中文名。', {
    needs: ['objectType', 'action'], load: async (rows) => rows.map(({ objectType, action }) => actionTitle(objectType as string, action as string)),
  }) title!: string;
  @Code<RequestContext>(() => String, '此后状态的中文名。', {
    needs: ['objectType', 'toState'], load: async (rows) => rows.map(({ objectType, toState }) => stateTitle(objectType as string, toState as string | null)),
  }) stateTitle!: string | null;
  @Column('此前的状态。') fromState!: string | null;
  @Column('此后的状态。') toState!: string | null;
  @Column('时刻。', { filter: true, order: true }) at!: Date;
  @Column('操作者种类：person 个人、key 密钥、public 公众、system 系统任务。') actorKind!: string | null;
  @Column('操作者姓名或名称。') actorName!: string;
  @Column('当时的角色。', { type: () => [Role] }) roles!: string[] | null;
  @Column('变动前，个人信息已隐去。', { type: () => JsonScalar }) before!: unknown;
  @Column('变动后，个人信息已隐去。', { type: () => JsonScalar }) after!: unknown;
  @Column('理由或意见。') remark!: string | null;
  @Column('所依据的规则版本。') ruleVersion!: string | null;
  @Column('结果。', { type: () => JournalOutcome, filter: true }) outcome!: JournalEntry['outcome'];
  @Column('被拒的原因代码。', { type: () => [String] }) reasons!: string[] | null;
  @Column('请求编号。') requestId!: string | null;
}

/** The field `timeline` of an object: what happened to it, newest first. */
export const Timeline = () =>
  Connection(() => JournalEntryType, '经过：对它做过什么，最近者在前。', { back: 'objectId', order: [['at', 'desc']] });
