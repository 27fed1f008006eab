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

const common: Readonly<Record<string, string>> = {
  'import.create': '由文件导入', 'import.update': '由文件更新', 'import.undo': '随导入撤销', create: '建立', update: '修改', revealContactPhone: '查看联系电话', linkExternalAccount: '绑定外部账号', unlinkExternalAccount: '解除绑定外部账号', termNear: '孵化期将满', termPassed: '孵化期已满', reportOverdue: '月报逾期', monthOverdue: '月报逾期',
};

/** The action as its button reads; an action without a lifecycle by its common name, else its code. */
export const actionTitle = (object: string, action: string): string => actions.get(`${object} ${action}`) ?? common[action] ?? action;
export const stateTitle = (object: string, state: string | null): string | null => (state === null ? null : states.get(`${object} ${state}`) ?? state);
