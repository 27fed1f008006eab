/** What the global setup tells the test files, through the environment because they run in other processes. */
export interface TestServer { readonly admin: string; readonly template: string; readonly role?: string | undefined }

export const testServer = (): TestServer => JSON.parse(process.env['BUREAU_TEST_SERVER']!) as TestServer;

export const withDatabase = (url: string, database: string): string => {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
};
