import 'reflect-metadata';
import { Attachments } from '../core/attachment/attachment.type.ts';
import { Sources } from '../core/exchange/exchange.type.ts';
import { Timeline } from '../core/journal/journal.type.ts';
import { Available } from '../core/lifecycle/available.type.ts';
import type { RequestContext } from '../core/context.ts';
import { Code, Column, List, One, Record } from '../core/read/declare.ts';
import { enumType } from '../core/read/enum.ts';
import { RuleVersion } from '../core/rule/rule.entity.ts';
import { RateScalar } from '../core/scalar/scalars.ts';
import { OrganizationType } from '../organization/organization.type.ts';
import type { Achievement, AchievementCompleter, AchievementOwner, IntellectualProperty, PatentProject, ValidityEvent } from './achievement.entity.ts';
import { classTerms, evaluationTerms, groundTerms, intentTerms, ipKindTerms, patentResultTerms } from './achievement.kinds.ts';
import { registrationRule } from './achievement.rules.ts';
import { achievementLifecycle, inTime } from './lifecycle/achievement.ts';
import { patentProjectLifecycle } from './lifecycle/patent-project.ts';
import { rightLifecycle } from './lifecycle/right.ts';

export const AchievementClassEnum = enumType('AchievementClass', '成果类别：登记所需的证明材料依类别而异。', classTerms);
export const TransactionIntentEnum = enumType('TransactionIntent', '交易意向：成果持有单位拟采取的转化方式。', intentTerms);
export const RegistrationGroundEnum = enumType('RegistrationGround', '登记事由：前三类应当登记，其余自愿。', groundTerms);
export const EvaluationEnum = enumType('AchievementEvaluation', '评价方式。', evaluationTerms);
export const AchievementStateEnum = enumType('AchievementState', '成果登记的状态。', { DRAFT: '草稿', SUBMITTED: '已提交', REGISTERED: '已登记', WITHDRAWN: '已撤回', REVOKED: '登记已撤销' });
export const IpKindEnum = enumType('IntellectualPropertyKind', '知识产权类别。', ipKindTerms);
export const IpStateEnum = enumType('IntellectualPropertyState', '知识产权状态：以最近一次有日期的事件为准。', {
  APPLIED: '申请中', VALID: '有效', LAPSED: '失效（可恢复）', REFUSED: '驳回或撤回', EXPIRED: '期满终止', INVALIDATED: '宣告无效',
});
export const PatentStateEnum = enumType('PatentProjectState', '专利产业化项目的状态。', {
  FILED: '已申报', RECOMMENDED: '已推荐', SELECTED: '实施中', RECTIFYING: '整改待复评', PASSED: '验收通过', FAILED: '验收未通过', PAID: '已兑现', NOT_SELECTED: '未列入',
});
export const PatentResultEnum = enumType('PatentProjectResult', '验收结果。', patentResultTerms);

@Record('Achievement', { entity: 'Achievement', code: 'ach', description: '科技成果：经登记的成果及其完成人、权利人、知识产权与转化意向。来源：完成单位申报与科技局登记清单。' })
export class AchievementType implements Pick<Achievement, 'state' | 'title' | 'isServiceResult' | 'isStateOwnedAsset'> {
  id!: string;
  @One(() => OrganizationType, '第一完成单位。', { filter: true }) organization!: OrganizationType;
  @Column('状态。', { type: () => AchievementStateEnum, filter: true }) state!: Achievement['state'];
  @Column('登记号。', { filter: true }) registrationNumber!: string | null;
  @Column('成果名称。', { filter: true, order: true }) title!: string;
  @Column('成果摘要。') abstract!: string | null;
  @Column('成果类别。', { type: () => AchievementClassEnum, filter: true }) class!: Achievement['class'];
  @Column('所属领域。', { filter: true }) field!: string | null;
  @Column('技术成熟度（TRL），1–9 级。', { filter: true, order: true }) maturity!: number | null;
  @Column('交易意向。', { type: () => TransactionIntentEnum, filter: true }) intent!: Achievement['intent'];
  @Column('预期价格，元；面议则空。', { filter: true, order: true }) expectedPrice!: string | null;
  @Column('研究起始月份的首日。') beganOn!: string | null;
  @Column('研究终止月份的首日。') endedOn!: string | null;
  @Column('登记事由。', { type: () => RegistrationGroundEnum, filter: true }) ground!: Achievement['ground'];
  @Column('所属计划项目或奖项编号。') projectNumber!: string | null;
  @Column('评价方式。', { type: () => EvaluationEnum }) evaluation!: Achievement['evaluation'];
  @Column('评价（验收）日期。') evaluatedOn!: string | null;
  @Column('是否职务科技成果：完成人有同等条件下的优先受让权。', { filter: true }) isServiceResult!: boolean;
  @Column('是否国有资产：须在产权交易机构办理转让。', { filter: true }) isStateOwnedAsset!: boolean;
  @Column('推荐单位。') recommender!: string | null;
  @Column('批准登记单位。') approver!: string | null;
  @Column('最近一次提交的日期。') submittedOn!: string | null;
  @Column('登记日期。', { filter: true, order: true }) registeredOn!: string | null;
  @Column('最近一次退回的理由。') returnReason!: string | null;
  @Column('撤销登记的日期。') revokedOn!: string | null;
  @Column('撤销登记的理由。') revokeReason!: string | null;
  @Column('所依据的规则版本。') ruleVersion!: string | null;
  @List(() => AchievementCompleterType, '完成人，按排名。', { back: 'achievement', order: [['position', 'asc']] }) completers!: unknown;
  @List(() => AchievementOwnerType, '权利人及其份额。', { back: 'achievement', order: [['position', 'asc']] }) owners!: unknown;
  @List(() => IntellectualPropertyType, '知识产权。', { back: 'achievement', order: [['filedOn', 'asc']], filter: true }) rights!: unknown;
  @Code<RequestContext>(() => Boolean, '是否在评价后的规定期限内提交登记；规则未定期限、非计划项目或未提交则空。', {
    needs: ['ground', 'evaluatedOn', 'submittedOn', 'ruleVersion'],
    async load(rows, context) {
      const versions = await context.em().find(RuleVersion, { rule: registrationRule.name });
      return rows.map((row) => {
        const version = versions.find(({ rule, version: name }) => `${rule}@${name}` === row['ruleVersion']);
        return inTime(row as never, version && registrationRule.criteria.parse(version.criteria).withinDays);
      });
    },
  }) isInTime!: boolean | null;
  @Attachments('ownershipProof', '权属证明。') ownershipProof!: unknown;
  @Attachments('papers', '论文论著及引用。') papers!: unknown;
  @Attachments('evaluationCertificate', '验收、鉴定或检测证书。') evaluationCertificate!: unknown;
  @Attachments('userProof', '用户应用证明。') userProof!: unknown;
  @Attachments('reviewOpinion', '评审意见。') reviewOpinion!: unknown;
  @Attachments('researchReport', '研究报告。') researchReport!: unknown;
  @Column('录入时间。') createdAt!: Date;
  @Available(achievementLifecycle) availableActions!: unknown;
  @Sources() sources!: unknown;
  @Timeline() timeline!: unknown;
}

@Record('AchievementCompleter', { entity: 'AchievementCompleter', code: 'acm', description: '完成人：完成成果的人，按排名。来源：完成单位申报。' })
export class AchievementCompleterType implements Pick<AchievementCompleter, 'position' | 'unit'> {
  id!: string;
  @One(() => AchievementType, '所完成的成果。') achievement!: AchievementType | null;
  @Column('排名，自 1 起。') position!: number;
  @Column('姓名。') name!: string | null;
  @Column('姓名，隐去其名，供公开。') maskedName!: string;
  @Column('所在单位。') unit!: string;
  @Column('对成果的贡献。') contribution!: string | null;
}

@Record('AchievementOwner', { entity: 'AchievementOwner', code: 'aow', description: '权利人：成果的所有者及其份额。来源：权属证明。' })
export class AchievementOwnerType implements Pick<AchievementOwner, 'position' | 'name' | 'share'> {
  id!: string;
  @One(() => AchievementType, '所有的成果。') achievement!: AchievementType | null;
  @Column('次序，自 1 起。') position!: number;
  @One(() => OrganizationType, '在册单位；不在册则空。') organization!: OrganizationType | null;
  @Column('名称。') name!: string;
  @Column('份额，十进制小数；各权利人合计为 1。', { type: () => RateScalar }) share!: string;
}

@Record('IntellectualProperty', { entity: 'IntellectualProperty', code: 'ipr', description: '知识产权：保护一项成果的专利、著作权、品种权、布图设计或技术秘密，效力以有日期的事件为准。来源：权利证书与专利局公告。' })
export class IntellectualPropertyType implements Pick<IntellectualProperty, 'kind' | 'title' | 'holder' | 'state'> {
  id!: string;
  @One(() => AchievementType, '所保护的成果。') achievement!: AchievementType | null;
  @One(() => OrganizationType, '登记单位。', { filter: true }) organization!: OrganizationType | null;
  @Column('类别。', { type: () => IpKindEnum, filter: true }) kind!: IntellectualProperty['kind'];
  @Column('专利申请号（ZC 0006）或证书号；技术秘密则空。', { filter: true }) number!: string | null;
  @Column('名称。') title!: string;
  @Column('权利人，如证书所载。') holder!: string;
  @Column('状态。', { type: () => IpStateEnum, filter: true }) state!: IntellectualProperty['state'];
  @Column('申请日。', { filter: true, order: true }) filedOn!: string | null;
  @Column('授权日。') grantedOn!: string | null;
  @Column('保护期满日（含当日）；权利可早于此失效。') termEndsOn!: string | null;
  @List(() => ValidityEventType, '效力变化，最近者在前。', { back: 'right', order: [['on', 'desc']] }) events!: unknown;
  @Available(rightLifecycle) availableActions!: unknown;
  @Timeline() timeline!: unknown;
}

@Record('ValidityEvent', { entity: 'ValidityEvent', code: 'vev', description: '效力变化：知识产权何日起为何状态。来源：专利局公告或证书。' })
export class ValidityEventType implements Pick<ValidityEvent, 'state' | 'on'> {
  id!: string;
  @One(() => IntellectualPropertyType, '所属知识产权。') right!: IntellectualPropertyType | null;
  @Column('变化后的状态。', { type: () => IpStateEnum }) state!: ValidityEvent['state'];
  @Column('日期。') on!: string;
  @Column('依据文件。') document!: string | null;
  @Column('说明。') remark!: string | null;
}

@Record('PatentProject', { entity: 'PatentProject', code: 'pip', description: '专利产业化项目：市级发明专利产业化项目及其验收。来源：科技局专利产业化清单。' })
export class PatentProjectType implements Pick<PatentProject, 'state' | 'title'> {
  id!: string;
  @One(() => OrganizationType, '承担单位。', { filter: true }) organization!: OrganizationType;
  @Column('状态。', { type: () => PatentStateEnum, filter: true }) state!: PatentProject['state'];
  @Column('项目编号。', { filter: true }) projectNumber!: string | null;
  @Column('项目名称。', { filter: true, order: true }) title!: string;
  @Column('立项年度。', { filter: true, order: true }) year!: number | null;
  @Column('专利申请号（ZC 0006）。') patentNumber!: string | null;
  @Column('预期产品年销售额，元。') expectedSales!: string | null;
  @Column('验收核定的产品年销售额，元。') provenSales!: string | null;
  @Column('县级推荐日期。') recommendedOn!: string | null;
  @Column('市级列入日期。') selectedOn!: string | null;
  @Column('市级列入文件。') selectionDocument!: string | null;
  @Column('组织验收的日期。', { filter: true, order: true }) reviewedOn!: string | null;
  @Column('验收结果；未组织验收则空。', { type: () => PatentResultEnum, filter: true }) result!: PatentProject['result'];
  @Column('验收意见。') reviewOpinion!: string | null;
  @Column('补助金额，元。') subsidy!: string | null;
  @Column('拨付日期。') paidOn!: string | null;
  @Column('备注。') remark!: string | null;
  @Column('所依据的规则版本。') ruleVersion!: string | null;
  @Attachments('plan', '实施方案。') plan!: unknown;
  @Available(patentProjectLifecycle) availableActions!: unknown;
  @Sources() sources!: unknown;
  @Timeline() timeline!: unknown;
}
