/** The states of `lifecycle/project.ts`, in the order of the road: 开工入库 → 抓投资进度 → 竣工退库. */
export const projectStates = [
  'LEAD', 'FILED', 'CANDIDATE', 'STARTED', 'ENTRY_SUBMITTED', 'ENTRY_CONFIRMED', 'IN_LIBRARY', 'WARNED', 'STOPPED', 'COMPLETED', 'EXITED', 'REMOVED',
] as const;
export type ProjectState = (typeof projectStates)[number];

/** What a project builds. */
export const projectKinds = { NEW: '新建', EXPANSION: '扩建', TECHNICAL_UPGRADE: '技术改造', PURCHASE_ONLY: '单纯购置', RELOCATION: '迁建' } as const;
export type ProjectKind = keyof typeof projectKinds;
export const projectKindNames = Object.keys(projectKinds) as [ProjectKind, ...ProjectKind[]];

/** Why a project left: finished, or taken out with the history kept. Stopped for long is a warning and no exit. */
export const exitReasons = { FINISHED: '竣工投产', CANCELLED: '项目取消', RECLASSIFIED: '行业重新归类', DUPLICATE: '重复入库', NOT_ELIGIBLE: '不符合入库条件' } as const;
export type ExitReason = keyof typeof exitReasons;
export const removalReasons = ['CANCELLED', 'RECLASSIFIED', 'DUPLICATE', 'NOT_ELIGIBLE'] as const satisfies readonly ExitReason[];

/** What a file proves. The keys are the kinds under which files are attached to a project. */
export const evidence = {
  filingDocument: '审批、核准或备案文件', constructionContract: '施工合同', ownerLicence: '业主营业执照', purchaseExplanation: '购置情况书面说明', purchaseApproval: '购置审批文件',
  paymentEvidence: '付款凭证', confirmationSeal: '主管部门盖章的入库申请表', acceptance: '竣工验收或交付证明', production: '投产证明',
} as const;
export type Evidence = keyof typeof evidence;
export const evidenceKinds = Object.keys(evidence) as [Evidence, ...Evidence[]];
/** As the schema's enum calls them: `filingDocument` → `FILING_DOCUMENT`. */
export const evidenceNames = evidenceKinds.map((kind) => kind.replace(/[A-Z]/g, '_$&').toUpperCase()) as [string, ...string[]];
export const evidenceNamed = (name: string): Evidence => evidenceKinds[evidenceNames.indexOf(name)]!;

export const issueKinds = { LAND: '用地', FINANCE: '融资', PERMIT: '审批许可', LABOUR: '用工', OTHER: '其他' } as const;
export type IssueKind = keyof typeof issueKinds;
export const issueStates = ['OPEN', 'IN_HAND', 'RESOLVED', 'CLOSED', 'WITHDRAWN'] as const;
export type IssueState = (typeof issueStates)[number];

export const visitCauses = { NO_PROGRESS: '连续无进展', ISSUE: '协调问题', ROUTINE: '日常走访' } as const;
export type VisitCause = keyof typeof visitCauses;
export const visitStates = ['OPEN', 'DONE', 'CANCELLED'] as const;
export type VisitState = (typeof visitStates)[number];

export const warningKinds = {
  NO_PROGRESS: '连续无进展', DOCUMENTS_MISSING: '开工后入库材料未齐', BEHIND_TIME: '落后序时进度', NEGATIVE_MONTH: '当月为负', STOPPED_LONG: '停工过久', SHEETS_DIFFER: '与统计局报送不一致',
} as const;
export type WarningKind = keyof typeof warningKinds;

export const totalChangeStates = { PENDING: '待统计核定', APPROVED: '已核定', REJECTED: '未核定' } as const;
export type TotalChangeState = keyof typeof totalChangeStates;

export const catalogueStates = ['DRAFT', 'IN_FORCE', 'WITHDRAWN'] as const;
export type CatalogueState = (typeof catalogueStates)[number];

/** Still on the road: neither finished nor taken out. */
export const openStates = projectStates.filter((state) => state !== 'EXITED' && state !== 'REMOVED');
/** In the library and to be reported on. */
export const reportingStates = ['IN_LIBRARY', 'WARNED'] as const satisfies readonly ProjectState[];
