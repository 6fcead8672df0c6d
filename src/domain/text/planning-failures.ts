/** Why a planning job failed, in words. Stored as `KEY|detail`, so that each viewer reads it in the own language. */
import type { Language } from '../actor.ts';
import { sayText, type Text } from './catalogue.ts';

const FAILURES = {
  PROBLEM_REFUSED: {
    hu: 'A nap adataiból nem készíthető terv: {{detail}}. Javítsa a megnevezett adatot, és indítsa újra a tervezést.',
    en: "The day's data cannot be planned: {{detail}}. Correct what is named and plan again.",
  },
  CHECKER_REFUSED: {
    hu: 'Az ellenőrző visszautasította a tervet ({{detail}}), ezért nem mentettük el. Indítsa újra más kezdőszámmal, és értesítse az üzemeltetőt.',
    en: 'The checker refused the plan ({{detail}}), so it was not stored. Plan again with another seed and tell the operator.',
  },
  SOLVER_FAILED: {
    hu: 'A tervező folyamat leállt: {{detail}} Indítsa újra a tervezést.',
    en: 'The planning process ended: {{detail}} Plan again.',
  },
  INTERRUPTED: {
    hu: 'A tervezés {{detail}} alkalommal szakadt meg félúton, ezért nem kezdtük újra. Indítsa újra a tervezést, és értesítse az üzemeltetőt.',
    en: 'Planning was interrupted {{detail}} times before its end, so it was not begun again. Plan again and tell the operator.',
  },
} as const satisfies Readonly<Record<string, Text>>;

export type PlanningFailure = keyof typeof FAILURES;

/** As it is stored: at most 1000 signs, what is longer is cut. */
export function describePlanningFailure(key: PlanningFailure, detail: string): string {
  return `${key}|${detail}`.slice(0, 1000);
}

/** A key that this version does not know reads as a failure of the solver. */
export function sayPlanningFailure(stored: string, language: Language): string {
  const [key = '', ...detail] = stored.split('|');
  const text = key in FAILURES ? FAILURES[key as PlanningFailure] : FAILURES.SOLVER_FAILED;
  return sayText(text, language, { detail: detail.join('|') || stored });
}
