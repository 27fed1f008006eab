import { words } from '../kit/i18n.ts';

// Apart from the words of the menu, which every page carries.
export const ownData = words({
  title: ['我的个人信息', 'What is held of you'],
  how: ['云局所存的您的一切：账户、任职、办过的事、有您姓名与电话的记录。下载会记入日志；有误可向科技局申请更正。', 'Everything the bureau holds of you: account, roles, what you did, records with your name and number. The download is journalled; ask the bureau to put right what is wrong.'],
  table: ['下载表格（xlsx）', 'Download a table (xlsx)'],
  json: ['下载 JSON', 'Download JSON'],
});

/** Everything that the bureau holds of whoever is signed in, to take along. */
export const OwnData = () => (
  <>
    <p>{ownData.how}</p>
    <div class="form-actions">
      <a class="button" href="/api/downloads/my-data/all.xlsx" download>{ownData.table}</a> <a class="button" href="/api/downloads/my-data/all.json" download>{ownData.json}</a>
    </div>
  </>
);
