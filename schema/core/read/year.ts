import { GraphQLError } from 'graphql';

/** @throws GraphQLError `BAD_USER_INPUT` a year that no record of a bureau can be of */
export function checkYear(year: number): void {
  if (year < 1949 || year > 2200) throw new GraphQLError(`年度无效：${year}。`, { extensions: { code: 'BAD_USER_INPUT' } });
}
