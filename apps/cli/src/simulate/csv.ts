import { quantityUnit, type Protocol, type Traces } from '@openward/physiology';
import { outputRows } from './output-rows.ts';

/** The samples as CSV (RFC 4180): time in seconds, then each quantity with its unit in the heading. */
export function csvOf(protocol: Protocol, traces: Traces): string {
  const names = protocol.quantities;
  const head = ['time (s)', ...names.map((name) => `${name} (${quantityUnit(name)})`)].map(quoted);
  const rows = outputRows(protocol, traces).map((row) => row.map((value) => String(value)).join(','));
  return [head.join(','), ...rows, ''].join('\r\n');
}

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
