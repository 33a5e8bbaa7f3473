import { useMemo } from 'react';
import { Card } from '../../../design/index.ts';
import type { Debrief } from '../load-debrief.ts';
import { parseMarkdown, sectionsOf, sourceKeys, type Block } from '../markdown.ts';
import { Markdown, type Numbering } from './Markdown.tsx';
import { Part } from './Step.tsx';
import styles from './Teaching.module.css';

const isReference = (title: string) => title.startsWith('reference play');
const sentence = (title: string) => title.charAt(0).toUpperCase() + title.slice(1);

/** A reference play, then the teaching text, then what both rest on. */
export function Teaching({ debrief }: { debrief: Debrief }) {
  const blocks = useMemo(() => parseMarkdown(debrief.teaching), [debrief.teaching]);
  const sections = useMemo(() => [...sectionsOf(blocks)].filter(([, under]) => under.length > 0), [blocks]);
  const keys = useMemo(() => sourceKeys(blocks), [blocks]);
  const numbering: Numbering = {
    numberOf: (key) => keys.indexOf(key) + 1,
    citationOf: (key) => debrief.sources.get(key)?.citation ?? key,
  };
  const reference = sections.find(([title]) => isReference(title))?.[1] ?? [];
  const rest = sections.filter(([title]) => !isReference(title));
  return (
    <>
      {reference.length > 0 && (
        <Part
          id="reference"
          title="A reference play, and its alternatives"
          lead="One good way among others. Yours may differ and be as good."
        >
          <Card>
            <Markdown blocks={reference} sources={numbering} />
          </Card>
        </Part>
      )}
      {rest.length > 0 && (
        <Part id="teaching" title="To learn from this case">
          <Card className={styles.teaching}>
            {rest.map(([title, under]) => (
              <Section key={title} title={title} blocks={under} numbering={numbering} />
            ))}
            <Sources keys={keys} debrief={debrief} />
          </Card>
        </Part>
      )}
    </>
  );
}

function Section({ title, blocks, numbering }: { title: string; blocks: readonly Block[]; numbering: Numbering }) {
  const shown = title === '' ? blocks.filter((block) => block.kind !== 'heading' || block.level > 1) : blocks;
  if (shown.length === 0) return null;
  return (
    <div className={styles.section}>
      {title !== '' && <h3>{sentence(title)}</h3>}
      <Markdown blocks={shown} sources={numbering} />
    </div>
  );
}

function Sources({ keys, debrief }: { keys: readonly string[]; debrief: Debrief }) {
  if (keys.length === 0) return null;
  return (
    <ol className={styles.sources} aria-label="Sources">
      {keys.map((key, index) => {
        const source = debrief.sources.get(key);
        return (
          <li key={key} id={`source-${key}`}>
            <span className={styles.number}>{index + 1}</span>
            <span>
              {source?.citation ?? key}{' '}
              {source?.url && (
                <a href={source.url} target="_blank" rel="noreferrer" aria-label={`Open source ${index + 1}`}>
                  Open
                </a>
              )}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
