import { lazy, Suspense } from 'react';
import type { DatePickerProps } from './date-picker.tsx';
import type { TimeFieldProps } from './time-field.tsx';

/** Dates and times weigh 40 kB compressed; a board is useful before somebody chooses another day. */
const DatePicker = lazy(async () => ({ default: (await import('./date-picker.tsx')).DatePicker }));
const TimeField = lazy(async () => ({ default: (await import('./time-field.tsx')).TimeField }));

/** Shows the date as it stands until it can be changed. */
export function LaterDatePicker(props: DatePickerProps) {
  return (
    <Suspense fallback={<span className="segments">{props.value}</span>}>
      <DatePicker {...props} />
    </Suspense>
  );
}

/** The time field, loaded when it is first drawn; until then its value stands there. */
export function LaterTimeField(props: TimeFieldProps) {
  return (
    <Suspense fallback={<span className="segments">{props.value}</span>}>
      <TimeField {...props} />
    </Suspense>
  );
}
