import 'reflect-metadata';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ApiKeyType, PersonType } from '../account/account.type.ts';
import { UserErrorType } from '../core/error/user-error.ts';
import { Column, Connection, Extend, One, Record } from '../core/read/declare.ts';
import { enumType } from '../core/read/enum.ts';
import { JsonScalar, LocalDateScalar } from '../core/scalar/scalars.ts';
import { OrganizationType } from '../organization/organization.type.ts';
import type { SharingRecord } from './protection.entity.ts';

export const SharingWay = enumType('SharingWay', '数据提供的方式。', { KEY: '接口密钥取数', EXPORT: '导出', PERSONAL: '个人信息提供给本人' });
export const SecurityRuleName = enumType('SecurityRuleName', '安全管理员制定的规则。', { ACCOUNT_POLICY: '口令与会话策略', RETENTION: '数据保存期限' });
export const SecurityRuleItemKind = enumType('SecurityRuleItemKind', '安全规则中一项的种类。', { WHOLE: '整数', TEXTS: '若干词' });
export const PersonalForm = enumType('PersonalForm', '个人信息的存储形式。', { PLAIN: '明文', SEALED: '加密，另存掩码与加盐散列', HASHED: '只存散列', MASKED: '只存掩码', REFERENCE: '指向人员的引用' });

@Record('SharingRecord', { entity: 'SharingRecord', code: 'shr', description: '数据共享记录：向谁、以何种方式、提供了什么、多少、依据什么；密钥按日与名录累计。至少保存三年。' })
export class SharingRecordType implements Pick<SharingRecord, 'way' | 'list'> {
  id!: string;
  @Column('方式。', { type: () => SharingWay, filter: true }) way!: SharingRecord['way'];
  @Column('日期。', { filter: true, order: true }) day!: string;
  @One(() => OrganizationType, '接收单位；空为本人或公众。', { filter: true }) organization!: OrganizationType | null;
  @One(() => ApiKeyType, '所用密钥。', { filter: true }) apiKey!: ApiKeyType | null;
  @One(() => PersonType, '经手人；系统取数则空。', { filter: true }) person!: PersonType | null;
  @Column('内容：接口的根字段，或导出的标题。', { filter: true }) list!: string;
  @Column('依据：密钥的范围、导出者的角色或申请。') basis!: string;
  @Column('次数。', { type: () => Int }) requests!: number;
  @Column('记录数，含随附的下级记录。', { type: () => Int }) rows!: number;
  @Column('首次时刻。') firstAt!: Date;
  @Column('末次时刻。', { order: true }) lastAt!: Date;
}

@Extend(() => ApiKeyType)
export class ApiKeyUsage {
  @Connection(() => SharingRecordType, '使用情况：按日与名录累计，最近者在前。', { back: 'apiKey', order: [['day', 'desc']] }) usage!: unknown;
}

@ObjectType('PersonalDataItem', { description: '个人信息清单的一项：一列存了谁的什么、为何、谁可见、存多久；由表的声明与权限规则得出。' })
export class PersonalDataItemType {
  @Field({ description: '业务域。' }) area!: string;
  @Field({ description: '表名。' }) table!: string;
  @Field(() => [String], { description: '列名。' }) columns!: string[];
  @Field({ description: '表的中文名。' }) title!: string;
  @Field({ description: '内容。' }) label!: string;
  @Field({ description: '种类，如 电话、行踪轨迹。' }) kind!: string;
  @Field(() => PersonalForm, { description: '存储形式。' }) form!: string;
  @Field({ description: '何人的。' }) whose!: string;
  @Field({ description: '用途。' }) purpose!: string;
  @Field({ description: '可见者，由权限规则得出。' }) readers!: string;
  @Field({ description: '保存期限，按现行规则。' }) kept!: string;
}

@ObjectType('SecurityRule', { description: '安全规则的一个版本：口令与会话策略，或数据保存期限。' })
export class SecurityRuleType {
  @Field(() => ID, { description: '版本的标识。' }) id!: string;
  @Field(() => SecurityRuleName, { description: '规则。' }) rule!: string;
  @Field({ description: '名称。' }) title!: string;
  @Field({ description: '版本号。' }) version!: string;
  @Field(() => LocalDateScalar, { description: '自何日生效。' }) validFrom!: string;
  @Field(() => JsonScalar, { description: '内容：口令与会话策略的各项，或各类数据的保存天数。' }) criteria!: unknown;
  @Field(() => String, { nullable: true, description: '说明。' }) note!: string | null;
  @Field({ description: '是否现行。' }) isInForce!: boolean;
}

@ObjectType('SecurityRuleItem', { description: '安全规则中的一项：在内容中的位置、名称与可取的范围。' })
export class SecurityRuleItemType {
  @Field(() => SecurityRuleName, { description: '规则。' }) rule!: string;
  @Field({ description: '在内容中的位置，如 password.minLength。' }) path!: string;
  @Field({ description: '名称，含单位。' }) title!: string;
  @Field(() => SecurityRuleItemKind, { description: '种类。' }) kind!: string;
  @Field(() => Int, { nullable: true, description: '最小；保存期限的法定最低天数。' }) least!: number | null;
  @Field(() => Int, { nullable: true, description: '最大。' }) most!: number | null;
  @Field({ description: '可否为空。' }) isOptional!: boolean;
  @Field(() => String, { nullable: true, description: '依据：何法或何用。' }) basis!: string | null;
}

@InputType('IssueSecurityRuleInput', { description: '“制定安全规则”的输入。' })
export class IssueSecurityRuleInput {
  @Field(() => SecurityRuleName, { description: '规则。' }) rule!: string;
  @Field({ description: '版本号，如 2027。' }) version!: string;
  @Field(() => String, { nullable: true, description: '名称；不填用规则的名称。' }) title!: string | null;
  @Field(() => String, { nullable: true, description: '文号。' }) documentNumber!: string | null;
  @Field(() => LocalDateScalar, { nullable: true, description: '自何日生效，不早于今日；不填为今日，即时生效。' }) validFrom!: string | null;
  @Field(() => JsonScalar, { description: '内容，须完整；形状见现行版本。' }) criteria!: unknown;
  @Field({ description: '理由，至少 4 个字，记入日志。' }) reason!: string;
}

@ObjectType('IssueSecurityRulePayload', { description: '“制定安全规则”的结果。' })
export class IssueSecurityRulePayload {
  @Field(() => SecurityRuleType, { nullable: true, description: '版本；未成则为空。' }) securityRule!: unknown;
  @Field(() => [UserErrorType], { description: '未成的原因；成功则为空列表。' }) errors!: unknown[];
}

@InputType('ExportPersonalDataInput', { description: '“依申请提供个人信息”的输入：给出人员，或姓名及其电话、证件号。' })
export class ExportPersonalDataInput {
  @Field(() => ID, { nullable: true, description: '人员的全局标识；有账户者。' }) personId!: string | null;
  @Field(() => String, { nullable: true, description: '姓名；无账户者必填。' }) name!: string | null;
  @Field(() => String, { nullable: true, description: '本人的电话，用以查找；不留存。' }) phone!: string | null;
  @Field(() => String, { nullable: true, description: '本人的居民身份证号，用以查找；不留存。' }) identityNumber!: string | null;
  @Field(() => Boolean, { defaultValue: false, description: '是否列出同名记录，供核对证件后取舍。' }) withNamesakes!: boolean;
  @Field({ description: '理由，如何人何时申请、如何核验身份；至少 4 个字，记入日志。' }) reason!: string;
}

@ObjectType('ExportPersonalDataPayload', { description: '“依申请提供个人信息”的结果。' })
export class ExportPersonalDataPayload {
  @Field(() => JsonScalar, { nullable: true, description: '全部内容；号码已掩去，本人登录可得全号。未成则为空。' }) content!: unknown;
  @Field(() => String, { nullable: true, description: '同一内容的工作簿（xlsx），Base64。' }) workbook!: string | null;
  @Field(() => [UserErrorType], { description: '未成的原因；成功则为空列表。' }) errors!: unknown[];
}
