import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ErrorBoundary } from 'react-error-boundary';
import { PageFailed } from './PageFailed.tsx';
import { Pages } from './Pages.tsx';
import { openPage } from './store/tasks/openPage.ts';
import { applyTheme } from './theme/theme.ts';
import './theme/fonts.css';
import './theme/tokens.css';
import './theme/base.css';
import './theme/layout.css';
import './theme/parts.css';
import './theme/canvas.css';
import './theme/panels.css';
import './theme/reading.css';
import './theme/share.css';
import './theme/briefing.css';

applyTheme();
void openPage();
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <ErrorBoundary FallbackComponent={PageFailed}>
        <Pages />
      </ErrorBoundary>
    </StrictMode>,
  );
}
