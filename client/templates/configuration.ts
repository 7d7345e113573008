const dutch = `# Hoe Toetssteen de wetsvoorstellen in deze map en de mappen daaronder toetst.
# Alles mag worden weggelaten. Wat achter # staat, telt niet mee: haal het teken weg om een regel te laten gelden.

# Taal van de meldingen: nl of en.
# language: nl

# Het recht van deze dag, voor voorstellen die hun eigen inwerkingtreding niet noemen.
# as-of: 2027-01-01

# Vanaf welke zwaarte een toetsing op de opdrachtregel mislukt: error, warning, information of never.
# fail-on: error

# Welke bestanden worden getoetst, en welke niet.
# include: ["voorstellen/**/*.md"]
# exclude: ["archief"]

# Per regel of thema: off, on, of een andere zwaarte met de reden daarvoor.
# rules:
#   two-status: off
#   criminalising-stay:
#     severity: warning
#     reason: "Waarom dit hier minder zwaar weegt."

# Mappen met eigen regels.
# packs: ["onze-regels"]
`;

const english = `# How Toetssteen checks the bills in this folder and the folders below it.
# Everything may be left out. What stands behind # does not count: take the mark away to have a line hold.

# Language of the messages: nl or en.
# language: en

# The law of this day, for bills that do not name their own entry into force.
# as-of: 2027-01-01

# From which severity a check on the command line fails: error, warning, information or never.
# fail-on: error

# Which files are checked, and which are not.
# include: ["bills/**/*.md"]
# exclude: ["archive"]

# By rule or theme: off, on, or another severity with the reason for it.
# rules:
#   two-status: off
#   criminalising-stay:
#     severity: warning
#     reason: "Why this weighs less here."

# Folders with rules of your own.
# packs: ["our-rules"]
`;

/**
 * A configuration to begin with, in which nothing is set but everything that can be is named.
 * @param locale the language of the editor
 */
export function configurationTemplate(locale: string): string {
  return /^en(?:[-_]|$)/i.test(locale) ? english : dutch;
}
