import { useEffect, useRef } from 'react';
import { Button } from '../../../../design/index.ts';
import type { HeadsetInPage } from './use-headset.ts';
import styles from '../ward.module.css';

/**
 * What the wearer of the headset has before the eyes, on the screen beside: for a teacher to follow, for somebody to choose
 * where hands can't, and for a screen reader.
 */
export function BesideTheWearer({ headset }: { readonly headset: HeadsetInPage }) {
  const { page, turns, choose, placeOf } = headset;
  const list = useRef<HTMLUListElement>(null);
  // Where each row stands on the board goes with it, once the board is drawn.
  useEffect(() => {
    for (const button of list.current?.querySelectorAll('button') ?? []) {
      const at = placeOf(button.dataset['item'] ?? '');
      button.dataset['at'] = at ? `${at.x.toFixed(4)} ${at.y.toFixed(4)}` : '';
    }
  });
  if (!page) return null;
  return (
    <section className={styles.beside} aria-label="In the headset" data-turns={turns}>
      <header>
        <h2>{page.title}</h2>
        <Button size="small" variant="secondary" onClick={() => choose('wrist.leave')}>
          Leave the headset
        </Button>
      </header>
      {page.lines.map((line, i) => (
        <p key={`${i}.${line}`}>{line}</p>
      ))}
      <ul ref={list}>
        {page.items.map(({ id, label, detail, kind }) => (
          <li key={id} data-kind={kind}>
            <button type="button" data-item={id} onClick={() => choose(id)}>
              <span>{label}</span>
              {detail && <small>{detail}</small>}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
