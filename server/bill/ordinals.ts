/**
 * Numbers as Dutch law writes them: "eerste lid", "tweeëntwintigste lid", "lid 2a"
 * (Aanwijzingen voor de regelgeving, 3.53 on the way to refer to paragraphs).
 */
const UNITS = ['', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'];
const TEENS = [
  'tien',
  'elf',
  'twaalf',
  'dertien',
  'veertien',
  'vijftien',
  'zestien',
  'zeventien',
  'achttien',
  'negentien',
];
const TENS = ['', '', 'twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig'];

const DUTCH: readonly string[] = Array.from({ length: 100 }, (_, number) => dutchOrdinal(number));
const DUTCH_VALUES: ReadonlyMap<string, number> = new Map(
  DUTCH.flatMap((word, number): [string, number][] =>
    number === 0
      ? []
      : [
          [word, number],
          [word.replaceAll('ë', 'e'), number],
          [word.replaceAll('ë', 'en'), number],
        ],
  ),
);
const ENGLISH: readonly string[] =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
const ENGLISH_VALUES: ReadonlyMap<string, number> = new Map(ENGLISH.map((word, number) => [word, number]));

function dutchOrdinal(number: number): string {
  if (number === 0) return 'nulde';
  if (number === 1) return 'eerste';
  if (number === 3) return 'derde';
  if (number === 8) return 'achtste';
  if (number < 10) return `${UNITS[number] ?? ''}de`;
  if (number < 20) return `${TEENS[number - 10] ?? ''}de`;
  const unit = UNITS[number % 10] ?? '';
  const joint = unit === '' ? '' : unit.endsWith('e') ? 'ën' : 'en';
  return `${unit}${joint}${TENS[Math.floor(number / 10)] ?? ''}ste`;
}

/** "eerste" for 1, up to 99; undefined for other numbers. */
export function toDutchOrdinal(number: number): string | undefined {
  return number > 0 ? DUTCH[number] : undefined;
}

/** 1 for "eerste" or "first", in any capitals; undefined for another word. */
export function fromOrdinal(word: string): number | undefined {
  const lower = word.toLowerCase().normalize('NFC');
  return DUTCH_VALUES.get(lower) ?? ENGLISH_VALUES.get(lower);
}

/** "first" for 1, up to 20; undefined for other numbers. */
export function toEnglishOrdinal(number: number): string | undefined {
  return number > 0 ? ENGLISH[number] : undefined;
}
