/** What somebody who speaks to the press is said to do. */
export const SAYING = new Set(
  'said says say told tell reported stated announced added revealed confirmed acknowledged tweeted wrote claimed slammed labeled labelled noted blamed accused declared alleged alleges insisted insists explained maintained argued asserted estimated condemned denounced described called termed believe believes suspect suspects'.split(
    ' ',
  ),
);
