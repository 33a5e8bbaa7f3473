import { Fragment } from 'react';
import type { Block, Inline } from '../markdown.ts';

/** Sources numbered in the order of their mention, with what each number stands for. */
export interface Numbering {
  readonly numberOf: (key: string) => number;
  readonly citationOf: (key: string) => string;
}
import styles from './Markdown.module.css';

function Parts({ parts, sources }: { parts: readonly Inline[]; sources: Numbering }) {
  return parts.map((part, index) => {
    switch (part.kind) {
      case 'strong':
        return <strong key={index}>{part.text}</strong>;
      case 'emphasis':
        return <em key={index}>{part.text}</em>;
      case 'code':
        return <code key={index}>{part.text}</code>;
      case 'link':
        return (
          <a key={index} href={part.href} target="_blank" rel="noreferrer">
            {part.text}
          </a>
        );
      case 'source':
        return (
          <a
            key={index}
            href={`#source-${part.text}`}
            className={styles.source}
            aria-label={`Source ${sources.numberOf(part.text)}: ${sources.citationOf(part.text)}`}
          >
            {sources.numberOf(part.text)}
          </a>
        );
      case 'text':
        return <Fragment key={index}>{part.text}</Fragment>;
    }
  });
}

/** Teaching text. Its headings stand below one of the page's second level. */
export function Markdown({ blocks, sources }: { blocks: readonly Block[]; sources: Numbering }) {
  return (
    <div className={styles.text}>
      {blocks.map((block, index) => {
        switch (block.kind) {
          case 'heading': {
            const Heading = block.level <= 2 ? 'h3' : 'h4';
            return (
              <Heading key={index}>
                <Parts parts={block.text} sources={sources} />
              </Heading>
            );
          }
          case 'paragraph':
            return (
              <p key={index}>
                <Parts parts={block.text} sources={sources} />
              </p>
            );
          case 'quote':
            return (
              <blockquote key={index}>
                <Parts parts={block.text} sources={sources} />
              </blockquote>
            );
          case 'list': {
            const List = block.ordered ? 'ol' : 'ul';
            return (
              <List key={index}>
                {block.items.map((item, place) => (
                  <li key={place}>
                    <Parts parts={item} sources={sources} />
                  </li>
                ))}
              </List>
            );
          }
        }
      })}
    </div>
  );
}
