// Runs one benchmark in this fresh process and hands its rows to the parent:  node bench/support/child.ts <file>
import { pathToFileURL } from 'node:url';
import type { Row } from './row.ts';

const file = process.argv[2];
if (!file || !process.send) throw new Error('started by npm run bench only');
const { default: bench } = (await import(pathToFileURL(file).href)) as { default: () => Promise<Row[]> };
const rows = await bench();
process.send(rows, () => process.disconnect());
