/** Why a row is refused; the words of the county's data notes. */
export type RowReason =
  | 'credit_code_format' | 'credit_code_check' | 'code_name_conflict' | 'unknown_enterprise' | 'duplicate' | 'unknown_reference'
  | 'unknown_town' | 'invalid_date' | 'date_out_of_range' | 'invalid_number' | 'misplaced_value' | 'missing_required';

/** What the message needs besides the reason. */
export interface ReasonFacts {
  /** Heading of the column, as found in the file. */
  readonly column?: string | null;
  /** The cell as found. */
  readonly raw?: string | null;
  /** The row that stands, for `duplicate`. */
  readonly sameAsRow?: number;
  /** Which days would be right, for `date_out_of_range`. */
  readonly allowed?: string;
}

/** Tells a person, in Chinese, what is wrong with a row and what to do about it. */
export const explain = (reason: RowReason, { column, raw, sameAsRow, allowed }: ReasonFacts): string => {
  const where = column ? `“${column}”` : '';
  const what = raw ? `“${raw.trim()}”` : '';
  switch (reason) {
    case 'credit_code_format': return `${where}的值${what}不是 18 位统一社会信用代码（若以数字保存，末几位已丢失），请按营业执照更正。`;
    case 'credit_code_check': return `${where}的值${what}校验位不符，可能有字符录错，请按营业执照核对。`;
    case 'code_name_conflict': return `${where}${what}与本行企业名称分属名录中的两家企业，请核对后更正其一。`;
    case 'unknown_enterprise': return `${where}的值${what}在企业名录中查无此企业，请核对，或先补录企业名录。`;
    case 'duplicate': return `与第 ${sameAsRow ?? '?'} 行重复，以先出现的一行为准，本行未采用。`;
    case 'unknown_reference': return `${where}的值${what}不在所引用的名单中，请核对。`;
    case 'unknown_town': return `${where}的值${what}不是本县的乡镇（街道）。`;
    case 'invalid_date': return `${where}的值${what}不是有效日期，请按“2023-05-03”的样式填写。`;
    case 'date_out_of_range': return `${where}的值${what}不在允许的范围内${allowed ? `（${allowed}）` : ''}，请核对。`;
    case 'invalid_number': return `${where}的值${what}不是有效数值，请只填数字（可带单位），不得为负。`;
    case 'misplaced_value': return `${where}中填的${what}像是电话号码，请核对是否串列。`;
    case 'missing_required': return `${where}为必填项，本行为空。`;
  }
};
