/** A question in both tongues: the bureau's, and SQL by hand with PostgreSQL's JSON functions; the answers are equal. */
export interface Question {
  readonly name: string;
  readonly document: string;
  /** In the order of the parameters of `sql`. */
  readonly variables: Readonly<Record<string, string | number>>;
  readonly sql: string;
}

/** A moment as the bureau says it. */
export const moment = (column: string) => `to_char(${column} at time zone 'Asia/Shanghai', 'YYYY-MM-DD"T"HH24:MI:SS.MS"+08:00"')`;
