/** Content as plain text maps: reading, linting, the split into public and secret, and the pack. Disk is the host's. */
export { readCatalogue, type ReadCatalogue } from './catalogue/read-catalogue.ts';
export { ASSET_FOLDER, CASE_FILE_NAMES, PLAYTHROUGHS } from './cases/case-files.ts';
export { caseSlugs, readCase, type ReadCase } from './cases/read-case.ts';
export { sortProblems, type ContentFiles, type Problem } from './files.ts';
export { CURRENT_FORMAT, type RawCase } from './formats/format.ts';
export { upcast, UPCASTERS } from './formats/upcast.ts';
export { CASE_RULES } from './lint/case-rules.ts';
export { CATALOGUE_RULES } from './lint/catalogue-rules.ts';
export { lint, lintCase, READING_RULES } from './lint/lint.ts';
export { broken, type Break } from './lint/broken.ts';
export { packContent, withBodies, type Pack, type PackRefusal } from './pack/pack.ts';
export { firstSeen, menu, publicCase, type PublicCase } from './pack/public.ts';
export { checkPlaythrough, vitalAt, type Row } from './playthroughs/check-playthrough.ts';
export { resolveAct } from './playthroughs/resolve-act.ts';
export { runPlaythrough, type Played } from './playthroughs/run-playthrough.ts';
export { readYaml } from './yaml/read-yaml.ts';
