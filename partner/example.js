import { connect } from 'cloud-bureau-partner';

const bureau = connect({ address: process.env.BUREAU, key: process.env.BUREAU_KEY });
const { enterprises } = await bureau.enterprises({ first: 5, search: process.argv[2] ?? null });
for (const { name, creditCode, town } of enterprises.nodes) console.log(name, creditCode, town?.name ?? '');
