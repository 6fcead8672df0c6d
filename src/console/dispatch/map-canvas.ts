/** MapLibre without a tile server: settlement points, main roads when the service has them, and the runs as lines from stop to stop. */
import {
  type GeoJSONSource,
  Map as LibreMap,
  LngLatBounds,
  Marker,
  NavigationControl,
  type StyleSpecification,
  setWorkerUrl,
} from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { MapRoadsQuery, MapSettlementsQuery } from '../generated/operations.generated.ts';
import type { TimelineRow } from './axis.ts';
import type { Selection } from './timeline.tsx';

// A file of our own address: the content policy allows no script from a blob.
setWorkerUrl(workerUrl);

/** Around what is shown: names stand to the right of their points. */
const ROOM = { top: 24, bottom: 24, left: 24, right: 96 };

export interface Ground {
  readonly settlements: MapSettlementsQuery['settlements'];
  readonly lines: MapRoadsQuery['roadData']['lines'];
}

export interface DayMap {
  readonly showRuns: (rows: readonly TimelineRow[]) => void;
  readonly showSelection: (rows: readonly TimelineRow[], selection: Selection | null) => void;
  readonly close: () => void;
}

type Position = [number, number];
interface Feature {
  readonly type: 'Feature';
  readonly properties: Readonly<Record<string, string | number | boolean>>;
  readonly geometry:
    | { readonly type: 'LineString'; readonly coordinates: Position[] }
    | { readonly type: 'Point'; readonly coordinates: Position };
}

const toPosition = ({ lat, lon }: { readonly lat: number; readonly lon: number }): Position => [lon, lat];
const collect = (features: Feature[]) => ({ type: 'FeatureCollection' as const, features: features as never[] });

/** A colour of the style sheets; the map cannot read variables. */
function readColour(value: string): string {
  const name = /var\((--[\w-]+)\)/.exec(value)?.[1] ?? value;
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim() || '#555555';
}

/** The style of the empty map: runs, stops and the chosen are sources that are filled later. */
export function toStyle(ground: Ground): StyleSpecification {
  const empty = { type: 'geojson' as const, data: collect([]) };
  const roads = ground.lines.map(
    (line): Feature => ({
      type: 'Feature',
      properties: {},
      geometry: { type: 'LineString', coordinates: line.map(toPosition) },
    }),
  );
  return {
    version: 8,
    sources: { roads: { type: 'geojson', data: collect(roads) }, runs: empty, stops: empty, chosen: empty },
    layers: [
      { id: 'ground', type: 'background', paint: { 'background-color': readColour('--surface-sunk') } },
      {
        id: 'roads',
        type: 'line',
        source: 'roads',
        paint: { 'line-color': readColour('--line-strong'), 'line-width': 1 },
      },
      {
        id: 'runs',
        type: 'line',
        source: 'runs',
        paint: {
          'line-color': ['get', 'colour'],
          'line-width': ['case', ['get', 'chosen'], 4, 1.5],
          'line-opacity': ['case', ['get', 'faded'], 0.18, 0.85],
        },
      },
      {
        id: 'stops',
        type: 'circle',
        source: 'stops',
        paint: { 'circle-radius': 4, 'circle-color': ['get', 'colour'], 'circle-opacity': 0.8 },
      },
      {
        id: 'chosen',
        type: 'line',
        source: 'chosen',
        paint: { 'line-color': readColour('--ink'), 'line-width': 4, 'line-dasharray': [1.5, 1] },
      },
      {
        id: 'chosen-ends',
        type: 'circle',
        source: 'chosen',
        filter: ['==', ['geometry-type'], 'Point'],
        paint: {
          'circle-radius': 7,
          'circle-color': readColour('--surface'),
          'circle-stroke-color': readColour('--ink'),
          'circle-stroke-width': 3,
        },
      },
    ],
  };
}

/** @throws when the browser draws no WebGL; the screen then says so. */
export function createDayMap(box: HTMLElement, ground: Ground, onSelect: (selection: Selection) => void): DayMap {
  const bounds = new LngLatBounds();
  for (const { coordinates } of ground.settlements) bounds.extend(toPosition(coordinates));
  const map = new LibreMap({
    container: box,
    style: toStyle(ground),
    attributionControl: false,
    ...(bounds.isEmpty() ? { center: [19.9, 46.9], zoom: 9 } : { bounds, fitBoundsOptions: { padding: ROOM } }),
  });
  map.addControl(new NavigationControl({ showCompass: false }), 'bottom-right');
  // Text in the map would need a font server; names are elements of the page instead.
  for (const { name, coordinates } of ground.settlements) {
    const label = document.createElement('span');
    label.className = 'map-name';
    label.textContent = name;
    new Marker({ element: label, anchor: 'left', offset: [6, 0] }).setLngLat(toPosition(coordinates)).addTo(map);
  }
  const ready = new Promise<void>((resolve) => map.once('load', () => resolve()));
  const put = (source: string, features: Feature[]) =>
    void ready.then(() => map.getSource<GeoJSONSource>(source)?.setData(collect(features)));
  let shown: readonly TimelineRow[] = [];
  for (const layer of ['stops', 'runs']) {
    map.on('click', layer, (event) => {
      const properties = event.features?.[0]?.properties;
      if (typeof properties?.['tripId'] === 'string') onSelect({ kind: 'trip', tripId: properties['tripId'] });
      else if (typeof properties?.['shiftId'] === 'string') onSelect({ kind: 'run', shiftId: properties['shiftId'] });
    });
    map.on('mouseenter', layer, () => {
      map.getCanvas().style.cursor = 'pointer';
    });
    map.on('mouseleave', layer, () => {
      map.getCanvas().style.cursor = '';
    });
  }
  const showSelection = (rows: readonly TimelineRow[], selection: Selection | null) => {
    const bar =
      selection?.kind === 'trip'
        ? rows.flatMap((row) => row.bars).find((one) => one.tripId === selection.tripId)
        : undefined;
    const row =
      selection?.kind === 'run'
        ? rows.find((one) => one.shift.id === selection.shiftId)
        : rows.find((one) => bar !== undefined && one.bars.includes(bar));
    put(
      'runs',
      rows.flatMap((one) => toLine(one, row)),
    );
    put('stops', row === undefined ? [] : toStops(row));
    put(
      'chosen',
      bar === undefined ? [] : toEnds(toPosition(bar.trip.from.coordinates), toPosition(bar.trip.to.coordinates)),
    );
    if (row !== undefined) fitToRuns(map, [row]);
  };
  return {
    showRuns: (rows) => {
      // Farms lie outside the villages: the first view holds every stop of the day.
      if (!shown.some((row) => row.run !== null)) fitToRuns(map, rows);
      shown = rows;
      showSelection(shown, null);
    },
    showSelection,
    close: () => map.remove(),
  };
}

function toLine(row: TimelineRow, chosen: TimelineRow | undefined): Feature[] {
  if (row.run === null) return [];
  return [
    {
      type: 'Feature',
      properties: {
        colour: readColour(row.colour),
        shiftId: row.shift.id,
        chosen: row === chosen,
        faded: chosen !== undefined && row !== chosen,
      },
      geometry: { type: 'LineString', coordinates: row.run.stops.map((stop) => toPosition(stop.place.coordinates)) },
    },
  ];
}

function toStops(row: TimelineRow): Feature[] {
  return (row.run?.stops ?? []).flatMap((stop): Feature[] =>
    stop.trip === null
      ? []
      : [
          {
            type: 'Feature',
            properties: { colour: readColour(row.colour), tripId: stop.trip.id },
            geometry: { type: 'Point', coordinates: toPosition(stop.place.coordinates) },
          },
        ],
  );
}

function toEnds(from: Position, to: Position): Feature[] {
  return [
    { type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates: [from, to] } },
    { type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: from } },
    { type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: to } },
  ];
}

function fitToRuns(map: LibreMap, rows: readonly TimelineRow[]): void {
  const bounds = new LngLatBounds();
  for (const row of rows) for (const stop of row.run?.stops ?? []) bounds.extend(toPosition(stop.place.coordinates));
  if (bounds.isEmpty()) return;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  map.fitBounds(bounds, { padding: ROOM, maxZoom: 13, animate: !still, duration: 300 });
}
