import { Position, Range } from 'vscode';
import type { Position as ProtocolPosition, Range as ProtocolRange } from 'vscode-languageclient';

/** A place as the server counts it, for the editor: both count from zero, in UTF-16 code units. */
export function toPosition({ line, character }: ProtocolPosition): Position {
  return new Position(line, character);
}

/** A stretch as the server counts it, for the editor. */
export function toRange({ start, end }: ProtocolRange): Range {
  return new Range(toPosition(start), toPosition(end));
}

/** Whether a value that came with a command is a place. */
export function isPosition(value: unknown): value is ProtocolPosition {
  return (
    typeof value === 'object' &&
    value !== null &&
    'line' in value &&
    'character' in value &&
    Number.isInteger(value.line) &&
    Number.isInteger(value.character)
  );
}

/** Whether a value that came with a command is a stretch. */
export function isRange(value: unknown): value is ProtocolRange {
  return (
    typeof value === 'object' &&
    value !== null &&
    'start' in value &&
    'end' in value &&
    isPosition(value.start) &&
    isPosition(value.end)
  );
}
