/** What somebody who speaks to the press is said to do. */
export const SAYING = new Set(
  'said says say told tell reported stated announced added revealed confirmed acknowledged tweeted wrote claimed labeled labelled noted blamed accused'.split(
    ' ',
  ),
);
