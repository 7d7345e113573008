const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Words that join two statements or two nouns. */
export const coordinators = words('en of maar doch alsmede alsook evenals noch hetzij danwel respectievelijk');

/** Words that deny. */
export const negators = words('niet geen nimmer nooit noch evenmin niemand niets nergens geenszins generlei');

/** Modal auxiliaries. */
export const modals = words(
  'kan kunnen kon konden moet moeten moest moesten zal zullen zou zouden mag mogen mocht mochten',
);

/** Particles of separable verbs that may stand among the verbs at the end of a clause. */
export const particles = words(
  'aan achter af bij binnen door in mee na op open over plaats terug toe tegen uit vast voor voort vrij weg zorg deel vooraf samen',
);

/** Words that begin an interruption between commas which is no clause: ", bedoeld in artikel 8,". */
export const interrupters = words(
  'bedoeld bedoelde genoemd genoemde omschreven vermeld gegeven gelezen onderscheidenlijk respectievelijk dan als zoals voor met in op na',
);

/** Words before an "als" that compares: "aangemerkt als", "zowel … als". */
export const comparesWith = words(
  'aangemerkt beschouwd geldt gelden zowel aanmerken beschouwen optreedt optreden wijze evenzeer even evenveel dezelfde hetzelfde zoveel zover ' +
    'bekend aangewezen anders fungeert dient zo werkzaam voorgedragen aangeduid niet dan meer minder eerder later hetzij dat anderen',
);
