export type Theme = 'light' | 'dark';

const key = 'rendezvous-theme';
const dark = matchMedia('(prefers-color-scheme: dark)');
/** The theme chosen here; null: that of the system. */
let chosen: Theme | null = storedTheme();

/** The theme in use: the one chosen here, else the system's. */
export function currentTheme(): Theme {
  return chosen ?? (dark.matches ? 'dark' : 'light');
}

/** Sets the theme of the page and remembers it; the system's own choice is not stored. */
export function setTheme(theme: Theme): void {
  const isSystems = theme === (dark.matches ? 'dark' : 'light');
  chosen = isSystems ? null : theme;
  try {
    if (isSystems) localStorage.removeItem(key);
    else localStorage.setItem(key, theme);
  } catch {
    // A browser that refuses to store has it for this visit.
  }
  applyTheme();
}

/** Puts the chosen theme on the page. */
export function applyTheme(): void {
  if (chosen) document.documentElement.dataset.theme = chosen;
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

function storedTheme(): Theme | null {
  try {
    const stored = localStorage.getItem(key);
    return stored === 'light' || stored === 'dark' ? stored : null;
  } catch {
    return null;
  }
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
