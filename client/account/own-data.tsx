import { words } from '../kit/i18n.ts';
import { account } from './session.ts';

// Apart from the words of the menu, which every page carries.
export const ownData = words({
  title: ['我的个人信息', 'What is held of you'],
  how: ['云局所存的您的一切：账户、任职、办过的事、有您姓名与电话的记录。下载会记入日志；电话与邮箱有误可自行更正，姓名与证件号由系统管理员核对证件后更正。', 'Everything the bureau holds of you: account, roles, what you did, records with your name and number. The download is journalled; put your telephone and e-mail right yourself; name and identity number are put right by a system administrator who has seen your papers.'],
  table: ['下载表格（xlsx）', 'Download a table (xlsx)'],
  correct: ['更正我的信息', 'Put my details right'],
  sharing: ['我的导出与提供记录', 'What I exported and was given'],
  json: ['下载 JSON', 'Download JSON'],
});

/** Everything that the bureau holds of whoever is signed in, to take along. */
export const OwnData = () => (
  <>
    <p>{ownData.how}</p>
    <div class="form-actions">
      <a class="button" href="/api/downloads/my-data/all.xlsx" download>{ownData.table}</a> <a class="button" href="/api/downloads/my-data/all.json" download>{ownData.json}</a>
    </div>
    <p>{account.value?.viewer.person && <a href={`/people/${encodeURIComponent(account.value.viewer.person.id)}`}>{ownData.correct}</a>} · <a href="/sharing-records">{ownData.sharing}</a></p>
  </>
);
