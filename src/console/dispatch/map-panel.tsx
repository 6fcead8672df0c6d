/** The map beside the timeline; its program is loaded only here, and the screen works without it. */
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MapRoadsDocument, MapSettlementsDocument } from '../generated/operations.generated.ts';
import { client } from '../shared/client.ts';
import type { TimelineRow } from './axis.ts';
import type { DayMap, Ground } from './map-canvas.ts';
import type { Selection } from './timeline.tsx';

export function MapPanel(props: {
  readonly rows: readonly TimelineRow[];
  readonly selection: Selection | null;
  readonly onSelect: (selection: Selection) => void;
}) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<DayMap | null>(null);
  const [broken, setBroken] = useState(false);
  const select = useRef(props.onSelect);
  select.current = props.onSelect;
  useEffect(() => {
    let made: DayMap | null = null;
    let gone = false;
    const open = async (): Promise<void> => {
      const [{ createDayMap }, ground] = await Promise.all([import('./map-canvas.ts'), readGround()]);
      if (gone || box.current === null) return;
      made = createDayMap(box.current, ground, (selection) => select.current(selection));
      setMap(made);
    };
    open().catch(() => setBroken(true));
    return () => {
      gone = true;
      made?.close();
    };
  }, []);
  useEffect(() => map?.showRuns(props.rows), [map, props.rows]);
  useEffect(() => map?.showSelection(props.rows, props.selection), [map, props.rows, props.selection]);
  return (
    <div className="map-panel">
      {broken ? <p className="quiet">{t('dispatch.mapBroken')}</p> : <div ref={box} className="map-box" />}
    </div>
  );
}

/** Each half is useful without the other: without road data the runs lie on a plain ground. */
async function readGround(): Promise<Ground> {
  const [settlements, roads] = await Promise.all([
    client.query(MapSettlementsDocument, {}).toPromise(),
    client.query(MapRoadsDocument, {}).toPromise(),
  ]);
  return { settlements: settlements.data?.settlements ?? [], lines: roads.data?.roadData.lines ?? [] };
}
