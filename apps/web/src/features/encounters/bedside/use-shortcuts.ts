import { useEffect, useRef } from 'react';
import { PANELS, type PanelKey } from './panels.ts';
import { readSettings } from './settings.ts';

interface Shortcuts {
  readonly panel: (panel: PanelKey) => void;
  readonly pause: () => void;
  readonly palette: () => void;
  readonly help: () => void;
  readonly room: () => void;
}

/** Whether a key press belongs to a field or control rather than to the page. */
function isTaken(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) return true;
  return key === ' ' && target.closest('button, a, [role="button"], summary') !== null;
}

/** Single keys and Control+K; single keys can be switched off, for people who dictate or press by accident. */
export function useShortcuts(active: boolean, shortcuts: Shortcuts): void {
  const latest = useRef(shortcuts);
  useEffect(() => {
    latest.current = shortcuts;
  });
  useEffect(() => {
    if (!active) return;
    const press = (event: KeyboardEvent): void => {
      const { key } = event;
      if (event.defaultPrevented) return;
      if ((event.ctrlKey || event.metaKey) && key.toLowerCase() === 'k') {
        event.preventDefault();
        return latest.current.palette();
      }
      if (event.ctrlKey || event.metaKey || event.altKey || isTaken(event.target, key) || !readSettings().singleKeys)
        return;
      const panel = PANELS.find((each) => each.shortcut === key);
      if (panel) latest.current.panel(panel.key);
      else if (key === ' ') latest.current.pause();
      else if (key === '/') latest.current.palette();
      else if (key === '?') latest.current.help();
      else if (key === 'v') latest.current.room();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [active]);
}
