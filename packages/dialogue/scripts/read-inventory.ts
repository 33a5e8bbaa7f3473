import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { inventoryPartSchema, joinInventory, type Inventory } from '../src/inventory-data.ts';

export const inventoryFolder = (language: string): URL =>
  new URL(`../../../content/dialogue/${language}/`, import.meta.url);

/** A language's inventory as its files stand. */
export function readInventory(language: string): Inventory {
  const folder = inventoryFolder(language);
  const files = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.yaml'))
    .sort();
  return joinInventory(
    files.map((name) => inventoryPartSchema.parse(parse(readFileSync(new URL(name, folder), 'utf8')))),
  );
}
