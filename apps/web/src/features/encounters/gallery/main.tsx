import { createRoot } from 'react-dom/client';
import '../../../design/styles/font.css';
import '../../../design/styles/tokens.css';
import '../../../design/styles/base.css';
import { Figures } from './figures.tsx';

const root = document.getElementById('root');
if (root) createRoot(root).render(<Figures />);
