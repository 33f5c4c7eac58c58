import { CircleHelp, Menu, Moon, Sun } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { Button } from 'react-aria-components/Button';
import { DialogTrigger } from 'react-aria-components/Dialog';
import { useRoute } from 'wouter';
import { Hint } from '../parts/Hint.tsx';
import { Sheet } from '../parts/Sheet.tsx';
import { currentTheme, onThemeChange, setTheme } from '../theme/theme.ts';
import { helpStore } from './helpStore.ts';
import { PageLinks } from './PageLinks.tsx';
import { SearchBox } from './SearchBox.tsx';
import { ViewActions } from './ViewActions.tsx';

/** The name, the pages, the search box, the theme and the help; on a phone, all but the search are in a menu. */
export function TopBar() {
  const { other, switchTheme, icon } = useThemeSwitch();
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
      <PageLinks />
      <SearchBox />
      <div className="top-bar-end">
        <Hint text={`Switch to ${other}`}>
          <Button className="button ghost icon" aria-label={`Switch to ${other}`} onPress={switchTheme}>
            {icon}
          </Button>
        </Hint>
        <Hint text="Keyboard shortcuts (?)">
          <Button className="button ghost icon" aria-label="Keyboard shortcuts" onPress={openHelp}>
            <CircleHelp aria-hidden />
          </Button>
        </Hint>
      </div>
      <PhoneMenu />
    </header>
  );
}

function PhoneMenu() {
  const [isExploring] = useRoute('/');
  const { other, switchTheme, icon } = useThemeSwitch();
  return (
    <DialogTrigger>
      <Button className="button ghost icon menu-button" aria-label="Menu">
        <Menu aria-hidden />
      </Button>
      <Sheet className="menu-sheet" title="Rendezvous">
        {(close) => (
          <>
            <PageLinks onGo={close} />
            <div className="menu-actions">
              {isExploring && <ViewActions onAct={close} />}
              <Button className="button" onPress={switchTheme}>
                {icon}
                Switch to {other}
              </Button>
            </div>
          </>
        )}
      </Sheet>
    </DialogTrigger>
  );
}

function useThemeSwitch() {
  const theme = useSyncExternalStore(onThemeChange, currentTheme);
  const other = theme === 'dark' ? 'light' : 'dark';
  return {
    other,
    switchTheme: () => setTheme(other),
    icon: other === 'light' ? <Sun aria-hidden /> : <Moon aria-hidden />,
  };
}

function openHelp(): void {
  helpStore.setState({ isOpen: true });
}
