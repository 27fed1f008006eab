import { words } from '../kit/i18n.ts';

export const text = words({
  qualifications: ['资质认定', 'Qualifications'],
  applications: ['资质申报', 'Applications'],
  institutions: ['研发机构', 'R&D institutions'],
  pool: ['培育库', 'Cultivation pool'],
  kind: ['资质', 'Qualification'],
  valid: ['有效资质', 'Valid qualification'],
  status: ['状态', 'Status'],
  grantedOn: ['认定日期', 'Granted'],
  validTo: ['有效期至', 'Valid to'],
  certificate: ['证书编号', 'Certificate'],
  renewal: ['续期', 'renewal'],
  year: ['年度', 'Year'],
  submittedOn: ['提交', 'Submitted'],
  recommendedOn: ['推荐', 'Recommended'],
  decidedOn: ['决定', 'Decided'],
  institution: ['机构名称', 'Name'],
  level: ['级别', 'Level'],
  document: ['文号', 'Document'],
  enterprise: ['企业', 'Enterprise'],
  town: ['镇街', 'Township'],
  state: ['状态', 'State'],
  applicationOf: [(kind: string, name: string) => `${kind} · ${name}`, (kind: string, name: string) => `${kind} · ${name}`],
  newApplication: ['自评并起草', 'Self-check and draft'],
  selfCheck: ['自评', 'Self-check'],
  rule: ['所依规则', 'Rule'],
  passed: ['符合', 'Met'],
  notPassed: ['未确定符合', 'Not (yet) met'],
  noGaps: ['没有差距', 'No gaps'],
  steps: ['办理情况', 'Steps'],
  townshipCheck: ['镇街初核', 'Township check'],
  coChecks: ['部门会核', 'Co-checks'],
  department: ['部门', 'Department'],
  opinion: ['意见', 'Opinion'],
  remark: ['说明', 'Remark'],
  on: ['日期', 'Date'],
  returned: ['退回', 'Returned'],
  accepted: ['上级受理', 'Accepted above'],
  notice: ['上级公示', 'Notice above'],
  validity: ['有效期', 'Valid'],
  barredUntil: ['禁止申报至', 'Barred until'],
  evidence: ['佐证材料', 'Evidence'],
  actions: ['办理', 'Actions'],
  timeline: ['经过', 'Timeline'],
  waiting: ['资质申报待办', 'Applications waiting'],
  noQualifications: ['暂无资质认定记录', 'No qualifications on record'],
  noApplications: ['暂无资质申报记录', 'No applications on record'],
  noInstitutions: ['暂无研发机构记录', 'No R&D institutions on record'],
  noPool: ['未入培育库', 'Not in a pool'],
  owner: ['责任人', 'Owner'],
  enteredOn: ['入库日期', 'Entered'],
  nextAction: ['下一步', 'Next step'],
  forecast: ['预计申报', 'Forecast'],
  refreshedOn: ['差距更新', 'Gaps as of'],
  gap: ['差距', 'Gap'],
  gate: ['门槛', 'gate'],
  current: ['现值', 'Present'],
  needed: ['要求', 'Needed'],
  source: ['来源', 'Source'],
});

export const kindNames = words({
  PROVINCIAL_SME: ['省科技型中小企业', 'Provincial technology SME'], NATIONAL_SME: ['国家科技型中小企业', 'National technology SME'], HNTE: ['高新技术企业', 'High-tech enterprise'],
  LITTLE_GIANT: ['省科技小巨人企业', 'Provincial little giant'], LEADER: ['省科技领军企业', 'Provincial leading enterprise'],
});
export const grantStatusNames = words({ VALID: ['有效', 'Valid'], EXPIRED: ['已到期', 'Expired'], REVOKED: ['已撤销', 'Revoked'] });
export const levelNames = words({
  CITY: ['市级企业研发中心', 'City R&D centre'], PROVINCIAL_CENTRE: ['省级高新技术企业研究开发中心', 'Provincial R&D centre'], PROVINCIAL_INSTITUTE: ['省级企业研究院', 'Provincial institute'], PROVINCIAL_KEY_INSTITUTE: ['省级重点企业研究院', 'Provincial key institute'],
});
export const applicationStateNames = words({
  DRAFT: ['草稿', 'Draft'], SUBMITTED: ['已提交', 'Submitted'], CHECKED: ['镇街已核', 'Township checked'], CO_CHECKED: ['部门已核', 'Co-checked'], RECOMMENDED: ['已推荐', 'Recommended'],
  UNDER_REVIEW: ['上级评审中', 'Under review'], IN_NOTICE: ['公示中', 'In notice'], GRANTED: ['已认定', 'Granted'], EXPIRING: ['待续期', 'Expiring'], REJECTED: ['未通过', 'Rejected'],
  WITHDRAWN: ['已撤回', 'Withdrawn'], EXPIRED: ['已到期', 'Expired'], REVOKED: ['已撤销', 'Revoked'],
});
export const poolStateNames = words({ CANDIDATE: ['候选', 'Candidate'], IN_POOL: ['在库', 'In pool'], APPLYING: ['申报中', 'Applying'], WATCH: ['关注', 'Watched'], PROMOTED: ['已升级', 'Promoted'], EXITED: ['已出库', 'Exited'] });
export const departmentNames = words({ TAX: ['税务', 'Tax'], STATISTICS: ['统计', 'Statistics'], INDUSTRY: ['经信', 'Industry'], MARKET: ['市场监管', 'Market regulation'] });
export const resultNames = words({ PASS: ['通过', 'Passed'], OBJECTION: ['有异议', 'Objection'] });
