import { CircleHelp, Moon, Sun } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { Button } from 'react-aria-components/Button';
import { Hint } from '../parts/Hint.tsx';
import { currentTheme, onThemeChange, setTheme } from '../theme/theme.ts';
import { helpStore } from './helpStore.ts';
import { SearchBox } from './SearchBox.tsx';

/** The name, the search box, the theme and the help. */
export function TopBar() {
  const theme = useSyncExternalStore(onThemeChange, currentTheme);
  const other = theme === 'dark' ? 'light' : 'dark';
  return (
    <header className="top-bar">
      <span className="brand">
        <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
          <circle cx="8" cy="12" r="5.2" fill="none" stroke="currentColor" strokeWidth="1.8" />
          <circle cx="16" cy="12" r="5.2" fill="none" stroke="currentColor" strokeWidth="1.8" />
          <circle cx="12" cy="12" r="1.5" fill="currentColor" />
        </svg>
        Rendezvous
      </span>
      <SearchBox />
      <div className="top-bar-end">
        <Hint text={`Switch to ${other}`}>
          <Button className="button ghost icon" aria-label={`Switch to ${other}`} onPress={() => setTheme(other)}>
            {theme === 'dark' ? <Sun aria-hidden /> : <Moon aria-hidden />}
          </Button>
        </Hint>
        <Hint text="Keyboard shortcuts (?)">
          <Button
            className="button ghost icon"
            aria-label="Keyboard shortcuts"
            onPress={() => helpStore.setState({ isOpen: true })}
          >
            <CircleHelp aria-hidden />
          </Button>
        </Hint>
      </div>
    </header>
  );
}
