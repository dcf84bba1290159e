import { posix } from 'node:path';
import { isBelow, isTest, MAY_IMPORT, PURE, roomOf, sliceOf, type Target } from './house.ts';
import { codeOnly, type Import } from './imports.ts';

/** One import of one file, with where it leads. */
export interface Edge {
  readonly from: string;
  readonly import: Import;
  readonly to: Target;
  /** Names in package.json of the importing room: what it runs on, and what only its tests and build need. */
  readonly runsOn: ReadonlySet<string>;
  readonly testsWith: ReadonlySet<string>;
}

export interface Rule<T> {
  /** The sentence a failure prints. */
  readonly says: string;
  readonly breaks: (subject: T) => boolean;
}

export const IMPORT_RULES: readonly Rule<Edge>[] = [
  {
    says: 'law imports nothing: facts and a date go in, an outcome with reasons comes out',
    breaks: ({ from, to }) =>
      roomOf(from) === 'packages/law' && !isTest(from) && (to.kind !== 'ours' || !isBelow(to.path, 'packages/law')),
  },
  {
    says: 'a room imports only the rooms it may: see MAY_IMPORT in tools/architecture/house.ts',
    breaks: ({ from, to }) => {
      const room = roomOf(from);
      if (!room || to.kind !== 'ours' || isBelow(to.path, room)) return false;
      if (isBelow(to.path, 'packages/testkit')) return false;
      return !MAY_IMPORT[room].some((allowed) => isBelow(to.path, allowed));
    },
  },
  {
    says: 'the testkit is for tests only: nothing that ships may import it',
    breaks: ({ from, to }) => to.kind === 'ours' && isBelow(to.path, 'packages/testkit') && !isTest(from),
  },
  {
    says: 'a package is entered by its name and door (@meedoen/law/kernel), never by a path into another room',
    breaks: ({ from, to }) => {
      const room = roomOf(from);
      return room !== undefined && to.kind === 'ours' && !to.byName && !isBelow(to.path, room) && !isOutside(from);
    },
  },
  {
    says: 'a slice is entered only through its index.ts: what others may use stands there',
    breaks: ({ from, to }) => {
      if (to.kind !== 'ours') return false;
      const slice = sliceOf(`${to.path}/`);
      if (!slice || sliceOf(from) === slice) return false;
      return to.path !== slice && to.path !== `${slice}/index.ts` && to.path !== `${slice}/index.tsx`;
    },
  },
  {
    says: 'platform and sources know nothing of slices: the slice uses them, not the other way round',
    breaks: ({ from, to }) =>
      /^apps\/[^/]+\/(platform|sources)\//.test(from) && to.kind === 'ours' && sliceOf(`${to.path}/`) !== undefined,
  },
  {
    says: 'packages that run anywhere import nothing of node: the clock, files and network are arguments',
    breaks: ({ from, to }) => to.kind === 'node' && isBelow(from, 'packages') && !isTest(from),
  },
  {
    says: 'a room imports only npm packages that stand in its own package.json',
    breaks: ({ from, to, runsOn, testsWith }) =>
      to.kind === 'npm' &&
      !isConfiguration(from) &&
      !runsOn.has(to.name) &&
      !((isTest(from) || isOutside(from)) && testsWith.has(to.name)),
  },
  {
    says: 'relative imports name the file with its ending (.ts): node runs the source as it stands',
    breaks: ({ from, import: { specifier } }) =>
      specifier.startsWith('.') && /\.(ts|tsx)$/.test(from) && posix.extname(specifier.replace(/\?.*$/, '')) === '',
  },
];

/** Of a build tool: it may import whatever the project installs. */
const isConfiguration = (path: string): boolean => /\.config\.ts$/.test(path);

/** Tools, journeys and configuration look at the house from outside. */
const isOutside = (path: string): boolean => isBelow(path, 'tools') || isBelow(path, 'e2e') || isConfiguration(path);

export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

const MAX_LINES = 400;

export const FILE_RULES: readonly Rule<SourceFile>[] = [
  {
    says: 'no folder is named utils, helpers, common, misc or shared: a function without a home has a subject without a name',
    breaks: ({ path }) => /(^|\/)(utils?|helpers?|common|misc|shared)\//i.test(path),
  },
  {
    says: `a file has at most ${MAX_LINES} lines: a longer one is two subjects`,
    breaks: ({ path, text }) =>
      /\.(ts|tsx|css)$/.test(path) &&
      !/(^|\/)generated\/|\.generated\.|^packages\/law\/amounts\//.test(path) &&
      text.trimEnd().split('\n').length > MAX_LINES,
  },
  {
    says: 'the clock is an argument: no Date.now(), new Date() or Temporal.Now in law, casework, simulation and slices',
    breaks: ({ path, text }) =>
      isTimeless(path) && /\bDate\.now\s*\(|\bnew Date\b\s*(\(\s*\)|(?!\s*\())|\bTemporal\.Now\b/.test(codeOnly(text)),
  },
  {
    says: 'chance is an argument: no Math.random() or crypto.randomUUID() in law, casework and simulation',
    breaks: ({ path, text }) =>
      isTimeless(path) && !path.includes('/slices/') && /\bMath\.random\b|\brandomUUID\b/.test(codeOnly(text)),
  },
  {
    says: 'packages that run anywhere use no globals of node or a browser page',
    breaks: ({ path, text }) =>
      PURE.some((room) => isBelow(path, room)) &&
      isCode(path) &&
      /\b(process\.(env|argv|exit|cwd|stdout)|Buffer\.|window\.|localStorage\b|sessionStorage\b|__dirname\b)/.test(
        codeOnly(text),
      ),
  },
];

const isCode = (path: string): boolean => /\.tsx?$/.test(path) && !isTest(path);

const isTimeless = (path: string): boolean =>
  isCode(path) && (/^packages\/(law|casework|simulation)\//.test(path) || /\/slices\//.test(path));
