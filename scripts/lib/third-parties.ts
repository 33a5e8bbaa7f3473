interface Entry {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly link?: boolean;
  readonly os?: readonly string[];
}

/** Licences that the product can ship under Apache 2.0; any other needs a person's eye before it is added here. */
const accepted = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'OFL-1.1',
  'PostgreSQL',
  'Unlicense',
]);

/** Whether one of the alternatives of an SPDX expression such as `(MIT OR CC0-1.0)` is accepted. */
function isAccepted(licence: string): boolean {
  return licence
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((each) => accepted.has(each));
}

/**
 * The notice of third parties from the text of package-lock.json: every package that ships with the product, by
 * name, with its versions and licence. Throws where a package names no licence or one that is not accepted, because
 * someone must then look.
 */
export function thirdParties(lockText: string): string {
  const { packages } = JSON.parse(lockText) as { packages: Record<string, Entry> };
  const rows = new Map<string, { versions: Set<string>; licence: string }>();
  for (const [where, entry] of Object.entries(packages)) {
    const name = where.split('node_modules/').at(-1);
    if (!where.includes('node_modules/') || !name || entry.dev || entry.devOptional || entry.link || entry.os) continue;
    const licence = entry.license;
    if (!licence || !entry.version) throw new Error(`${where} names no licence in package-lock.json`);
    if (!isAccepted(licence)) throw new Error(`${where} is under ${licence}, which is not among the accepted licences`);
    const row = rows.get(name) ?? { versions: new Set(), licence };
    row.versions.add(entry.version);
    rows.set(name, row);
  }
  const lines = [...rows]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, row]) => `| ${name} | ${[...row.versions].join(', ')} | ${row.licence} |`);
  return [
    '# Third parties',
    '',
    'Openward stands on the work of others. These packages ship with it or run beneath it; each keeps its own licence,',
    'whose text is in the package. Binaries for one platform (PostgreSQL, under the PostgreSQL License, and native parts',
    'of packages below) are fetched by the package that names them. Written by `npm run third-party` from the lock.',
    '',
    '| Package | Version | Licence |',
    '|---|---|---|',
    ...lines,
    '',
  ].join('\n');
}
