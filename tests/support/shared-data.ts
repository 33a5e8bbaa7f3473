import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of outside data beside the clone; `OPENWARD_SHARED` names another place. */
export function sharedFolder(): string {
  const folder = process.env['OPENWARD_SHARED'] ?? join(import.meta.dirname, '..', '..', '..', 'shared');
  if (!existsSync(folder)) throw new Error(`the data folder ${folder} is missing; set OPENWARD_SHARED to where it is`);
  return folder;
}

/** Rows of a CSV with quoted, multi-line fields, as objects by column. */
export function csvRows(text: string): readonly Record<string, string>[] {
  const rows: string[][] = [[]];
  let field = '';
  let quoted = false;
  const endField = () => {
    rows.at(-1)?.push(field);
    field = '';
  };
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    if (quoted && letter === '"' && text[at + 1] === '"') {
      field += '"';
      at += 1;
    } else if (letter === '"') quoted = !quoted;
    else if (!quoted && letter === ',') endField();
    else if (!quoted && letter === '\n') {
      endField();
      rows.push([]);
    } else if (letter !== '\r' || quoted) field += letter;
  }
  endField();
  const [head = [], ...rest] = rows;
  return rest
    .filter((row) => row.length === head.length)
    .map((row) => Object.fromEntries(head.map((column, at) => [column, row[at] ?? ''])));
}

/** Everything clinicians asked in the recorded dialogues, one turn each, in a fixed order. */
export function clinicianQuestions(): readonly string[] {
  const root = join(sharedFolder(), 'data', 'dialogue');
  const asked: string[] = [];
  for (const [folder, said] of [
    ['mts-dialog', /^\s*doctor:\s*(.*)$/i],
    ['aci-bench', /^\s*\[doctor\]\s*(.*)$/i],
  ] as const) {
    for (const file of readdirSync(join(root, folder)).sort()) {
      if (!file.endsWith('.csv') || /metadata|augmented/i.test(file)) continue;
      for (const { dialogue } of csvRows(readFileSync(join(root, folder, file), 'utf8'))) {
        for (const line of (dialogue ?? '').split('\n')) {
          const words = said.exec(line)?.[1]?.trim();
          if (words?.includes('?') === true) asked.push(words);
        }
      }
    }
  }
  return asked;
}
