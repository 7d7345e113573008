import { Draft } from './draft.js';
import type { Force } from './model.js';
import { isFirst, isLater, isSuccessor, type Marker, type MarkerReading } from './numbering.js';
import { isBlank } from './visibleText.js';

/** A series that is open: its last marker and the provision that it numbers. */
interface Level {
  readonly reading: MarkerReading;
  readonly node: Draft;
}

/** What the markers further on are, to decide between the letter i and the roman number i. */
export type NextReadings = () => readonly (readonly MarkerReading[])[];

/**
 * The numbering inside one article, or one stretch of inserted text. Which marker nests in which is decided by what is
 * open: a marker that comes next in an open series continues it, another opens a series below the last provision.
 */
export class Numbering {
  private levels: Level[] = [];

  constructor(
    readonly root: Draft,
    private readonly force: Force,
  ) {}

  /** The provision that text without a marker would continue. */
  get current(): Draft {
    return this.levels.at(-1)?.node ?? this.root;
  }

  /** Whether a marker would continue an open series. */
  continues(marker: Marker): boolean {
    return marker.readings.some((reading) => this.levels.some((level) => isSuccessor(level.reading, reading)));
  }

  /** The last marker of an open series of steps in capitals. */
  get step(): MarkerReading | undefined {
    return this.levels.find((level) => level.reading.style === 'capital-dot')?.reading;
  }

  /** The open levels that are numbered steps or paragraphs, to see whether a marker is the next of them. */
  get readings(): readonly MarkerReading[] {
    return this.levels.map((level) => level.reading);
  }

  /** Closes everything below `node`. */
  closeBelow(node: Draft): void {
    const at = this.levels.findIndex((level) => level.node === node);
    this.levels = this.levels.slice(0, at + 1);
  }

  /** Opens the provision that a marker numbers. Returns undefined when the marker cannot be one here. */
  open(marker: Marker, text: string, next: NextReadings): Draft | undefined {
    const place = this.place(marker, next);
    if (place === undefined) return undefined;
    this.levels = this.levels.slice(0, place.depth);
    const parent = this.levels.at(-1)?.node ?? this.root;
    const node = new Draft(
      kindOf(place.reading, parent, this.root, text, this.force === 'inserted'),
      marker.from,
      parent,
      this.force,
    );
    node.number = marker.number === '' ? undefined : marker.number;
    node.heading = { from: marker.from, to: trimMarker(text, marker) };
    node.grow(marker.to);
    this.levels.push({ reading: place.reading, node });
    return node;
  }

  private place(
    marker: Marker,
    next: NextReadings,
  ): { readonly depth: number; readonly reading: MarkerReading } | undefined {
    const { readings } = marker;
    const continuing: { depth: number; reading: MarkerReading }[] = [];
    for (let depth = this.levels.length - 1; depth >= 0; depth--) {
      const level = this.levels[depth];
      if (level === undefined) continue;
      for (const reading of readings) if (isSuccessor(level.reading, reading)) continuing.push({ depth, reading });
    }
    const opening = readings.find(isFirst);
    const continued = continuing[0];
    if (continued !== undefined) {
      // "(i)" after "(h)": the letter, unless "(ii)" comes next.
      if (
        opening !== undefined &&
        opening.style !== continued.reading.style &&
        followsAs(opening, continued.reading, next)
      ) {
        return { depth: this.levels.length, reading: opening };
      }
      return continued;
    }
    if (opening !== undefined) {
      const same = this.levels.findIndex((level) => level.reading.style === opening.style);
      // A series that starts anew right after another of its kind stands beside it, not below it.
      if (same >= 0 && same === this.levels.length - 1) return { depth: same, reading: opening };
      if (same >= 0 && opening.style === 'capital-dot') return { depth: same, reading: opening };
      return { depth: this.levels.length, reading: opening };
    }
    for (let depth = this.levels.length - 1; depth >= 0; depth--) {
      const level = this.levels[depth];
      const later = level === undefined ? undefined : readings.find((reading) => isLater(level.reading, reading));
      if (later !== undefined && level !== undefined && later.value - level.reading.value < 30)
        return { depth, reading: later };
    }
    const only = readings[0];
    if (only === undefined || only.value > 60) return undefined;
    // Not the first, and no series that it continues: the text begins in the middle (repealed or elided provisions).
    if (only.style.startsWith('letter') && only.suffix !== '') return undefined;
    const same = this.levels.findIndex((level) => level.reading.style === only.style);
    if (same >= 0) return { depth: same === this.levels.length - 1 ? same : this.levels.length, reading: only };
    return { depth: this.levels.length, reading: only };
  }
}

/** Whether what follows carries on `opening` (ii after i) rather than `continued` (j after i). */
function followsAs(opening: MarkerReading, continued: MarkerReading, next: NextReadings): boolean {
  for (const readings of next()) {
    if (readings.some((reading) => isSuccessor(opening, reading))) return true;
    if (readings.some((reading) => isSuccessor(continued, reading))) return false;
  }
  return false;
}

function kindOf(reading: MarkerReading, parent: Draft, root: Draft, text: string, inserted: boolean): Draft['kind'] {
  const { style } = reading;
  const enacting = !inserted;
  if (enacting && (parent.umbrella || (parent.kind === 'instruction' && style !== 'dash'))) return 'instruction';
  if (style.startsWith('capital')) return root.umbrella && parent === root ? 'instruction' : 'item';
  if (style !== 'number-dot' && style !== 'number-bracket') return 'item';
  if (parent !== root) return 'item';
  // Inserted paragraphs stand right below the instruction, whose own words always lead in.
  if (inserted && root.force !== 'inserted') return 'paragraph';
  return leadsIn(parent, text) ? 'item' : 'paragraph';
}

/** Whether the last own words of a provision announce a list: they end with a colon or dash. */
export function leadsIn(node: Draft, text: string): boolean {
  const last = node.passages.at(-1);
  if (last === undefined || last.after < node.children.length) {
    const sibling = node.children.at(-1);
    return sibling !== undefined && sibling.kind === 'item' && node.passages.length > 0;
  }
  let at = last.to - 1;
  while (at > last.from && isBlank(text.charCodeAt(at))) at--;
  return ':—–-'.includes(text[at] ?? '.');
}

function trimMarker(text: string, marker: Marker): number {
  let at = marker.to;
  while (at > marker.from && isBlank(text.charCodeAt(at - 1))) at--;
  return at;
}
