const ARTICLE = /^(?:al|el|ad|ar|as|ash|at|az|an|ed|er|es|esh|et|ez) (?=\S{3})/;
const KIND_OF_DIVISION =
  / (?:province|governorate|state|region|oblast|voivodeship|prefecture|department|district|city)$/;
const POINT_OF_COMPASS = /^(north|south|east|west)ern (?=\S)/;

const PLAIN = /^[a-z]+(?: [a-z]+)*$/i;

/** A place name without case, accents, apostrophes, hyphens and dots: 'Al-Qā’im' and 'al Qaim' are the same. */
export function foldName(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase();
  return name
    .normalize('NFD')
    .replace(/[\p{M}.'’‘ʿʾʻʼ`]/gu, '')
    .toLowerCase()
    .replaceAll('ı', 'i')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('đ', 'd')
    .replaceAll('ß', 'ss')
    .replace(/[-‐‑–,/()\s]+/g, ' ')
    .trim();
}

/** The folded name in the loosest spelling that newsrooms use: no Arabic article, one letter for two, '-a' for '-ah', '-e-' for '-i-'. */
export function looseName(name: string): string {
  const bare = foldName(name).replace(ARTICLE, '');
  return bare
    .replace(PLAIN.test(bare) ? /([a-z])\1/g : /(\p{L})\1/gu, '$1')
    .replace(/ah(?= |$)/g, 'a')
    .replace(/ i (?=\S)/g, ' e ');
}

/** A division's name without its kind: 'Anbar province' and 'Al Anbar' are the same, so are 'Northern' and 'North Darfur'. */
export function divisionName(name: string): string {
  return looseName(foldName(name).replace(KIND_OF_DIVISION, '').replace(POINT_OF_COMPASS, '$1 '));
}
