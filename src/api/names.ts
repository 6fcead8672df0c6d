import type { Language } from '../domain/actor.ts';

/** Family name first in Hungarian, last in English. */
export function sayName(
  person: { readonly familyName: string; readonly givenName: string },
  language: Language,
): string {
  const { familyName, givenName } = person;
  return language === 'hu' ? `${familyName} ${givenName}` : `${givenName} ${familyName}`;
}
