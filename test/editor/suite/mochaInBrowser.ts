/** Prepares mocha for a web worker: its `describe` and `it` are there for the modules that are evaluated after this one. */
import 'mocha/mocha.js';

mocha.setup({ ui: 'bdd', timeout: 30_000, forbidOnly: true, forbidPending: true, reporter: 'spec' });
