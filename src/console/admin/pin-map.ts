/** A point on the map, set by a click or by dragging the pin; the same ground as the dispatcher's map. */
import { Map as LibreMap, Marker, NavigationControl } from 'maplibre-gl';
import { type Ground, toStyle } from '../dispatch/map-canvas.ts';

export interface Point {
  readonly lat: number;
  readonly lon: number;
}

export interface PinMap {
  readonly put: (point: Point) => void;
  readonly close: () => void;
}

const PLACES = 1e6;
const round = (degrees: number) => Math.round(degrees * PLACES) / PLACES;

/** @throws when the browser draws no WebGL; the two fields beside it still work. */
export function createPinMap(box: HTMLElement, ground: Ground, start: Point, onMove: (point: Point) => void): PinMap {
  const map = new LibreMap({
    container: box,
    style: toStyle(ground),
    attributionControl: false,
    center: [start.lon, start.lat],
    zoom: 12,
  });
  map.addControl(new NavigationControl({ showCompass: false }));
  for (const { name, coordinates } of ground.settlements) {
    const label = document.createElement('span');
    label.className = 'map-name';
    label.textContent = name;
    new Marker({ element: label, anchor: 'left', offset: [6, 0] })
      .setLngLat([coordinates.lon, coordinates.lat])
      .addTo(map);
  }
  const pin = new Marker({ draggable: true }).setLngLat([start.lon, start.lat]).addTo(map);
  const tell = () => {
    const { lat, lng } = pin.getLngLat();
    onMove({ lat: round(lat), lon: round(lng) });
  };
  pin.on('dragend', tell);
  map.on('click', (event) => {
    pin.setLngLat(event.lngLat);
    tell();
  });
  return {
    put: ({ lat, lon }) => {
      pin.setLngLat([lon, lat]);
      map.easeTo({ center: [lon, lat], animate: false });
    },
    close: () => map.remove(),
  };
}
