import { PlatformTalentsDocument } from '../generated/graphql.ts';
import { useQuery } from '../kit/query.ts';
import { Empty, Failed, Loading } from '../kit/state.tsx';
import type { PlatformSection } from '../platform/section.ts';
import { Named } from './named.tsx';
import { readsTalents } from './readers.ts';
import { text } from './words.ts';

/** People and teams whose employer is the platform. */
const Talents = ({ platformId }: { readonly platformId: string }) => {
  const { data, fault, reload } = useQuery(PlatformTalentsDocument, { id: platformId });
  if (fault) return <Failed fault={fault} onRetry={reload} />;
  if (!data) return <Loading lines={2} />;
  const found = data.platform?.talents;
  if (!found) return <Empty title={text.closedHere} />;
  return found.totalCount === 0 ? <Empty title={text.noneHere} /> : <Named title={text.atPlatform} total={text.peopleCount(found.totalCount)} of={found} />;
};

export const sections: readonly PlatformSection[] = [{ id: 'talents', title: () => text.talents, order: 40, isFor: readsTalents, Component: Talents }];
