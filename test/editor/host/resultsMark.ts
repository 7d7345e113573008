/** Where a suite in a web worker, which has no files, hands over its results: a line in the log that starts with this. */
export const resultsMark = 'TOETSSTEEN_SUITE_RESULTS ';
