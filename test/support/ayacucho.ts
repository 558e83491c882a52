import type { Dossier } from '../../src/model/dossier.ts';
import type { Place } from '../../src/model/place.ts';
import type { Days } from '../../src/model/when.ts';
import { aDossier, type Written } from './a-dossier.ts';
import { aClaim, anIncident, atLeast, exactly, said } from './a-reading.ts';

const place = (name: string, country: string): Place => ({
  name,
  aliases: [],
  admin1: null,
  country,
  lat: null,
  lon: null,
  where_prec: 1,
  coordinatesFrom: null,
});
const on = (start: string, end = start, date_prec = 1): Days => ({
  start,
  end,
  date_prec,
  timeOfDay: null,
  zone: null,
  basis: 'stated',
});

const bombing = anIncident({
  title: 'bombing in Ayacucho',
  kind: 'Remote explosive/landmine/IED',
  place: place('Ayacucho', 'Peru'),
  when: on('2019-05-14'),
});
const ambush = anIncident({
  main: false,
  title: 'ambush in Huanta',
  place: place('Huanta', 'Peru'),
  when: on('2019-03-01', '2019-03-31', 3),
  by: ['red-fraction'],
});
const quiet = anIncident({
  main: false,
  title: 'shooting in Cusco',
  place: place('Cusco', 'Peru'),
  when: on('2019-04-02'),
});

const HURT = 'At least nine people were wounded in a bombing in Ayacucho on Tuesday, police told the Andina agency.';
const NINE_CIVILIANS = 'Two of the wounded are children, a hospital said.';
const BLAME = 'The interior ministry blamed the Red Fraction for the bombing.';
const STREET = 'The blast broke windows along the street.';
const AMBUSH = 'An ambush in Huanta in March killed five soldiers.';
const AMBUSH_CLAIM = 'The Black Column claimed responsibility for the ambush.';
const CUSCO = 'Chile has not claimed responsibility for the shooting in Cusco.';
const CAMP = 'Peru has 1,200 soldiers stationed in Huanta.';
const FLEET = 'In April the navy sent two ships to the coast.';

/** A bombing in Peru: wounded but no word of dead, a blamed group but no claim, and other attacks in the same report. */
const FIRST: Written = {
  id: 'a',
  source: 'El Diario',
  publishedAt: '2019-05-15',
  incidents: [bombing, ambush, quiet],
  sentences: [
    [HURT, 0],
    [NINE_CIVILIANS, 0],
    [BLAME, 0],
    [STREET, 0],
    [AMBUSH, 1],
    [AMBUSH_CLAIM, 1],
    [CUSCO, 2],
    [CAMP, null],
    [FLEET, null],
  ],
  claims: [
    aClaim('wounded', atLeast(9, 'at least nine', 'people'), HURT, {
      speaker: 'police',
      via: 'Andina',
      cue: 'At least nine people',
    }),
    aClaim('where', place('Ayacucho', 'Peru'), HURT, { cue: 'Ayacucho' }),
    aClaim('when', on('2019-05-14'), HURT, { cue: 'on Tuesday' }),
    aClaim('weapon', { type: 'bomb', count: null, suspected: false, byClaimant: false }, HURT, { cue: 'bombing' }),
    aClaim('wounded', { ...exactly(2, 'two', 'children'), part: true }, NINE_CIVILIANS, {
      speaker: 'a hospital',
      cue: 'Two',
    }),
    aClaim('attribution', said({ stance: 'blamed', actor: 'Red Fraction', actorLevel: 'group' }), BLAME, {
      speaker: 'interior ministry',
    }),
    aClaim('damage', { state: 'some', text: 'broke windows along the street' }, STREET),
    aClaim('killed', exactly(5, 'five', 'soldiers'), AMBUSH, { incident: 1, cue: 'five soldiers' }),
    aClaim('attribution', said({ stance: 'claimed', actor: 'Black Column', actorLevel: 'group' }), AMBUSH_CLAIM, {
      incident: 1,
    }),
    aClaim('attribution', said({ stance: 'no_claim', actor: 'Chile', actorLevel: 'state' }), CUSCO, { incident: 2 }),
  ],
};

export const ayacucho = (): Dossier => aDossier(FIRST);
