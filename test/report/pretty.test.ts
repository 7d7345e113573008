import assert from 'node:assert/strict';
import { displayWidth } from '../../server/report/displayWidth.js';
import { formatFailure, formatPretty } from '../../server/report/pretty.js';
import { plain } from '../../server/report/style.js';
import { finding, rangeOf, report, source } from './sample.js';

const options = { style: plain, width: 100, duration: 120, quiet: false };
const suppressed = { reason: 'de rechter toetst dit', comment: { start: 0, end: 3 } };

describe('the report for people', () => {
  it('names everything that a reader needs to judge a finding', () => {
    const text = formatPretty(report([finding()]), options);
    for (const words of [
      'voorbeeld.md',
      'conflict  Artikel 5, eerste lid  3:',
      'Deze bepaling stelt hulp zonder winstbejag strafbaar',
      'artikel 1 Voorbeeldverdrag',
      'Hof van Voorbeeld, 1 januari 2020, 1/20, Voorbeeld, ECLI:EU:C:2020:1',
      'https://example.org/ruling',
      'Hulp tegen betaling mag strafbaar zijn.',
      'een uitzondering voor hulp zonder winstbejag',
      'zonder winstbejag hulp verleent.',
      'criminalising-aid/penalise-unpaid-help',
      '1 document getoetst: 1 conflict.',
      'Recht per 24 november 2026',
      '0,12 s',
    ]) {
      assert.ok(text.includes(words), `"${words}" is missing in:\n${text}`);
    }
  });

  it('leaves no gap where a finding stands outside any provision', () => {
    const text = formatPretty(
      report([finding({ provision: { label: '', range: rangeOf('hechtenis') }, evidence: [] })]),
      options,
    );
    assert.match(text, /^ {2}conflict {2}\d+:\d+$/m);
  });

  it('puts the marks under the decisive words, also after wide and combining characters', () => {
    const lines = formatPretty(report([finding()]), options).split('\n');
    const at = lines.findIndex((line) => line.includes('onderdak verschaft'));
    const [text = '', marks = ''] = lines.slice(at, at + 2);
    const before = displayWidth(text.slice(0, text.indexOf('onderdak verschaft')));
    assert.equal(marks.indexOf('^'), before);
    assert.equal(marks.match(/\^+/)?.[0].length, 'onderdak verschaft'.length);
    assert.match(marks, /\^ +-+$/, 'the other words that count are marked too');
  });

  it('quotes deciding words of another provision, with their place', () => {
    const text = formatPretty(report([finding()]), options);
    assert.match(text, /Gelezen met +Artikel 5, tweede lid \(4:\d+\): “hechtenis”/);
  });

  it('keeps every line within the terminal, whatever its width', () => {
    const long = `${'lang '.repeat(400)}einde`;
    for (const width of [40, 60, 80, 100, 200]) {
      const text = formatPretty(report([finding({ message: long, allowed: long, compatible: long })]), {
        ...options,
        width,
      });
      for (const line of text.split('\n')) {
        assert.ok(displayWidth(line) <= Math.min(width, 100) || line.includes('://'), `${width}: ${line}`);
      }
    }
  });

  it('cuts a long line around the decisive words and says so with an ellipsis', () => {
    const line = `${'eerste woorden '.repeat(5000)}HIER GAAT HET OM${' laatste woorden'.repeat(5000)}`;
    const range = rangeOf('HIER GAAT HET OM', line);
    const one = finding({ range, evidence: [], provision: { label: 'Artikel 1', range } });
    const base = report([one]);
    const files = [
      {
        ...base.files[0],
        path: 'a.md',
        source: line,
        language: 'nl',
        kind: 'bill',
        asOf: '2027-01-01',
        findings: [one],
      },
    ] as const;
    const text = formatPretty({ ...base, files }, options);
    const shown = text.split('\n').filter((row) => row.includes(' │ '));
    assert.match(shown[0] ?? '', /1 │ … /);
    assert.match(shown.filter((row) => !/\^/.test(row)).at(-1) ?? '', / …$/);
    const words = shown.filter((row) => !row.includes('^')).map((row) => row.split('│ ')[1]?.trim());
    assert.match(words.join(' '), /HIER GAAT HET OM/);
    assert.equal(shown.join('').match(/\^/g)?.length, 'HIER GAAT HET'.length + 'OM'.length);
    assert.ok(shown.length <= 6, 'at most three rows with their marks');
  });

  it('breaks a long paragraph between words, with the marks under their own row', () => {
    const line = `1. ${'De vreemdeling wordt uitgezet en niet gehoord. '.repeat(4)}Dat is HIER BESLIST voor iedereen.`;
    const range = rangeOf('HIER BESLIST', line);
    const one = finding({ range, evidence: [], provision: { label: 'Artikel 1', range } });
    const files = [
      { path: 'a.md', source: line, language: 'nl', kind: 'bill', asOf: '2027-01-01', findings: [one] },
    ] as const;
    const lines = formatPretty(report([], { files }), options).split('\n');
    const at = lines.findIndex((row) => row.includes('HIER BESLIST'));
    assert.equal(lines[at + 1]?.indexOf('^'), lines[at]?.indexOf('HIER BESLIST'));
    const words = lines
      .filter((row) => row.includes(' │ ') && !row.includes('^'))
      .map((row) => row.split('│ ')[1]?.trim());
    assert.equal(words.join(' '), line, 'nothing is lost or cut inside a word');
  });

  it('shows the strongest rulings, says how many more there are, and gives norms their address only without a ruling', () => {
    const [ruling] = finding().rulings;
    assert.ok(ruling !== undefined);
    const many = [1, 2, 3, 4, 5].map((number) => ({ ...ruling, url: `https://example.org/${number}` }));
    const text = formatPretty(report([finding({ rulings: many })]), options);
    assert.ok(text.includes('https://example.org/3') && !text.includes('https://example.org/4'));
    assert.match(text, /en nog 2 uitspraken \(toetssteen explain toont ze\)/);
    assert.ok(!text.includes('https://example.org/norm'));
    assert.ok(formatPretty(report([finding({ rulings: [] })]), options).includes('https://example.org/norm'));
  });

  it('shows words that stretch over several lines', () => {
    const range = { start: rangeOf('onderdak').start, end: rangeOf('hechtenis').end };
    const text = formatPretty(report([finding({ range, evidence: [] })]), options);
    assert.match(
      text,
      /3 │ .*\n +│ +\^+\n +│ verblijfsrecht, is strafbaar\.\n +│ \^{29}\n +4 │ 2\. De straf is hechtenis.*\n +│ \^{24}\n/,
    );
  });

  it('leaves suppressed findings out, counts them, and shows them with their reason when asked', () => {
    const hidden = report([finding({ suppressed })]);
    assert.ok(!formatPretty(hidden, options).includes('Artikel 5'));
    assert.match(formatPretty(hidden, options), /geen bevindingen, 1 onderdrukt met reden\./);
    const shown = formatPretty({ ...hidden, showSuppressed: true }, options);
    assert.match(shown, /conflict \(onderdrukt\) {2}Artikel 5/);
    assert.match(shown, /Onderdrukt +de rechter toetst dit \(1:1\)/);
  });

  it('speaks English when asked', () => {
    const text = formatPretty(report([finding({ severity: 'warning' })], { language: 'en' }), options);
    assert.match(text, /warning {2}Artikel 5, eerste lid/);
    assert.match(text, /In tension with +artikel 1 Voorbeeldverdrag/);
    assert.match(text, /1 document checked: 1 warning\./);
  });

  it('says that a provision conflicts only of what stands above it, and only when it is a conflict', () => {
    const [norm] = finding().norms;
    assert.ok(norm !== undefined);
    const act = { ...norm, citation: 'artikel 2 Voorbeeldwet', above: false };
    const text = (severity: 'error' | 'information') =>
      formatPretty(report([finding({ severity, norms: [norm, act] })]), options);
    assert.match(text('error'), /In strijd met +artikel 1 Voorbeeldverdrag\n +Geldend recht +artikel 2 Voorbeeldwet\n/);
    assert.match(text('information'), /Norm +artikel 1 Voorbeeldverdrag\n/);
    assert.ok(!text('information').includes('In strijd met'));
  });

  it('names a safeguard that was found, with its place', () => {
    const found = rangeOf('vergoeding');
    const text = formatPretty(report([finding({ safeguards: [{ name: 'een vergoeding', found }] })]), options);
    assert.match(text, /Waarborg gevonden +een vergoeding \(3:\d+\)/);
  });

  it('does not let a document write to the terminal', () => {
    const hostile = 'Artikel 1 \u001b]8;;https://evil\u001b\\x\u202e \u0007 onderdak verschaft';
    const one = finding({ range: rangeOf('onderdak verschaft', hostile), evidence: [], message: 'a\u001b[31mb' });
    const files = [
      { path: 'a\u001b.md', source: hostile, language: 'nl', kind: 'bill', asOf: '2027-01-01', findings: [one] },
    ] as const;
    const text = formatPretty(report([], { files }), options);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
    assert.doesNotMatch(text, /[\u0000-\u0009\u000b-\u001f\u202e]/);
  });

  it('says nothing but findings when quiet', () => {
    assert.equal(formatPretty(report([]), { ...options, quiet: true }), '');
    assert.ok(!formatPretty(report([finding()]), { ...options, quiet: true }).includes('getoetst'));
  });
});

describe('a failure in words', () => {
  it('names the place and what to do', () => {
    const failure = {
      code: 'not-utf-8',
      message: 'geen UTF-8',
      remedy: 'sla op als UTF-8',
      path: 'a.md',
      line: 4,
      character: undefined,
    };
    assert.equal(formatFailure(failure, plain), 'toetssteen: a.md:5: geen UTF-8\n  → sla op als UTF-8\n');
  });
});

describe('the sample', () => {
  it('has what the tests rely on', () => {
    assert.ok(source.includes('\u0301') && source.includes('𝒢'));
  });
});
