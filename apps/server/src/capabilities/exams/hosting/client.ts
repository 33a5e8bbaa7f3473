import type { ExamServerMessage } from '../../../contracts/index.ts';

/** The one connection a hosted encounter speaks to. */
export interface ExamClient {
  /** Made by the tab, so that its own reconnection is told from another's. */
  readonly tab: string;
  /** Position from which entries are still to be shown. */
  shown: number;
  send(message: ExamServerMessage): void;
  /** Says why and closes. */
  close(message: ExamServerMessage, code: number): void;
}
