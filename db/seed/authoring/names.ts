/** Lists of common Hungarian names; people are combined from them by chance, and none is meant to be a real person. */

export const FAMILY_NAMES = [
  'Antal', 'Bagi', 'Bakos', 'Balla', 'Balogh', 'Barta', 'Berta', 'Bodnár', 'Borbély', 'Csonka', 'Deli', 'Dobos', 'Faragó', 'Farkas',
  'Fazekas', 'Fehér', 'Fodor', 'Fülöp', 'Gál', 'Gyenes', 'Hajdú', 'Halász', 'Hegedűs', 'Jónás', 'Kalmár', 'Kelemen', 'Kerekes', 'Király',
  'Kocsis', 'Kónya', 'Kozma', 'Lakatos', 'Lengyel', 'Lukács', 'Major', 'Máté', 'Mészáros', 'Mezei', 'Molnár', 'Nagy', 'Novák', 'Nyerges',
  'Oláh', 'Orosz', 'Pásztor', 'Pintér', 'Rácz', 'Sárközi', 'Sipos', 'Somogyi', 'Soós', 'Szekeres', 'Szűcs', 'Takács', 'Tóth',
  'Varga', 'Vass', 'Vida', 'Vörös', 'Zsoldos',
] as const;

export const GIVEN_NAMES = [
  'Ágnes', 'Ágota', 'Anikó', 'Anna', 'Attila', 'Balázs', 'Béla', 'Bence', 'Borbála', 'Csilla', 'Dezső', 'Edit', 'Emese', 'Enikő', 'Erika',
  'Erzsébet', 'Eszter', 'Etelka', 'Éva', 'Ferenc', 'Gábor', 'Gizella', 'Győző', 'Gyöngyi', 'Henrietta', 'Ibolya', 'Ildikó', 'Ilona', 'Irén',
  'István', 'Jenő', 'Jolán', 'József', 'Judit', 'Julianna', 'Kálmán', 'Károly', 'Katalin', 'Klára', 'Krisztina', 'Lajos', 'Levente', 'Magdolna',
  'Margit', 'Mária', 'Márta', 'Mihály', 'Nándor', 'Noémi', 'Orsolya', 'Ottó', 'Piroska', 'Rozália', 'Rudolf', 'Sarolta', 'Szilvia', 'Tamás',
  'Tünde', 'Valéria', 'Vilmos', 'Zita', 'Zoltán', 'Zsófia', 'Zsuzsanna',
] as const;

/** Chance combinations that are names of well-known people. */
export const AVOIDED_NAMES: ReadonlySet<string> = new Set([
  'Antal József', 'Balogh Zoltán', 'Farkas Bertalan', 'Fazekas Mihály', 'Fodor Gábor', 'Király Gábor', 'Király Zoltán', 'Mészáros Márta',
  'Mészáros Lőrinc', 'Molnár Ferenc', 'Molnár Tamás', 'Nagy Ferenc', 'Nagy Lajos', 'Nagy Zoltán', 'Pintér Attila', 'Pintér Béla', 'Rácz Zsófia',
  'Tóth Krisztina', 'Tóth József', 'Tóth Zoltán', 'Varga Zoltán', 'Varga Mihály', 'Varga Judit', 'Vass Éva', 'Takács Tamás', 'Kálmán Imre',
  'Soós Imre', 'Fülöp Attila', 'Kocsis Zoltán', 'Kocsis Ferenc', 'Lakatos Imre', 'Gál Kinga', 'Gál Zoltán', 'Hajdú Péter', 'Hegedűs Zsuzsanna',
  'Novák Katalin', 'Novák Ferenc', 'Lengyel József', 'Lengyel György', 'Vida Ildikó', 'Vida József', 'Vörös Márta', 'Bodnár Attila',
]);

export const STREETS = [
  'Ady Endre utca', 'Akácfa utca', 'Arany János utca', 'Árpád utca', 'Bajcsy-Zsilinszky utca', 'Bem utca', 'Béke utca', 'Bercsényi utca',
  'Damjanich utca', 'Dózsa György utca', 'Erkel Ferenc utca', 'Gárdonyi utca', 'Hunyadi utca', 'Jókai utca', 'József Attila utca',
  'Kinizsi utca', 'Kölcsey utca', 'Kossuth Lajos utca', 'Madách utca', 'Mikszáth utca', 'Móra Ferenc utca', 'Móricz Zsigmond utca',
  'Nyárfa utca', 'Petőfi Sándor utca', 'Rákóczi út', 'Rózsa utca', 'Széchenyi utca', 'Táncsics utca', 'Tavasz utca', 'Vörösmarty utca',
] as const;

export const FARM_NOTES = [
  'A műút végétől 600 m földút.',
  'Eső után a földút nehezen járható, a gát felőli bejárat jobb.',
  'A kapunál kutya; dudálni, nem bemenni.',
  'A postaládáknál vár, a tanya onnan 200 m.',
  'Kék kapu, mellette gémeskút.',
] as const;

export const DRIVER_NOTES = [
  'A csengő nem szól, telefonáljon.',
  'Nagyothall, hangosan szóljon.',
  'A kapuban vár.',
  'Lassan ér ki, kérem, várja meg.',
  'Bevásárlószatyrokkal jön, segítsen.',
] as const;
