export async function playCase(
  _folder: string,
  _slug: string,
  _options: Readonly<Record<string, string>>,
): Promise<number> {
  return 1;
}
