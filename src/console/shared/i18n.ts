/** The catalogue of the domain as i18next resources; Hungarian first. Importing this file once makes `useTranslation` work. */
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Texts } from '../../domain/text/catalogue.ts';
import { consoleTexts } from '../../domain/text/console.ts';
import { readPreferences } from './preferences.ts';

function toResources(texts: Texts, language: 'hu' | 'en'): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, text[language]]));
}

/** Adds the texts of a desk that is loaded later. */
export function addTexts(texts: Texts): void {
  i18next.addResourceBundle('hu', 'translation', toResources(texts, 'hu'), true, true);
  i18next.addResourceBundle('en', 'translation', toResources(texts, 'en'), true, true);
}

void i18next.use(initReactI18next).init({
  lng: readPreferences().language,
  fallbackLng: 'hu',
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false },
  resources: {
    hu: { translation: toResources(consoleTexts, 'hu') },
    en: { translation: toResources(consoleTexts, 'en') },
  },
});
document.documentElement.lang = readPreferences().language;
