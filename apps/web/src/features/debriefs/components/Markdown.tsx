import { Fragment } from 'react';
import type { Block, Inline } from '../markdown.ts';
import styles from './Markdown.module.css';

function Parts({ parts }: { parts: readonly Inline[] }) {
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
      case 'text':
        return <Fragment key={index}>{part.text}</Fragment>;
    }
  });
}

/** Teaching text. Its headings stand below one of the page's second level. */
export function Markdown({ blocks }: { blocks: readonly Block[] }) {
  return (
    <div className={styles.text}>
      {blocks.map((block, index) => {
        switch (block.kind) {
          case 'heading': {
            const Heading = block.level <= 2 ? 'h3' : 'h4';
            return (
              <Heading key={index}>
                <Parts parts={block.text} />
              </Heading>
            );
          }
          case 'paragraph':
            return (
              <p key={index}>
                <Parts parts={block.text} />
              </p>
            );
          case 'quote':
            return (
              <blockquote key={index}>
                <Parts parts={block.text} />
              </blockquote>
            );
          case 'list': {
            const List = block.ordered ? 'ol' : 'ul';
            return (
              <List key={index}>
                {block.items.map((item, place) => (
                  <li key={place}>
                    <Parts parts={item} />
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
