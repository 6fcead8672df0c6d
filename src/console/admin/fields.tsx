/** The fields of an edit form. Every value is a text here; a section turns texts into its input. */
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AdminPlacesDocument, MapRoadsDocument, MapSettlementsDocument } from '../generated/operations.generated.ts';
import { client } from '../shared/client.ts';
import { DatePicker } from '../shared/ui/date-picker.tsx';
import { TimeField } from '../shared/ui/time-field.tsx';
import type { PinMap } from './pin-map.ts';

export type Values = Readonly<Record<string, string>>;

export interface Choice {
  readonly value: string;
  readonly text: string;
}

/** What is entered: `check` is 'true' or 'false', `place` an id, `point` 'lat,lon'. */
export interface FieldSpec {
  readonly name: string;
  readonly label: string;
  readonly kind:
    | 'text'
    | 'number'
    | 'time'
    | 'date'
    | 'password'
    | 'email'
    | 'tel'
    | 'check'
    | 'choice'
    | 'place'
    | 'point'
    | 'long';
  readonly choices?: readonly Choice[];
  readonly hint?: string;
  readonly required?: boolean;
}

interface FieldProps {
  readonly spec: FieldSpec;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export function Field({ spec, value, onChange }: FieldProps) {
  const id = useId();
  const hintId = `${id}-hint`;
  if (spec.kind === 'check') {
    return (
      <label className="check">
        <input
          type="checkbox"
          checked={value === 'true'}
          onChange={(event) => onChange(String(event.target.checked))}
        />
        {spec.label}
      </label>
    );
  }
  if (spec.kind === 'date' || spec.kind === 'time') {
    const known = { label: spec.label, value, onChange, isRequired: spec.required === true };
    return spec.kind === 'date' ? <DatePicker {...known} /> : <TimeField {...known} hint={spec.hint} />;
  }
  if (spec.kind === 'point') return <PointField spec={spec} value={value} onChange={onChange} />;
  if (spec.kind === 'place') return <PlaceChoice spec={spec} value={value} onChange={onChange} />;
  const common = {
    id,
    value,
    required: spec.required === true,
    onChange: (event: { readonly target: { readonly value: string } }) => onChange(event.target.value),
    ...(spec.hint === undefined ? {} : { 'aria-describedby': hintId }),
  };
  return (
    <div className="field">
      <label htmlFor={id}>{spec.label}</label>
      {spec.kind === 'choice' ? (
        <select {...common}>
          {spec.choices?.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.text}
            </option>
          ))}
        </select>
      ) : spec.kind === 'long' ? (
        <textarea {...common} rows={3} />
      ) : (
        <input {...common} type={spec.kind} autoComplete="off" />
      )}
      {spec.hint !== undefined && (
        <span id={hintId} className="hint">
          {spec.hint}
        </span>
      )}
    </div>
  );
}

/** A known place by typing; the value is its id. */
function PlaceChoice({ spec, value, onChange }: FieldProps) {
  const { t } = useTranslation();
  const id = useId();
  const [search, setSearch] = useState('');
  const [found, setFound] = useState<readonly Choice[]>(spec.choices ?? []);
  useEffect(() => {
    if (search.length < 2) return;
    const timer = setTimeout(async () => {
      const { data } = await client.query(AdminPlacesDocument, { search }).toPromise();
      setFound(
        (data?.places ?? []).map((place) => ({ value: place.id, text: `${place.name}, ${place.settlement.name}` })),
      );
    }, 200);
    return () => clearTimeout(timer);
  }, [search]);
  return (
    <div className="field">
      <label htmlFor={id}>{spec.label}</label>
      <input
        type="search"
        aria-label={`${spec.label}: ${t('admin.search')}`}
        placeholder={t('admin.searchPlace')}
        value={search}
        onChange={(event) => setSearch(event.target.value)}
      />
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {value === '' && <option value="">{t('admin.choose')}</option>}
        {found.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.text}
          </option>
        ))}
      </select>
    </div>
  );
}

/** By hand or on the map; without WebGL the two numbers remain. */
function PointField({ spec, value, onChange }: FieldProps) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  const pin = useRef<PinMap | null>(null);
  const tell = useRef(onChange);
  tell.current = onChange;
  const [lat = '', lon = ''] = value.split(',');
  const start = useRef({ lat: Number(lat) || 46.93, lon: Number(lon) || 20.1 });
  useEffect(() => {
    let gone = false;
    const open = async (): Promise<void> => {
      const [{ createPinMap }, settlements, roads] = await Promise.all([
        import('./pin-map.ts'),
        client.query(MapSettlementsDocument, {}).toPromise(),
        client.query(MapRoadsDocument, {}).toPromise(),
      ]);
      if (gone || box.current === null) return;
      const ground = { settlements: settlements.data?.settlements ?? [], lines: roads.data?.roadData.lines ?? [] };
      pin.current = createPinMap(box.current, ground, start.current, (point) =>
        tell.current(`${point.lat},${point.lon}`),
      );
    };
    open().catch(() => undefined);
    return () => {
      gone = true;
      pin.current?.close();
    };
  }, []);
  const enter = (next: string) => {
    onChange(next);
    const [nextLat, nextLon] = next.split(',').map(Number);
    if (nextLat && nextLon) pin.current?.put({ lat: nextLat, lon: nextLon });
  };
  return (
    <fieldset className="choices point">
      <legend>{spec.label}</legend>
      <div ref={box} className="pin-map" />
      <label className="field">
        <span>{t('admin.lat')}</span>
        <input inputMode="decimal" value={lat} onChange={(event) => enter(`${event.target.value},${lon}`)} />
      </label>
      <label className="field">
        <span>{t('admin.lon')}</span>
        <input inputMode="decimal" value={lon} onChange={(event) => enter(`${lat},${event.target.value}`)} />
      </label>
    </fieldset>
  );
}
