/**
 * Writes what the documentation shows of reports: docs/schema/report.schema.json from the contract in
 * server/report/jsonContract.ts, and the sample in README.md. Tests hold them equal.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { reportSchema } from '../server/report/jsonContract.js';
import { readmeWithSample } from './readmeSample.js';

const root = fileURLToPath(new URL('..', import.meta.url));

const schema = `${root}docs/schema/report.schema.json`;
writeFileSync(schema, `${JSON.stringify(reportSchema(), null, 2)}\n`);
execFileSync(process.execPath, [`${root}node_modules/@biomejs/biome/bin/biome`, 'format', '--write', schema]);
const readme = readFileSync(`${root}README.md`, 'utf8');
readmeWithSample(readme, root).then((text) => writeFileSync(`${root}README.md`, text));
