import { ExaminePanel } from '../panels/ExaminePanel.tsx';
import { OrdersPanel } from '../panels/OrdersPanel.tsx';
import { RecordPanel } from '../panels/RecordPanel.tsx';
import { TalkPanel } from '../panels/TalkPanel.tsx';
import { TeamPanel } from '../panels/TeamPanel.tsx';
import { ThinkingPanel } from '../panels/ThinkingPanel.tsx';
import { ResultsPanel } from '../results/ResultsPanel.tsx';
import { TreatPanel } from '../treat/TreatPanel.tsx';
import type { PanelKey } from './panels.ts';

interface PanelBodyProps {
  readonly panel: PanelKey;
  /** Where on the body the examinations start. */
  readonly region: string;
  readonly treating: string | null;
  readonly onTreat: (key: string | null) => void;
}

export function PanelBody({ panel, region, treating, onTreat }: PanelBodyProps) {
  switch (panel) {
    case 'talk':
      return <TalkPanel />;
    case 'examine':
      return <ExaminePanel key={region} at={region} />;
    case 'orders':
      return <OrdersPanel />;
    case 'treat':
      return <TreatPanel opened={treating} onOpen={onTreat} />;
    case 'results':
      return <ResultsPanel />;
    case 'team':
      return <TeamPanel />;
    case 'thinking':
      return <ThinkingPanel />;
    case 'record':
      return <RecordPanel />;
    case 'patient':
      return null;
  }
}
