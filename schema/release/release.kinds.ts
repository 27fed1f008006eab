/** What the city's monthly circular tells of each county, by the names under which reports quote it. */
export const circularIndicators = {
  growth: '高新技术产业投资增速',
  highland: '“3”高地重大创新平台重大项目投资完成率',
  applied: '新增高新技术企业申报完成率',
  smes: '新增省科技型中小企业完成率',
} as const;

/** The two evaluations that grade counties in stars every quarter. */
export const starSchemes = { innovation: '创新深化', system: '“315”科创体系' } as const;

export const quarters = ['一', '二', '三', '四'] as const;
