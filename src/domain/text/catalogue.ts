/**
 * The one catalogue of everything a person reads: Hungarian first, English second, split by subject into the files of this folder.
 * Placeholders are written `{{name}}`, as i18next reads them, so that server and console share the texts.
 */
import type { Language } from '../actor.ts';

export interface Text {
  readonly hu: string;
  readonly en: string;
}

export type Texts = Readonly<Record<string, Text>>;

/** Fills the placeholders of a text; an unknown placeholder stays visible, because a gap would change the meaning. */
export function fillText(text: string, values: Readonly<Record<string, string | number>> = {}): string {
  return text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => (name in values ? String(values[name]) : whole));
}

/** The text in the language, filled. */
export function sayText(text: Text, language: Language, values?: Readonly<Record<string, string | number>>): string {
  return fillText(text[language], values);
}
