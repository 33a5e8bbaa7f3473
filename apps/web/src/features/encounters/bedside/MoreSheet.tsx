import { Button, Sheet } from '../../../design/index.ts';
import { useHold } from '../state/use-bedside.ts';
import type { PanelKey } from './panels.ts';
import panelStyles from '../panels/panel.module.css';

interface MoreSheetProps {
  readonly onClose: () => void;
  readonly onChoose: (panel: PanelKey) => void;
  readonly onFinish: () => void;
  readonly onHelp: () => void;
}

/** What does not fit under a thumb. */
export function MoreSheet({ onClose, onChoose, onFinish, onHelp }: MoreSheetProps) {
  useHold('dialog', true);
  const then = (what: () => void) => () => {
    onClose();
    what();
  };
  return (
    <Sheet isOpen onClose={onClose} title="More">
      <div className={panelStyles.section}>
        <Button wide onClick={then(() => onChoose('team'))}>
          Team: who is here, call for help
        </Button>
        <Button wide onClick={then(() => onChoose('thinking'))}>
          Differential diagnosis
        </Button>
        <Button wide onClick={then(() => onChoose('record'))}>
          Record of the encounter
        </Button>
        <Button wide onClick={then(onHelp)}>
          Help and settings
        </Button>
        <Button wide variant="primary" onClick={then(onFinish)}>
          Finish or stop
        </Button>
      </div>
    </Sheet>
  );
}
