import { useSignal } from '@preact/signals';
import { ActionFields } from '../kit/action-fields.tsx';
import { type ActionInput, initialValues } from '../kit/action-form.ts';
import { Button } from '../kit/button.tsx';
import { Clashes } from '../kit/clashes.tsx';
import { FilesField } from '../kit/files-field.tsx';
import { CheckField, ChoiceField, Form, Frame, TextField, useField, useLeaveQuestion } from '../kit/form.tsx';
import { type FormState, useForm, type Values } from '../kit/form-state.ts';
import { Section } from '../kit/page.tsx';
import { Picker } from '../kit/picker.tsx';
import { CreateAction, RecordActions } from '../kit/record-actions.tsx';
import { toast } from '../kit/toast.tsx';

/** Forms, their fields, and what they say. */
export const DesignForms = () => (
  <div class="sections">
    <Section id="form" title="表单：草稿、离开前询问、汇总的问题"><Sample /></Section>
    <Section id="fields" title="各种输入"><Fields /></Section>
    <Section id="wrong" title="被退回的输入"><Wrong /></Section>
    <Section id="action-fields" title="由接口生成的表单"><Generated /></Section>
    <Section id="clashes" title="两人同改"><Both /></Section>
    <Section id="record-actions" title="记录的办理与新建">
      <p class="soft prose">按钮与其后的表单都由接口给出；无权者不见新建。</p>
      <RecordActions type="Person" id="psn_sample" onDone={() => undefined} dangerous={['disable']} personal={['correct']} of={[
        { action: 'correct', mutation: 'correctPerson', title: '更正人员信息', allowed: true, reasons: [] }, { action: 'disable', mutation: 'disablePerson', title: '停用账户', allowed: true, reasons: [] },
        { action: 'enable', mutation: 'enablePerson', title: '恢复账户', allowed: false, reasons: [{ code: 'WRONG_STATE', message: '账户未停用。' }] },
      ]} />
      <CreateAction type="Person" mutation="createPerson" title="建立人员账户" isMinor isPersonal onDone={() => undefined} />
    </Section>
  </div>
);

const label = '示例表单';
const Sample = () => {
  const leave = useLeaveQuestion({ isKept: true });
  const form = useForm({
    initial: { name: '', creditCode: '', kind: '', remark: '' }, draft: 'design', guarded: true, askToLeave: leave.ask,
    check: ({ name, kind }) => [...(name.trim() ? [] : [{ field: 'name', message: '请填写企业名称。' }]), ...(kind ? [] : [{ field: 'kind', message: '请选择申报类型。' }])],
    submit: async ({ creditCode }) => {
      if (creditCode.length !== 18) return [{ code: 'INVALID_INPUT', message: '统一社会信用代码应为 18 位。', path: ['input', 'creditCode'] }];
      toast('已提交。');
      return [];
    },
  });
  return (
    <>
      <Form form={form} label={label} submit="提交">
        <TextField form={form} of={label} name="name" label="企业名称" />
        <TextField form={form} of={label} name="creditCode" label="统一社会信用代码" kind="code" hint="18 位，全角数字自动改为半角。" />
        <ChoiceField form={form} of={label} name="kind" label="申报类型" options={[{ value: 'NEW', title: '新增' }, { value: 'RENEWAL', title: '重新认定' }]} />
        <TextField form={form} of={label} name="remark" label="备注" optional lines={3} />
      </Form>
      {leave.question}
    </>
  );
};

const places = [{ value: '1', title: '示范泵业有限公司', note: '91330000MA2C89026J' }, { value: '2', title: '示范阀门有限公司', note: '91330000510955077A' }];
const all = '各种输入';
const Fields = () => {
  const form = useForm<Values>({ initial: { day: '', moment: '', amount: '', password: '', phone: '', isUrgent: 'true', firm: '', files: JSON.stringify([{ id: 'sample', name: '验收报告.pdf', size: 482_133 }]), level: '40' }, submit: async () => [] });
  return (
    <Form form={form} label={all} submit="提交">
      <TextField form={form} of={all} name="day" label="日期" kind="date" />
      <TextField form={form} of={all} name="moment" label="时刻" kind="datetime-local" />
      <TextField form={form} of={all} name="amount" label="金额（万元）" kind="number" hint="至多两位小数。" />
      <TextField form={form} of={all} name="phone" label="电话" kind="tel" optional />
      <TextField form={form} of={all} name="password" label="密码" kind="password" />
      <CheckField form={form} of={all} name="isUrgent" label="紧急" hint="当日即须办理的事项。" />
      <Picker form={form} of={all} name="firm" label="企业" search={async (text) => places.filter(({ title }) => title.includes(text))} hint="试试“泵”；没有的会说没有。" />
      <FilesField form={form} of={all} name="files" label="附件" hint="PDF 或图片，每个至多 20 MB。" most={3} />
      <Slider form={form} />
    </Form>
  );
};

/** A field of one's own stands in the same frame as all the others. */
const Slider = ({ form }: { readonly form: FormState<Values> }) => {
  const { input, ...frame } = useField({ form, of: all, name: 'level', hint: '自制的输入也用同一个外框。' });
  return <Frame id={input.id} label="完成程度" hint="自制的输入也用同一个外框。" {...frame}><input {...input} type="range" min={0} max={100} value={form.values['level']} onInput={({ currentTarget }) => form.set('level', currentTarget.value)} /></Frame>;
};

const wrong = '被退回的输入';
const Wrong = () => {
  const form = useForm<Values>({ initial: { area: '八百' }, check: () => [{ field: 'area', message: '面积应为数值，至多两位小数。' }, { message: '本月的报表已由另一人提交。' }], submit: async () => [] });
  return <Form form={form} label={wrong} submit="提交后看问题"><TextField form={form} of={wrong} name="area" label="面积（㎡）" kind="number" /></Form>;
};

const generated = '由接口生成的表单';
const inputs: readonly ActionInput[] = [
  { name: 'title', kind: 'text', required: true, label: '标题', most: 100 }, { name: 'account', kind: 'text', required: true, label: '经过', most: 2_000, hint: '何时何地、如何处理' },
  { name: 'on', kind: 'day', required: true, label: '日期' }, { name: 'at', kind: 'moment', required: false, label: '时刻' }, { name: 'budget', kind: 'money', required: true, label: '预算', hint: '元' },
  { name: 'rate', kind: 'decimal', required: false, label: '比率' }, { name: 'people', kind: 'whole', required: false, label: '人数' }, { name: 'isPublic', kind: 'flag', required: false, label: '是否公开' },
  { name: 'level', kind: 'choice', required: true, label: '级别', options: [{ value: 'COUNTY', title: '县级' }, { value: 'CITY', title: '市级' }] }, { name: 'record', kind: 'id', required: true, label: '记录', of: 'NothingToPickFrom' },
  { name: 'kinds', kind: 'list', required: false, label: '种类', item: { name: '', kind: 'choice', required: true, label: '种类', options: [{ value: 'A', title: '指导' }, { value: 'B', title: '培训' }] } },
  { name: 'months', kind: 'list', required: true, label: '各月', item: { name: '', kind: 'group', required: true, label: '月', inputs: [{ name: 'month', kind: 'text', required: true, label: '月份', most: 7 }, { name: 'output', kind: 'money', required: true, label: '产值' }] } },
  { name: 'contact', kind: 'group', required: true, label: '联系人', inputs: [{ name: 'name', kind: 'text', required: true, label: '姓名', most: 50 }] }, { name: 'photos', kind: 'files', required: false, label: '照片', most: 3 }, { name: 'criteria', kind: 'json', required: false, label: '条件' },
];
const Generated = () => {
  const form = useForm<Values>({ initial: initialValues(inputs), submit: async () => [] });
  return <Form form={form} label={generated} submit="提交"><ActionFields form={form} of={generated} inputs={inputs} /></Form>;
};

const both = '两人同改';
const Both = () => {
  const isChanged = useSignal(false);
  const form = useForm<Values>({ initial: { title: '自平衡泵' }, submit: async () => [] });
  // It takes the focus when it comes, so it comes when it is asked for.
  if (!isChanged.value) return <div class="form-actions"><Button onClick={() => { isChanged.value = true; }}>别人刚改过</Button></div>;
  const clashing = { ...form, taken: ['budget'], clashes: [{ name: 'title', mine: { title: '自平衡多级泵' }, theirs: { title: '自平衡离心泵' } }], choose: () => { isChanged.value = false; toast('已选定。'); } };
  return <div class="form"><Clashes form={clashing} label={both} tell={{ label: (name) => (name === 'title' ? '标题' : '预算'), shown: (name, values) => values[name] ?? '' }} /></div>;
};
