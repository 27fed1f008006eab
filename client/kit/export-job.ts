import { StartExportDocument } from '../generated/graphql.ts';
import { language } from './i18n.ts';
import { request } from './request.ts';
import { url } from './router.ts';
import { settings } from './settings.ts';

/** Has the server write the list that this address shows, as whoever is signed in sees it. Throws what is to be said when it does not. */
export const startExport = async (title: string, variables: object): Promise<void> => {
  const { pathname, search } = url.peek();
  const { startExport: { errors } } = await request(StartExportDocument, { input: {
    address: pathname + search, title: title.slice(0, 100), variables, language: language.peek() === 'zh' ? 'ZH' : 'EN', money: settings.peek().money === 'wan' ? 'WAN' : 'YUAN',
  } });
  if (errors[0]) throw new Error(errors[0].message);
};
