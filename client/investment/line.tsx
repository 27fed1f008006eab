import { useEffect } from 'preact/hooks';
import { InvestmentOfLineDocument } from '../generated/graphql.ts';
import { PageHead } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { navigate } from '../kit/router.ts';
import { Empty, Failed, Loading } from '../kit/state.tsx';
import { say } from '../kit/words.ts';

/** A month or a year's plan of a project, as a figure counts it: it is read on the page of its project, and leads there. */
export default function Line({ parameters: { id = '' } }: { readonly parameters: Readonly<Record<string, string>> }) {
  const { data, fault, reload } = useQuery(InvestmentOfLineDocument, { id });
  const line = data?.node;
  const project = line && 'project' in line ? line.project?.id : undefined;
  useEffect(() => { if (project) void navigate(`/investments/${project}#progress`, { replace: true }); }, [project]);
  if (fault) return <><PageHead title={say.failedTitle} /><Failed fault={fault} onRetry={reload} /></>;
  if (!data || project) return <><PageHead title={say.loading} /><Loading lines={6} /></>;
  return <><PageHead title={say.notFoundTitle} /><Empty title={say.notFoundText} /></>;
}
