import { useEffect, useRef, type ReactNode } from 'react';
import type { Act } from '@openward/encounter';
import { Button } from '../../../design/index.ts';
import { useAct } from '../acts/use-act.ts';
import { useHold } from '../state/use-bedside.ts';
import panel from '../panels/panel.module.css';

interface OrderFormProps {
  readonly title: string;
  readonly children?: ReactNode;
  /** The act as it stands, or null while something is missing. */
  readonly order: Act | null;
  readonly verb: string;
  readonly onDone: () => void;
}

/** One order, read back before it is done. Refused orders stay on the screen to be put right. */
export function OrderForm({ title, children, order, verb, onDone }: OrderFormProps) {
  const { act, busy } = useAct();
  const form = useRef<HTMLFormElement>(null);
  useHold('composing', true);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, select, button')?.focus();
  }, []);
  return (
    <form
      ref={form}
      className={panel.form}
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        if (!order || busy) return;
        void act(order).then((refusal) => (refusal ? undefined : onDone()));
      }}
    >
      <h3>{title}</h3>
      {children}
      <div className={panel.actions}>
        <Button type="submit" variant="primary" disabled={!order || busy}>
          {verb}
        </Button>
        <Button variant="quiet" onClick={onDone}>
          Back
        </Button>
      </div>
    </form>
  );
}
