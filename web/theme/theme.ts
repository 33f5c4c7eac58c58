export type Theme = 'light' | 'dark';

const key = 'rendezvous-theme';
const dark = matchMedia('(prefers-color-scheme: dark)');

/** The theme in use: the one chosen here, else the system's. */
export function currentTheme(): Theme {
  return chosenTheme() ?? (dark.matches ? 'dark' : 'light');
}

/** Sets the theme of the page and remembers it; the system's own choice is not stored. */
export function setTheme(theme: Theme): void {
  const isSystems = theme === (dark.matches ? 'dark' : 'light');
  if (isSystems) localStorage.removeItem(key);
  else localStorage.setItem(key, theme);
  applyTheme();
}

/** Puts the chosen theme on the page. */
export function applyTheme(): void {
  const theme = chosenTheme();
  if (theme) document.documentElement.dataset.theme = theme;
  else delete document.documentElement.dataset.theme;
}

/** Calls back after the theme has changed, by a choice or by the system; answers how to stop. */
export function onThemeChange(hear: () => void): () => void {
  const observer = new MutationObserver(hear);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  dark.addEventListener('change', hear);
  return () => {
    observer.disconnect();
    dark.removeEventListener('change', hear);
  };
}

function chosenTheme(): Theme | null {
  const chosen = localStorage.getItem(key);
  return chosen === 'light' || chosen === 'dark' ? chosen : null;
}

/** What is read while the page has its light colours; nothing is painted meanwhile. */
export function inLight<Read>(read: () => Read): Read {
  const { dataset } = document.documentElement;
  dataset.theme = 'light';
  try {
    return read();
  } finally {
    applyTheme();
  }
}
