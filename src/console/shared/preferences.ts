/** What a person sets for this browser: language, colours, size of type. */
export interface Preferences {
  readonly language: 'hu' | 'en';
  readonly theme: 'system' | 'light' | 'dark';
  readonly largeType: boolean;
}

const KEY = 'falubusz.preferences';
const DEFAULTS: Preferences = { language: 'hu', theme: 'system', largeType: false };

export function readPreferences(): Preferences {
  try {
    return { ...DEFAULTS, ...(JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Preferences>) };
  } catch {
    return DEFAULTS; // private mode or a broken entry: the defaults serve everybody
  }
}

/** Takes effect at once. @returns all of them */
export function savePreferences(change: Partial<Preferences>): Preferences {
  const next = { ...readPreferences(), ...change };
  try {
    localStorage.setItem(KEY, JSON.stringify(next));
  } catch {
    // without storage the choice lasts until the page is left
  }
  applyPreferences(next);
  return next;
}

/** Puts the preferences on the root element, where the style sheets read them. */
export function applyPreferences(preferences: Preferences = readPreferences()): void {
  const root = document.documentElement;
  root.lang = preferences.language;
  if (preferences.theme === 'system') root.removeAttribute('data-theme');
  else root.dataset['theme'] = preferences.theme;
  root.toggleAttribute('data-large', preferences.largeType);
}
