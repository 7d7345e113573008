/** Writes docs/schema/report.schema.json from the contract in server/report/jsonContract.ts. A test holds them equal. */
import { writeFileSync } from 'node:fs';
import { reportSchema } from '../server/report/jsonContract.js';

const file = new URL('../docs/schema/report.schema.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(reportSchema(), null, 2)}\n`);
