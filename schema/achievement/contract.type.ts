import 'reflect-metadata';
import { Field, Int, ObjectType } from 'type-graphql';
import { Attachments } from '../core/attachment/attachment.type.ts';
import type { RequestContext } from '../core/context.ts';
import { Timeline } from '../core/journal/journal.type.ts';
import { Available } from '../core/lifecycle/available.type.ts';
import { Code, Column, Extend, List, One, Record, Sum } from '../core/read/declare.ts';
import { enumType, titlesOf } from '../core/read/enum.ts';
import { toDecimal } from '../core/scalar/fraction.ts';
import { MoneyScalar, RateScalar } from '../core/scalar/scalars.ts';
import { not, is } from '../core/access/condition.ts';
import { PublicNoticeType } from '../publicity/publicity.type.ts';
import { OrganizationType } from '../organization/organization.type.ts';
import { beneficiaryTerms, contractKindTerms, contractSubkindTerms, incomeBasisTerms, paymentKindTerms, paymentModeTerms } from './achievement.kinds.ts';
import { AchievementType } from './achievement.type.ts';
import type { ContractPayment, ContractRight, DistributionShare, IncomeDistribution, ReportLine, TechContract, TransformationReport } from './contract.entity.ts';
import { rewardRate } from './distribution.ts';
import { contractLifecycle } from './lifecycle/contract.ts';
import { distributionLifecycle } from './lifecycle/distribution.ts';
import { reportLifecycle } from './lifecycle/report.ts';
import { ResultListingType, TrialLicenceType } from './listing.type.ts';

export const ContractKindEnum = enumType('TechContractKind', '技术合同类别：民法典所列五类。', contractKindTerms);
export const ContractSubkindEnum = enumType('TechContractSubkind', '技术合同种类。', contractSubkindTerms);
export const ContractStateEnum = enumType('TechContractState', '技术合同的状态。', titlesOf(contractLifecycle.states));
export const PaymentModeEnum = enumType('PaymentMode', '支付方式。', paymentModeTerms);
export const PaymentKindEnum = enumType('ContractPaymentKind', '付款种类。', paymentKindTerms);
export const IncomeBasisEnum = enumType('IncomeBasis', '分配依据。', incomeBasisTerms);
export const BeneficiaryEnum = enumType('Beneficiary', '受奖励人员类别。', beneficiaryTerms);
export const DistributionStateEnum = enumType('IncomeDistributionState', '收益分配的状态。', titlesOf(distributionLifecycle.states));
export const ReportStateEnum = enumType('TransformationReportState', '年度报告的状态。', titlesOf(reportLifecycle.states));

@Record('TechContract', { entity: 'TechContract', code: 'tct', description: '技术合同：开发、转让、许可、咨询、服务五类，从签订、认定登记到付清。来源：合同双方与登记机构。' })
export class TechContractType implements Pick<TechContract, 'buyerName' | 'state' | 'title' | 'kind' | 'subkind' | 'total' | 'paymentMode'> {
  id!: string;
  @One(() => OrganizationType, '技术提供方：由其在所在地申请认定登记一次。', { filter: true }) provider!: OrganizationType;
  @One(() => OrganizationType, '技术需求方，在册单位。', { filter: true }) buyer!: OrganizationType | null;
  @Column('技术需求方名称。') buyerName!: string;
  @Column('状态。', { type: () => ContractStateEnum, filter: true }) state!: TechContract['state'];
  @Column('合同名称。', { filter: true, order: true }) title!: string;
  @Column('类别。', { type: () => ContractKindEnum, filter: true }) kind!: TechContract['kind'];
  @Column('种类。', { type: () => ContractSubkindEnum }) subkind!: TechContract['subkind'];
  @One(() => AchievementType, '所涉成果。', { filter: true }) achievement!: AchievementType | null;
  @One(() => ResultListingType, '所依转化。', { filter: true }) listing!: ResultListingType | null;
  @One(() => TrialLicenceType, '所依试用。') trial!: TrialLicenceType | null;
  @Column('合同总额，元；提成支付者为预计总额。', { filter: true, order: true }) total!: string;
  @Column('支付方式。', { type: () => PaymentModeEnum }) paymentMode!: TechContract['paymentMode'];
  @Column('提成比例。', { type: () => RateScalar }) royaltyRate!: string | null;
  @Column('提成基数。') royaltyBase!: string | null;
  @Column('提成总额上限，元。') royaltyCap!: string | null;
  @Column('合同编号。') number!: string | null;
  @Column('提供方签订日期。') providerSignedOn!: string | null;
  @Column('需求方签订日期。') buyerSignedOn!: string | null;
  @Column('合同签订日期：以后签者为准。', { filter: true, order: true }) signedOn!: string | null;
  @Column('申请登记日期。') filedOn!: string | null;
  @Column('应作出登记决定的日期。', { filter: true, order: true }) decisionDueOn!: string | null;
  @Column('登记日期。', { filter: true, order: true }) registeredOn!: string | null;
  @Column('登记编号。') registrationNumber!: string | null;
  @Column('技术交易额，元，由登记机构核定。') technologyAmount!: string | null;
  @Column('技术性收入，元，由登记机构核定。') technologyIncome!: string | null;
  @Column('不予登记的理由。') refusalReason!: string | null;
  @Column('专利局登记权利转移的日期：自该日起生效。') transferRecordedOn!: string | null;
  @Column('手续合格通知书文号。') transferRecord!: string | null;
  @Column('履行完毕日期。') completedOn!: string | null;
  @Column('终止或撤销的理由。') endReason!: string | null;
  @Column('罚款，元。') fine!: string | null;
  @Column('所依据的规则版本。') ruleVersion!: string | null;
  @List(() => ContractRightType, '合同载明的专利。', { back: 'contract', order: [['position', 'asc']] }) rights!: unknown;
  @List(() => ContractPaymentType, '付款：约定的与核算的。', { back: 'contract', order: [['position', 'asc']] }) payments!: unknown;
  @Sum(() => ContractPaymentType, '已到账金额，元；尚无则空。', { back: 'contract', property: 'amount', where: not(is('paidOn', null)), type: () => MoneyScalar }) paid!: string | null;
  @Attachments('file', '合同文本。') file!: unknown;
  @Column('录入时间。', { order: true }) createdAt!: Date;
  @Available(contractLifecycle) availableActions!: unknown;
  @Timeline() timeline!: unknown;
}

@Record('ContractRight', { entity: 'ContractRight', code: 'crt', description: '合同载明的专利：名称、权利人、申请日、申请号与期限。来源：合同文本。' })
export class ContractRightType implements Pick<ContractRight, 'position' | 'title' | 'holder' | 'number' | 'filedOn' | 'termEndsOn'> {
  id!: string;
  @One(() => TechContractType, '所属合同。') contract!: TechContractType | null;
  @Column('次序。') position!: number;
  @Column('专利名称。') title!: string;
  @Column('申请人或专利权人。') holder!: string;
  @Column('专利申请号（ZC 0006）。') number!: string;
  @Column('申请日。') filedOn!: string;
  @Column('保护期满日（含当日）。') termEndsOn!: string;
}

@Record('ContractPayment', { entity: 'ContractPayment', code: 'cpy', description: '合同付款：一笔约定的应付款，或核算出的一期提成。来源：合同文本与双方登记。' })
export class ContractPaymentType implements Pick<ContractPayment, 'position' | 'kind' | 'amount'> {
  id!: string;
  @One(() => TechContractType, '所属合同。') contract!: TechContractType | null;
  @Column('次序。') position!: number;
  @Column('种类。', { type: () => PaymentKindEnum }) kind!: ContractPayment['kind'];
  @Column('应付日期。') dueOn!: string | null;
  @Column('金额，元。') amount!: string;
  @Column('提成基数，元。') base!: string | null;
  @Column('提成所属期间。') period!: string | null;
  @Column('到账日期；未到账则空。') paidOn!: string | null;
  @Column('银行凭证。') voucher!: string | null;
}

@Record('IncomeDistribution', { entity: 'IncomeDistribution', code: 'idn', description: '收益分配：成果净收入中奖励完成人与转化人员的部分，不低于法定比例。来源：成果持有单位。' })
export class IncomeDistributionType implements Pick<IncomeDistribution, 'state' | 'basis' | 'rewardTotal' | 'isStateOwnedUnit'> {
  id!: string;
  @One(() => OrganizationType, '成果持有单位。', { filter: true }) organization!: OrganizationType;
  @One(() => AchievementType, '成果。', { filter: true }) achievement!: AchievementType;
  @One(() => TechContractType, '所依技术合同。') contract!: TechContractType | null;
  @Column('状态。', { type: () => DistributionStateEnum, filter: true }) state!: IncomeDistribution['state'];
  @Column('分配依据。', { type: () => IncomeBasisEnum, filter: true }) basis!: IncomeDistribution['basis'];
  @Column('自行实施的第几年。') yearOfUse!: number | null;
  @Column('收入，元。') income!: string | null;
  @Column('费用与税费，元。') costs!: string | null;
  @Column('净收入，元：收入减费用。') net!: string | null;
  @Column('收入到账日。') incomeOn!: string | null;
  @Column('奖励总额，元。') rewardTotal!: string;
  @Code(() => RateScalar, '奖励占净收入的比例。', { needs: ['rewardTotal', 'net'], load: async (rows) => rows.map((row) => { const rate = rewardRate(String(row['rewardTotal']), String(row['net'])); return rate && toDecimal(rate, 12); }) }) rewardRate!: string | null;
  @Column('是否国有单位：奖励须公示。') isStateOwnedUnit!: boolean;
  @Column('是否没有转移转化人员参与。') withoutTransferStaff!: boolean | null;
  @List(() => PublicNoticeType, '奖励公示。', { back: 'subjectId', order: [['publishedOn', 'desc']] }) notices!: unknown;
  @Column('决定日期。') decidedOn!: string | null;
  @Column('决定文件。') decision!: string | null;
  @Attachments('decisionFile', '决定文件。') decisionFile!: unknown;
  @Column('应兑现日期。') payDueOn!: string | null;
  @Column('兑现日期。') paidOn!: string | null;
  @Column('支付凭证。') voucher!: string | null;
  @Column('作废理由。') voidReason!: string | null;
  @Column('所依据的规则版本。') ruleVersion!: string | null;
  @List(() => DistributionShareType, '分配明细。', { back: 'distribution', order: [['position', 'asc']] }) shares!: unknown;
  @Column('录入时间。', { order: true }) createdAt!: Date;
  @Available(distributionLifecycle) availableActions!: unknown;
  @Timeline() timeline!: unknown;
}

@Record('DistributionShare', { entity: 'DistributionShare', code: 'dsh', description: '分配明细：一人所得的奖励。来源：成果持有单位。' })
export class DistributionShareType implements Pick<DistributionShare, 'position' | 'role' | 'amount'> {
  id!: string;
  @One(() => IncomeDistributionType, '所属分配。') distribution!: IncomeDistributionType | null;
  @Column('次序。') position!: number;
  @Column('姓名。') name!: string | null;
  @Column('姓名，隐去其名，供公示。') maskedName!: string;
  @Column('人员类别。', { type: () => BeneficiaryEnum }) role!: DistributionShare['role'];
  @Column('金额，元。') amount!: string;
}

@ObjectType('ContractsOnRecord', { description: '在册合同：本单位当年签订、在云局有记录的一类技术合同，供与所报核对。' })
class ContractsOnRecordType {
  @Field(() => ContractKindEnum, { description: '合同类别。' }) kind!: TechContract['kind'];
  @Field(() => Int, { description: '合同数。' }) contracts!: number;
  @Field(() => MoneyScalar, { description: '合同金额，元。' }) amount!: string;
}

@Record('TransformationReport', { entity: 'TransformationReport', code: 'tfr', description: '成果转化年度报告：单位上一年度转化情况，次年 3 月 30 日前报送。来源：报告单位。' })
export class TransformationReportType implements Pick<TransformationReport, 'year' | 'state' | 'dueOn' | 'income' | 'rewards' | 'rewardedPeople'> {
  id!: string;
  @One(() => OrganizationType, '报告单位。', { filter: true }) organization!: OrganizationType | null;
  @Column('报告年度。', { filter: true, order: true }) year!: number;
  @Column('状态。', { type: () => ReportStateEnum, filter: true }) state!: TransformationReport['state'];
  @Column('应报送日期。') dueOn!: string;
  @Column('当年到账收入，元。') income!: string;
  @Column('当年奖励支出，元。') rewards!: string;
  @Column('当年获奖励人次。') rewardedPeople!: number;
  @Column('情况说明。') summary!: string | null;
  @Column('报送日期。') submittedOn!: string | null;
  @Column('接收日期。') acceptedOn!: string | null;
  @Column('最近一次退回的理由。') returnReason!: string | null;
  @Column('所依据的规则版本。') ruleVersion!: string | null;
  @List(() => ReportLineType, '按合同类别。', { back: 'report', order: [['kind', 'asc']] }) lines!: unknown;
  @Code<RequestContext>(() => [ContractsOnRecordType], '当年在册合同，供与所报核对。', {
    needs: ['organization', 'year'],
    async load(rows, context) {
      const found = await context.em().execute<{ organization: string; year: number; kind: TechContract['kind']; contracts: number; amount: string }[]>(
        `select provider_id as organization, extract(year from signed_on)::int as year, kind, count(*)::int as contracts, sum(total)::text as amount from tech_contract
          where provider_id = any(?::uuid[]) and signed_on is not null and state not in ('TERMINATED', 'REVOKED') group by 1, 2, 3 order by kind`, [`{${rows.map((row) => row['organization'] as string).join(',')}}`]);
      return rows.map((row) => found.filter(({ organization, year }) => organization === row['organization'] && year === row['year']));
    },
  }) onRecord!: unknown;
  @Column('录入时间。') createdAt!: Date;
  @Available(reportLifecycle) availableActions!: unknown;
  @Timeline() timeline!: unknown;
}

@Record('ReportLine', { entity: 'ReportLine', code: 'rpl', description: '报告明细：一类合同的数量与金额，如单位所报。来源：报告单位。' })
export class ReportLineType implements Pick<ReportLine, 'kind' | 'contracts' | 'amount'> {
  id!: string;
  @One(() => TransformationReportType, '所属报告。') report!: TransformationReportType | null;
  @Column('合同类别。', { type: () => ContractKindEnum }) kind!: ReportLine['kind'];
  @Column('合同数。') contracts!: number;
  @Column('合同金额，元。') amount!: string;
}

@Extend(() => ResultListingType)
export class ListingContracts {
  @List(() => TechContractType, '由此签订的技术合同。', { back: 'listing', order: [['createdAt', 'desc']] }) contracts!: unknown;
}
