import { words } from '../kit/i18n.ts';

/** What a record waits for and from whom, by its state: nobody has to guess whose turn it is. What has ended waits for nothing. */
const demand = words({
  DRAFT: ['由企业填齐后提交', 'the firm completes and hands it in'], SUBMITTED: ['由镇街初核', 'the township checks it'], TOWNSHIP_CHECKED: ['由科技局经办受理', 'the clerk accepts it'], ACCEPTED: ['由经办请专家凝练，并定保密程度', 'the clerk has an expert condense it and sets how much is public'],
  CONDENSED: ['由局领导列入县级榜单，或推荐上报', 'the director puts it on the county list or recommends it upward'], RECOMMENDED: ['上级公布后，由经办凭文件登记结果', 'the clerk records by document what the authority above decided'],
  LISTED_COUNTY: ['由经办拟定榜单', 'the clerk composes the listing'], LISTED_OPEN: ['见下方榜单的办理', 'see its listing below'], LISTED_ABOVE: ['上级立项后，由经办在“科技项目”凭文件登记', 'when a project is established above, the clerk records it by document under projects'],
  NOT_LISTED: ['可改列县级榜单、再次推荐，或登记已解决', 'it may go on the county list, be recommended again, or be closed'],
});
const batch = words({ DRAFT: ['由局领导凭文件开放', 'the director opens it by a document'], OPEN: ['局领导把已凝练的需求列入本批次，经办拟定榜单', 'the director puts condensed demands on its list; the clerk composes their listings'] });
const listing = words({
  DRAFT: ['由局领导批准', 'the director approves it'], APPROVED: ['由经办定截止时刻与开标人后公布', 'the clerk sets deadline and officers and publishes it'], OPEN: ['截止之前均可揭榜；截止后由两名开标人一起开启', 'anybody entitled may bid until the deadline; then two officers open the bids'],
  CLOSED: ['由两名开标人各在自己的电脑上开启申请', 'two officers open the bids, each at his own computer'], UNSEALED: ['由经办逐份登记查阅、作形式审查，完成后启动评审', 'the clerk signs for each bid, checks its form, then starts the review'],
  IN_REVIEW: ['在“评审”中抽取专家、评分、启封结果，然后由局领导审议', 'the review is drawn, scored and opened; then the director decides'], PROPOSED: ['由经办拟公示', 'the clerk drafts the public notice'],
  IN_NOTICE: ['由局领导发布公示；期满无异议即自动定标', 'the director publishes the notice; when it ends unopposed the award stands'], AWARDED: ['由局领导立项，三方签任务书', 'the director establishes the project; three parties sign the contract'],
});
const bid = words({
  DRAFT: ['由申请单位填写并密封提交，截止前可续写', 'the bidder fills it in and seals it before the deadline'], SEALED: ['截止之前可替换或撤回；截止后由两名开标人开启', 'it may be replaced or withdrawn until the deadline; then two officers open it'], RECEIVED: ['由经办登记查阅、作形式审查', 'the clerk signs for reading it and checks its form'],
  ELIGIBLE: ['等待评审', 'it awaits the review'], REJECTED: ['申请单位可在复核期内申请复核', 'the bidder may ask for a recheck in time'], SCORED: ['等待局领导审议', 'it awaits the decision'], PROPOSED: ['等待公示期满', 'it awaits the end of the notice'], SELECTED: ['由局领导立项，在期限内三方签任务书', 'the director establishes the project; it is signed in time'],
  NOT_SELECTED: ['得分与意见见“评审反馈”；对程序有异议的可申请复审', 'scores and opinion are below; another look may be asked for'],
});
const project = words({
  ESTABLISHED: ['由经办拟定任务书，需求单位、承担单位、科技局三方签署', 'the clerk drafts the contract; owner, bearer and bureau sign'], ACTIVE: ['承担单位报告节点，双方报送自筹，经办确认；财政按条件拨付', 'the bearer reports milestones, own money is shown and confirmed; tranches are paid on their conditions'],
  RECTIFYING: ['承担单位整改，由经办在期限内确认', 'the bearer rectifies; the clerk confirms it in time'], TERMINATING: ['由局领导决定善意终止', 'the director decides on an honest termination'], DUE: ['需求单位在本厂测试并签署，承担单位申请验收', 'the owner tests at its site and signs; the bearer applies for acceptance'],
  OVERDUE: ['逾期未申请验收，由局领导作结论', 'acceptance was not applied for; the director concludes'], IN_ACCEPTANCE: ['由局领导组织专家验收并作结论', 'the director has it examined and concludes'], RECTIFYING_ACCEPTANCE: ['整改后由需求单位重新测试，承担单位再次申请验收', 'after rectification it is tested and applied for again'],
  ACCEPTED: ['尾款按条件拨付；承担单位逐年报送跟踪', 'the last tranche is paid; the bearer reports its use each year'], ACCEPTED_PAID: ['承担单位逐年报送跟踪，期满归档', 'the bearer reports its use each year; then the file is closed'], FAILED: ['财政登记追回', 'what was paid is recovered'], TERMINATED: ['财政登记结余退回', 'what is left comes back'], REVOKED: ['财政登记追回', 'what was paid is recovered'],
});
const elsewhere = words({ ESTABLISHED: ['由上级管理；有结论时由经办凭文件登记', 'it is run by the authority above; the clerk records its conclusion by document'] });
const label = words({ next: ['下一步', 'Next'] });

const all: Readonly<Record<string, Readonly<Record<string, string>>>> = { batch, demand, listing, bid, project, elsewhere };

export const Next = ({ of, state }: { readonly of: 'batch' | 'demand' | 'listing' | 'bid' | 'project' | 'elsewhere'; readonly state: string }) => {
  const said = all[of]![state];
  return said === undefined ? null : <p class="next-step"><strong>{label.next}</strong> {said}</p>;
};
