import { account } from '../account/session.ts';
import { MyCarriersDocument, type MyCarriersQuery, ReportsOwedDocument } from '../generated/graphql.ts';
import { percent, today } from '../kit/format.ts';
import { ListFoot } from '../kit/list-foot.tsx';
import { Facts, PageHead, Section } from '../kit/page.tsx';
import { useConnection, useQuery } from '../kit/query.ts';
import { CreateAction, RecordActions } from '../kit/record-actions.tsx';
import { navigate } from '../kit/router.ts';
import { Empty, Failed, Loading } from '../kit/state.tsx';
import { Value } from '../kit/value.tsx';
import { startOf } from './month-form.ts';
import { CarrierState, MonthState, dated, kindOf, levelOf, square } from './parts.tsx';
import { holdsHnte, limitNear, owes, present, staying } from './tenant-filters.ts';
import { monthEnd, monthTitle } from './time.ts';
import { text } from './words.ts';

type Carrier = MyCarriersQuery['incubators']['nodes'][number];
interface Part { readonly of: Carrier; readonly reload: () => void }

/** The operator's desk for the month, made for a phone: what is to be done, carrier by carrier, and the forms to do it. */
export default function MyCarriers() {
  const organization = account.value?.viewer.organization?.id;
  const { data, fault, reload } = useQuery(MyCarriersDocument, organization === undefined ? null : {
    filter: { operator: { id: { eq: organization } } }, open: { state: { in: ['OPEN', 'RETURNED', 'SUBMITTED'] } }, present, applied: { state: { eq: 'APPLIED' } }, admitted: { state: { eq: 'ADMITTED' } },
    graduating: { or: [{ ...staying, ...holdsHnte }] }, nearLimit: limitNear(),
  });
  const carriers = data?.incubators.nodes ?? [];
  return (
    <>
      <PageHead title={text.mine}><p class="soft">{account.value?.organization} · {monthTitle(today())}</p></PageHead>
      {fault ? <Failed fault={fault} onRetry={reload} /> : organization === undefined || (data && carriers.length === 0) ? <Empty title={text.noMine}>{text.noMineHint}</Empty> : !data ? <Loading lines={8} /> : (
        <div class="sections sections-narrow">{carriers.map((of) => <Desk key={of.id} of={of} reload={reload} />)}</div>
      )}
    </>
  );
}

const Desk = ({ of, reload }: Part) => {
  const { latestMonth } = of;
  return (
    <>
      <Section id={of.id} title={of.name} beside={<CarrierState state={of.state} />}>
        <p class="soft">{levelOf(of.level)} · {kindOf(of)} · <a href={`/carriers/${of.id}`}>{text.carrierPage}</a></p>
        <Facts of={[
          [text.grossArea, <>{square(latestMonth?.grossArea)} {latestMonth && <span class="soft">{text.asOf(monthTitle(latestMonth.month))}</span>}</>],
          [text.occupancy, <span class="number"><Value>{percent(latestMonth?.occupancy)}</Value></span>], [text.present, <a href={`/tenants?carrier=${of.id}&state=PRESENT`}>{text.allTenants(of.present.totalCount)}</a>],
        ]} />
        <Due of={of} />
      </Section>
      <Reports of={of} reload={reload} />
      <Owed of={of} />
    </>
  );
};

/** What waits, with the list behind it; and what an operator begins of itself. */
const Due = ({ of }: { readonly of: Carrier }) => {
  const waiting = ([
    [of.applied.totalCount, text.applications, `/tenants?carrier=${of.id}&state=APPLIED`], [of.admitted.totalCount, text.toMoveIn, `/tenants?carrier=${of.id}&state=ADMITTED`],
    [of.nearLimit.totalCount, text.nearLimit, `/tenants?carrier=${of.id}&watch=near`], [of.graduating.totalCount, text.readyToGraduate, `/tenants?carrier=${of.id}&watch=graduate`],
    [of.spaces.filter(({ state }) => state === 'RETURNED').length, text.spacesReturned, `/carrier-spaces?carrier=${of.id}&state=RETURNED`],
  ] as const).filter(([count]) => count > 0);
  return (
    <>
      {waiting.length > 0 && <ul class="todo">{waiting.map(([count, title, href]) => <li key={href}><a href={href}>{title(count)}<span aria-hidden="true">›</span></a></li>)}</ul>}
      <div class="actions-row">
        <CreateAction type="Incubation" mutation="applyForIncubation" title={text.newApplication} isMinor preset={{ carrier: of.id }} onDone={(id) => void navigate(`/tenants/${id}`)} />
        <CreateAction type="IncubationSpace" mutation="declareIncubationSpace" title={text.declareSpace} isMinor preset={{ carrier: of.id }} onDone={(id) => void navigate(`/carrier-spaces/${id}`)} />
      </div>
    </>
  );
};

/** The carrier's own reports that are open, the oldest first. */
const Reports = ({ of, reload }: Part) => {
  const open = [...of.months.nodes].reverse();
  const lastMonth = monthEnd(today(), -1);
  const isMissing = (of.newest.nodes[0]?.month ?? '') < lastMonth;
  return (
    <Section id={`${of.id}-months`} title={text.monthReports}>
      {open.map((month) => (
        <div key={month.id} class="desk-report">
          <h3><a href={`/carrier-months/${month.id}`}>{monthTitle(month.month)}</a> <MonthState state={month.state} /></h3>
          {month.state === 'RETURNED' && month.returnReason && <p>{dated(text.returned, month.returnReason)}</p>}
          <RecordActions type="CarrierMonth" id={month.id} of={month.availableActions} onDone={reload} about={`${of.name} · ${monthTitle(month.month)}`} initial={{ submit: startOf(month, of.latestMonth) }} />
        </div>
      ))}
      {isMissing && <CreateAction type="CarrierMonth" mutation="openCarrierMonth" title={text.openMonthOf(monthTitle(lastMonth))} preset={{ carrier: of.id, month: lastMonth }} onDone={reload} />}
      {open.length === 0 && !isMissing && <Empty title={text.nothingDue} />}
    </Section>
  );
};

/** Tenants whose report of last month is missing: each can be filled in on the spot. */
const Owed = ({ of }: { readonly of: Carrier }) => {
  const month = monthEnd(today(), -1);
  const pages = useConnection(ReportsOwedDocument, { first: 20, filter: { carrier: { id: { eq: of.id } }, ...owes(month) } }, ({ incubations }) => incubations);
  return (
    <Section id={`${of.id}-reports`} title={text.tenantReports} beside={pages.total !== undefined && pages.total > 0 && <a href={`/tenants?carrier=${of.id}&watch=report`}>{text.reportsOwed(monthTitle(month), pages.total)}</a>}>
      {pages.fault ? <Failed fault={pages.fault} onRetry={pages.reload} /> : pages.total === undefined ? <Loading lines={4} /> : pages.total === 0 ? <Empty title={text.allReported(monthTitle(month))} /> : (
        <>
          <ul class="owed">{pages.nodes.map(({ id, tenantName, latestReport, availableActions }) => (
            <li key={id}>
              <span><a href={`/tenants/${id}`}>{tenantName}</a><span class="under">{text.lastReport} {latestReport ? latestReport.month.slice(0, 7) : text.never}</span></span>
              <RecordActions type="Incubation" id={id} of={availableActions} only={['report']} about={`${tenantName} · ${monthTitle(month)}`} preset={{ report: { month } }} onDone={pages.reload}
                initial={{ report: Object.fromEntries((['staff', 'patentsApplied', 'rightsHeld'] as const).flatMap((key) => (latestReport?.[key] == null ? [] : [[key, String(latestReport[key])]]))) }} />
            </li>
          ))}</ul>
          <ListFoot pages={pages} />
        </>
      )}
    </Section>
  );
};
