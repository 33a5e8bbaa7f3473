interface Entry {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly link?: boolean;
  readonly os?: readonly string[];
}

/**
 * The notice of third parties from the text of package-lock.json: every package that ships with the product, by
 * name, with its versions and licence. Throws where a package names no licence, because someone must then look.
 */
export function thirdParties(lockText: string): string {
  const { packages } = JSON.parse(lockText) as { packages: Record<string, Entry> };
  const rows = new Map<string, { versions: Set<string>; licence: string }>();
  for (const [where, entry] of Object.entries(packages)) {
    const name = where.split('node_modules/').at(-1);
    if (!where.includes('node_modules/') || !name || entry.dev || entry.devOptional || entry.link || entry.os) continue;
    const licence = entry.license;
    if (!licence || !entry.version) throw new Error(`${where} names no licence in package-lock.json`);
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
