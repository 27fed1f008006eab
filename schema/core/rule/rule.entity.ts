import { defineEntity, p } from '@mikro-orm/core';
import { uuidv7 } from '../uuid.ts';

/** 规则版本: one dated version of a rule, as shipped or as edited here. A decision stores the id of the version it was made under. */
const RuleVersionSchema = defineEntity({
  name: 'RuleVersion',
  tableName: 'rule_version',
  comment: '规则版本',
  uniques: [
    { properties: ['rule', 'jurisdiction', 'validFrom'] },
    { properties: ['rule', 'jurisdiction', 'version'] },
  ],
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    rule: p.string().length(60).comment('规则代码'),
    version: p.string().length(40).comment('版本'),
    title: p.string().length(200).comment('名称'),
    issuer: p.string().length(200).comment('发文机关'),
    documentNumber: p.string().length(120).comment('文号'),
    jurisdiction: p.string().length(12).comment('适用地区区划代码'),
    validFrom: p.date().comment('生效日'),
    validTo: p.date().nullable().comment('失效前最后一日'),
    criteria: p.json<unknown>().comment('条款数值'),
    unconfirmed: p.json<string[]>().comment('待核实的路径'),
    note: p.text().nullable().comment('说明'),
  },
});
export class RuleVersion extends RuleVersionSchema.class {}
RuleVersionSchema.setClass(RuleVersion);
