import { useSignal } from '@preact/signals';
import { Actions } from '../kit/actions.tsx';
import { Badge } from '../kit/badge.tsx';
import { Button } from '../kit/button.tsx';
import { Confirm, Dialog } from '../kit/dialog.tsx';
import { area, moment, percent } from '../kit/format.ts';
import { Later } from '../kit/later.tsx';
import { MaskedPhone } from '../kit/masked-phone.tsx';
import { Facts, PageHead, Section } from '../kit/page.tsx';
import { Fault } from '../kit/request.ts';
import { Source, Sources } from '../kit/source.tsx';
import { Empty, Failed, Loading } from '../kit/state.tsx';
import { Timeline } from '../kit/timeline.tsx';
import { toast } from '../kit/toast.tsx';
import { UnitSwitch } from '../kit/unit-switch.tsx';
import { Money, None, Value } from '../kit/value.tsx';

/** Every part of the kit in one place: to look at, and for the tests to walk through. For makers, so in Chinese only. */
export default function Design() {
  const open = useSignal<'dialog' | 'confirm' | null>(null);
  const close = (): void => { open.value = null; };
  return (
    <>
      <PageHead title="界面组件" beside={<Badge>供开发者查看</Badge>} actions={<UnitSwitch />} />
      <div class="sections">
        <Section id="buttons" title="按钮与状态">
          <div class="swatches">
            <Button kind="main">主要</Button><Button>普通</Button><Button kind="danger">危险</Button><Button kind="quiet">安静</Button><Button busy>办理中…</Button>
            <Badge>普通</Badge><Badge tone="accent">进行中</Badge><Badge tone="good">通过</Badge><Badge tone="warn">临期</Badge><Badge tone="bad">退回</Badge>
          </div>
        </Section>
        <Section id="actions" title="可办事项">
          <Actions run={{ submit: () => toast('已提交。'), recommend: () => undefined, withdraw: () => toast('未能撤回：已被受理。', 'bad') }} of={[
            { action: 'submit', title: '提交', allowed: true, reasons: [] },
            { action: 'withdraw', title: '撤回', allowed: true, reasons: [] },
            { action: 'recommend', title: '推荐上报', allowed: false, reasons: [{ code: 'WRONG_STATE', message: '当前状态为“草稿”，“推荐上报”须在“部门已核”时进行。' }] },
          ]} />
        </Section>
        <Section id="dialogs" title="对话框与提示">
          <div class="swatches">
            <Button onClick={() => { open.value = 'dialog'; }}>打开对话框</Button>
            <Button onClick={() => { open.value = 'confirm'; }}>确认一件事</Button>
            <Button onClick={() => toast('已导入 312 行。')}>成功提示</Button>
            <Button onClick={() => toast('未能导入：文件已损坏。', 'bad')}>失败提示</Button>
          </div>
          {open.value === 'dialog' && <Dialog title="对话框" onClose={close} actions={<Button kind="main" onClick={close}>知道了</Button>}><p>焦点留在框内，按 Esc 关闭后回到原处。</p></Dialog>}
          {open.value === 'confirm' && <Confirm title="撤销这次导入？" text="312 行将恢复到导入以前的样子。" yes="撤销导入" danger onAnswer={(yes) => { close(); if (yes) toast('已撤销。'); }} />}
        </Section>
        <Section id="values" title="数值" sources={<Sources of={[
          { department: '税务局', file: '04 税务局-研发费用加计扣除.csv', row: 57, date: '2023-11-02' },
          { department: '市场监管局', file: '01 市场监管局-企业名录.xlsx', sheet: '企业名录', row: 12, date: '2023-10-30' },
        ]} />}>
          <Facts of={[
            ['金额', <Money yuan="12345678.50" />], ['没有数据', <None />], ['可能没有', <Value>{null}</Value>], ['掩码的电话', <MaskedPhone masked="139****5678" of="示例" reveal={async () => ({ phone: '13912345678', errors: [] })} />], ['面积', <span class="number">{area('52300.5')}</span>], ['比率', <span class="number">{percent('0.0525', 2)}</span>],
            ['时刻', <span class="number">{moment('2026-11-23T09:30:00.000+08:00')}</span>], ['来源', <Source of={{ department: '税务局', file: '04 税务局-研发费用加计扣除.csv', row: 57, date: '2023-11-02' }} />],
          ]} />
        </Section>
        <Section id="timeline" title="经过">
          <Timeline events={[{ key: '3', when: '2023-11-02', title: '科技局推荐上报', text: '推荐文号 示科〔2023〕18号', current: true }, { key: '2', when: '2023-10-20', title: '税务局核对' }, { key: '1', when: null, title: '企业自评' }]} />
        </Section>
        <Section id="states" title="加载、空、失败、无权">
          <Loading lines={3} /><Empty>换个条件试试。</Empty>
          <Failed fault={new Fault('offline', '网络不通，请检查网络后重试。')} onRetry={() => undefined} /><Failed fault={new Fault('forbidden', '您目前的角色不能查看此内容。')} />
        </Section>
      </div>
      <h2 class="design-part">表单</h2><Later load={async () => (await import('./design-forms.tsx')).DesignForms} props={{}} />
      <h2 class="design-part">列表</h2><Later load={async () => (await import('./design-lists.tsx')).DesignLists} props={{}} />
      <h2 class="design-part">图</h2><Later load={async () => (await import('./design-charts.tsx')).DesignCharts} props={{}} />
    </>
  );
}
