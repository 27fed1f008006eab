/** What people call actions and states of journalled objects; the list of areas tells it, once, when it is loaded. */
interface Titled { readonly object: string; readonly actions: Readonly<Record<string, { readonly title: string }>>; readonly states: Readonly<Record<string, { readonly title: string }>> }

const actions = new Map<string, string>();
const states = new Map<string, string>();

export function declareTitles(all: readonly Titled[]): void {
  for (const { object, actions: own, states: known } of all) {
    for (const [action, { title }] of Object.entries(own)) actions.set(`${object} ${action}`, title);
    for (const [state, { title }] of Object.entries(known)) states.set(`${object} ${state}`, title);
  }
}

/** What is done without a lifecycle. */
const common: Readonly<Record<string, string>> = {
  'import.create': '由文件导入', 'import.update': '由文件更新', 'import.undo': '随导入撤销', create: '建立', update: '修改',
  signIn: '登录', signOut: '退出登录', actAs: '切换任职', changePassword: '修改密码', resetPassword: '重置密码', revokeSession: '结束登录', enrolTotp: '设置动态验证码', confirmTotp: '启用动态验证码',
  createApiKey: '建立接口密钥', revokeApiKey: '撤销接口密钥', linkExternalAccount: '绑定外部账号', unlinkExternalAccount: '解除绑定外部账号', issueSecurityRule: '制定安全规则',
  reveal: '查看全号', revealContactPhone: '查看联系电话', revealCompetitionPhone: '查看联系电话', revealEndpointSecret: '查看签名密钥',
  startExport: '导出列表', exportPersonalData: '提供个人信息', correct: '更正', erase: '到期清除', eraseColumns: '到期清除部分内容', forgetStudents: '清除学生信息', rotate: '换封密存数据', archive: '归档',
  startJob: '启动任务', retryJob: '重试任务', retryFailedJobs: '重试失败的任务', cancelJob: '取消任务', resendDelivery: '重新发送', resendFailedDeliveries: '重新发送失败的消息', updateNoticeSettings: '修改消息设置',
  termNear: '孵化期将满', termPassed: '孵化期已满', reportOverdue: '月报逾期', monthOverdue: '月报逾期',
};

/** The action as its button reads; an action without a lifecycle by its common name, else its code. */
export const actionTitle = (object: string, action: string): string => actions.get(`${object} ${action}`) ?? common[action] ?? action;
export const stateTitle = (object: string, state: string | null): string | null => (state === null ? null : states.get(`${object} ${state}`) ?? state);
