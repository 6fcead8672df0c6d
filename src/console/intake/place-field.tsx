/** A place by typing: the rider's own places first, then the consortium's, then addresses, which become places when taken. */
import type { Ref } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { foldText } from '../../domain/text/fold.ts';
import {
  CreateIntakePlaceDocument,
  FindAddressesDocument,
  type FindAddressesQuery,
  FindPlacesDocument,
  type PlacePartsFragment,
} from '../generated/operations.generated.ts';
import { client } from '../shared/client.ts';
import { placeText } from './draft.ts';
import { SuggestField, type Suggestion } from './suggest-field.tsx';
import { useSearch } from './use-search.ts';

type Address = FindAddressesQuery['addresses'][number];

export interface PlaceFieldProps {
  readonly label: string;
  readonly text: string;
  readonly place: PlacePartsFragment | null;
  readonly favourites: readonly PlacePartsFragment[];
  readonly homeId: string | null;
  readonly onText: (text: string) => void;
  readonly onPlace: (place: PlacePartsFragment) => void;
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly problem?: string | undefined;
}

/** Found by every word typed, in any order, accents or not. */
function matches(place: PlacePartsFragment, text: string): boolean {
  const whole = foldText(`${place.name} ${place.address} ${place.settlement.name}`);
  return foldText(text)
    .split(/[\s,]+/)
    .every((word) => whole.includes(word));
}

async function findPlaces(search: string): Promise<readonly PlacePartsFragment[]> {
  const { data } = await client.query(FindPlacesDocument, { search }).toPromise();
  return data?.places ?? [];
}

/** Apart from the places: where no address index is loaded, places are still found. */
async function findAddresses(search: string): Promise<readonly Address[]> {
  if (search.length < 3) return [];
  const { data } = await client.query(FindAddressesDocument, { search }).toPromise();
  return data?.addresses ?? [];
}

export function PlaceField(props: PlaceFieldProps) {
  const { t } = useTranslation();
  const [problem, setProblem] = useState<string>();
  const chosen = props.place !== null && props.text === placeText(props.place);
  const search = chosen ? null : props.text;
  const places = useSearch(props.text, search === null ? null : findPlaces);
  const addresses = useSearch(props.text, search === null ? null : findAddresses);
  const near = props.favourites.filter((place) => matches(place, props.text));
  const known = new Map<string, PlacePartsFragment>();
  for (const place of [...near, ...places.rows]) known.set(place.id, place);
  const found = addresses.rows.filter((address) => address.place === null || !known.has(address.place.id));
  const options: Suggestion[] = [
    ...[...known.values()].slice(0, 8).map((place) => {
      const badge = badgeOf(place, props);
      return {
        id: place.id,
        text: placeText(place),
        ...(place.address === '' || place.address === place.name ? {} : { detail: place.address }),
        ...(badge === null ? {} : { badge: t(badge) }),
      };
    }),
    ...found.map((address, index) => ({
      id: `address-${index}`,
      text: address.label,
      badge: address.settlement === null ? t('intake.placeOutside') : t('intake.placeNew'),
    })),
  ];
  const pick = async (id: string) => {
    const place = known.get(id);
    setProblem(undefined);
    if (place !== undefined) return props.onPlace(place);
    const address = found[Number(id.replace('address-', ''))];
    if (address === undefined) return undefined;
    if (address.place !== null) return props.onPlace(address.place);
    const made = await createPlaceAt(address);
    if (typeof made === 'string') setProblem(made === '' ? t('intake.placeOutside') : made);
    else props.onPlace(made);
    return undefined;
  };
  return (
    <SuggestField
      label={props.label}
      text={props.text}
      onText={(text) => {
        setProblem(undefined);
        props.onText(text);
      }}
      options={options}
      onPick={(id) => void pick(id)}
      chosen={chosen}
      problem={problem ?? props.problem}
      empty={props.text.trim() === '' || !places.settled ? undefined : t('intake.placeNone')}
      {...(props.inputRef === undefined ? {} : { inputRef: props.inputRef })}
    />
  );
}

function badgeOf(place: PlacePartsFragment, { homeId, favourites }: PlaceFieldProps): string | null {
  if (place.id === homeId) return 'intake.placeHome';
  if (favourites.some((one) => one.id === place.id)) return 'intake.placeFavourite';
  return place.farm ? 'intake.placeFarm' : null;
}

/** The new place, or the sentence why not; empty for an address outside. */
async function createPlaceAt(address: Address): Promise<PlacePartsFragment | string> {
  if (address.settlement === null) return '';
  const { data } = await client
    .mutation(CreateIntakePlaceDocument, {
      input: {
        idempotencyKey: `address-${crypto.randomUUID()}`,
        settlementId: address.settlement.id,
        kind: 'ADDRESS',
        name: address.label,
        address: address.label,
        coordinates: address.coordinates,
      },
    })
    .toPromise();
  return data?.createPlace.place ?? data?.createPlace.userErrors[0]?.message ?? '';
}
