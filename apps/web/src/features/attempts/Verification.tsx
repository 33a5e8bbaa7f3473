import { BadgeCheck, Clock3, CircleDashed, Server, ShieldAlert } from 'lucide-react';
import { Badge } from '../../design/index.ts';
import type { KeptAttempt } from './attempts.queries.ts';

export type Verification = KeptAttempt['verification'];

const reasons: Readonly<Record<NonNullable<Verification['reason']>, string>> = {
  engineMissing: 'The engine this was played under is no longer here, so it could not be run again.',
  packMissing: 'The content this was played with is no longer here, so it could not be run again.',
  caseMissing: 'The case is not in the content it names, so it could not be run again.',
  replayDiffers: 'Run again from its own commands it came out differently, so it is kept but does not count.',
  recordMalformed: 'Its record is damaged, so it could not be run again.',
  setupRefused: 'It could not be started again from its own settings.',
};

/** What the server says about how far a record can be relied upon. */
export function verificationWords(verification: Verification): { readonly name: string; readonly why: string } {
  switch (verification.status) {
    case 'open':
      return { name: 'Not finished', why: 'It is checked when it is finished.' };
    case 'pending':
      return { name: 'Being checked', why: 'The server runs it again from its commands; this takes a moment.' };
    case 'verified':
      return {
        name: 'Verified',
        why: 'The server ran it again under the same engine and content, and it came out the same.',
      };
    case 'hosted':
      return { name: 'Run by the server', why: 'The server itself ran this encounter.' };
    case 'unverified':
      return {
        name: 'Unverified',
        why: verification.reason ? reasons[verification.reason] : 'It could not be checked, so it does not count.',
      };
  }
}

const icons = {
  open: CircleDashed,
  pending: Clock3,
  verified: BadgeCheck,
  hosted: Server,
  unverified: ShieldAlert,
} as const;

export function VerificationBadge({ verification }: { verification: Verification }) {
  const Icon = icons[verification.status];
  const good = verification.status === 'verified' || verification.status === 'hosted';
  return (
    <Badge
      tone={good ? 'positive' : verification.status === 'unverified' ? 'accent' : 'plain'}
      icon={<Icon aria-hidden="true" />}
    >
      {verificationWords(verification).name}
    </Badge>
  );
}
