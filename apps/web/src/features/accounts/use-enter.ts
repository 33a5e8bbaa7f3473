import { useState } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { messageOf } from '../../api/index.ts';
import { toast } from '../../design/index.ts';
import { useKeepAttempts } from '../attempts/index.ts';

/** After signing in or up: takes the attempts of this browser along, then goes where the reader was going. */
export function useEnter(next: string | undefined) {
  const navigate = useNavigate();
  const keep = useKeepAttempts();
  const [entering, setEntering] = useState(false);
  async function enter(attempts: readonly string[]): Promise<void> {
    setEntering(true);
    try {
      if (attempts.length > 0) {
        const count = await keep.mutateAsync(attempts);
        toast(count === 1 ? 'Your attempt is kept in your record.' : `${count} attempts are kept in your record.`);
      }
    } catch (error) {
      toast(`You are signed in, but an attempt could not be kept: ${messageOf(error)} Try again from “My record”.`);
    }
    await navigate({ to: next ?? '/' });
  }
  return { enter, entering };
}
