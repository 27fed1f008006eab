import { useEffect } from 'preact/hooks';
import { account } from '../account/session.ts';
import { unread, watchInbox } from './unread.ts';
import { text } from './words.ts';

/** The way to one's inbox, with how many are unread. */
export const Bell = () => {
  useEffect(watchInbox, []);
  if (!account.value) return null;
  const count = unread.value ?? 0;
  return (
    <a class="button button-quiet bell" href="/inbox" aria-label={count > 0 ? text.unread(String(count)) : text.noneUnread}>
      <span aria-hidden="true">{text.inbox}</span>
      {count > 0 && <span class="bell-count" aria-hidden="true">{count > 99 ? '99+' : count}</span>}
    </a>
  );
};
