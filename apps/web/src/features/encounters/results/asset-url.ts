import { useView } from '../state/use-bedside.ts';

/** Where a picture of this encounter is served. In an exam the path names the sitting, never the case. */
export function useAssetUrl(): (asset: string) => string {
  const meta = useView((view) => view.meta);
  const exam = useView((view) => view.examId);
  return (asset) =>
    meta ? `/api/packs/${meta.pack}/cases/${meta.slug}/assets/${asset}` : `/api/exams/${exam ?? ''}/assets/${asset}`;
}
