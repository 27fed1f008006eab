import type { Entity } from '../core/access/compile.ts';
import type { Model, ReadField, ReadType } from '../core/read/model.ts';

/** What screens call a table and its columns: from the descriptions of the types that show them. */

export const typesOver = (model: Model, meta: Entity): readonly ReadType[] => [...model.types.values()].filter(({ entity }) => entity.className === meta.className);

/** The fields that show a property of a table, whichever type they are of. */
export const fieldsOf = (model: Model, meta: Entity, properties: readonly string[]): readonly { readonly type: ReadType; readonly field: ReadField }[] =>
  typesOver(model, meta).flatMap((type) => [...type.fields.values()].filter(({ source }) =>
    (source.kind === 'column' || source.kind === 'one' ? properties.includes(source.property) : source.kind === 'code' && source.needs.some((name) => properties.includes(name)))).map((field) => ({ type, field })));

const term = (description: string): string => description.split(/[：，。；（]/)[0]!;

/** Tables that no type shows. */
const unseen: Readonly<Record<string, string>> = {
  TotpSecret: '动态验证码', IdempotencyKey: '请求标识', RateLimit: '频率计数', JobRun: '后台任务', OutboxMessage: '待办任务', ImportFile: '导入的报表', ImportLine: '导入的行', Release: '统计发布', BidReading: '查阅记录',
  DefaultView: '列表的默认视图', NoticeSettings: '消息设置', ListExport: '导出的列表',
};
/** What people call a kind of record by its entity's name; the name itself where nobody has called it anything. */
export const kindLabel = (model: Model, name: string): string => {
  const found = [...model.types.values()].find(({ entity }) => entity.className === name);
  return found ? term(found.description) : unseen[name] ?? name;
};
export const tableLabel = (model: Model, { className }: Entity): string => kindLabel(model, className);

export function columnLabel(model: Model, meta: Entity, name: string, otherwise = name): string {
  if (name === 'id') return '编号';
  const found = fieldsOf(model, meta, [name, `${name}Masked`, `${name}Cipher`]);
  const best = found.find(({ field }) => field.source.kind !== 'code') ?? found[0];
  return best ? term(best.field.description) : otherwise;
}
