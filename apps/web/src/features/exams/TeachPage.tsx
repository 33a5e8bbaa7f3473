import { Page } from '../../shell/page.tsx';

export function TeachPage() {
  return <Page title="Teach" />;
}
