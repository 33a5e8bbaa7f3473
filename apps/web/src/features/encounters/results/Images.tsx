import { useState } from 'react';
import { Button, Dialog } from '../../../design/index.ts';
import { useHold } from '../state/use-bedside.ts';
import { useAssetUrl } from './asset-url.ts';
import styles from './results.module.css';

/** Pictures of a result; a press opens one to look at closely. */
export function Images({ images, name }: { readonly images: readonly string[]; readonly name: string }) {
  const assetUrl = useAssetUrl();
  const [open, setOpen] = useState<string | null>(null);
  const [zoom, setZoom] = useState(1);
  useHold('dialog', open !== null);
  return (
    <div className={styles.images}>
      {images.map((image, i) => (
        <button key={image} type="button" className={styles.thumb} onClick={() => (setOpen(image), setZoom(1))}>
          <img src={assetUrl(image)} alt={`${name}, image ${i + 1} of ${images.length}`} />
          <span>Look closely</span>
        </button>
      ))}
      <Dialog
        isOpen={open !== null}
        onClose={() => setOpen(null)}
        title={name}
        wide
        actions={
          <>
            <Button onClick={() => setZoom(Math.max(1, zoom / 1.5))}>Smaller</Button>
            <Button onClick={() => setZoom(Math.min(6, zoom * 1.5))}>Larger</Button>
          </>
        }
      >
        {open && (
          <div className={styles.viewer} tabIndex={0} role="region" aria-label="Image; scroll to move">
            <img src={assetUrl(open)} alt={name} style={{ width: `${zoom * 100}%` }} />
          </div>
        )}
      </Dialog>
    </div>
  );
}
