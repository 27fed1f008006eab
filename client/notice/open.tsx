import { useEffect } from 'preact/hooks';
import { MentionedRecordDocument } from '../generated/graphql.ts';
import { PageHead } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { recordHref } from '../kit/record-href.ts';
import { navigate } from '../kit/router.ts';
import { Failed, Loading } from '../kit/state.tsx';
import { say } from '../kit/words.ts';
import { text } from './words.ts';

/** Where a link of a message leads: to whichever page shows the record. */
export default function Open({ parameters: { id = '' } }: { readonly parameters: Readonly<Record<string, string>> }) {
  const { data, fault, reload } = useQuery(MentionedRecordDocument, { id });
  const href = recordHref(data?.node);
  useEffect(() => { if (href) void navigate(href, { replace: true }); }, [href]);
  if (fault) return <><PageHead title={say.failedTitle} /><Failed fault={fault} onRetry={reload} /></>;
  if (!data || href) return <><PageHead title={text.opening} /><Loading /></>;
  const isSeen = Boolean(data.node);
  return <PageHead title={isSeen ? text.noPage : say.notFoundTitle} actions={<a class="button" href="/inbox">{text.toInbox}</a>}>{!isSeen && <p class="soft">{say.notFoundText}</p>}</PageHead>;
}
